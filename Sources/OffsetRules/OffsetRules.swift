// Offsets.
