import Testing

@Suite struct CheckOffsetSmoke {}
