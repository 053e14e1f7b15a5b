#include "CProcessStart.h"

#include <stdlib.h>

static int argument_count = 0;
static char **arguments = 0;

int process_argument_count(void) { return argument_count; }

const char *process_argument(int index) {
  return index >= 0 && index < argument_count ? arguments[index] : 0;
}

#if defined(__linux__)
#include <unistd.h>

// Before the Swift runtime sets itself up: without /proc/self/exe that would end the program, unless SWIFT_ROOT says where the
// runtime lies. A static executable has it within itself, so any folder will do.
static void tell_root(void) {
  if (access("/proc/self/exe", F_OK) != 0) setenv("SWIFT_ROOT", "/", 0);
}

#if defined(__GLIBC__)
// Only this C library gives the words to what runs first.
__attribute__((constructor(101))) static void process_start(int count, char **words) {
  argument_count = count;
  arguments = words;
  tell_root();
}
#else
__attribute__((constructor(101))) static void process_start(void) { tell_root(); }
#endif
#endif
