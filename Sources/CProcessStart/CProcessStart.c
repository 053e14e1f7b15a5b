#include "CProcessStart.h"

static int argument_count = 0;
static char **arguments = 0;

int process_argument_count(void) { return argument_count; }
const char *process_argument(int index) { return arguments[index]; }

#ifdef __linux__
#include <stdlib.h>
#include <unistd.h>

// Runs before the Swift runtime sets itself up: without /proc/self/exe that would end the program, unless SWIFT_ROOT says where the
// runtime lies. A static executable has it within itself, so any folder will do.
__attribute__((constructor(101))) static void process_start(int argc, char **argv) {
  argument_count = argc;
  arguments = argv;
  if (access("/proc/self/exe", F_OK) != 0) setenv("SWIFT_ROOT", "/", 0);
}
#endif
