// What a program on Linux was started with, for roots without /proc, where the Swift runtime cannot look it up. Elsewhere nothing.

// The number of words on the command line, the program's name among them.
int process_argument_count(void);

// The word at an index; null behind the last.
const char *_Nullable process_argument(int index);
