/* client.c: does `httpstatus check` read whatever a client prints? What it says goes to standard
 * output and standard error, which -close_fd_mask=3 throws away. */
#define _GNU_SOURCE
#include "fuzz.h"

#include <sys/mman.h>
#include <unistd.h>

#include "cmd.h"
#include "options.h"

/* Standard input holds these bytes, and is at its beginning. */
static void give(const uint8_t *bytes, size_t length) {
  static int file = -1;
  if (file < 0) {
    file = memfd_create("input", 0);
    REQUIRE(file >= 0 && dup2(file, STDIN_FILENO) == STDIN_FILENO);
  }
  REQUIRE(ftruncate(file, 0) == 0 && lseek(file, 0, SEEK_SET) == 0);
  while (length > 0) {
    ssize_t written = write(file, bytes, length);
    REQUIRE(written > 0);
    bytes += written;
    length -= (size_t)written;
  }
  REQUIRE(lseek(file, 0, SEEK_SET) == 0);
}

/* Of two lengths, one is answered in JSON. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  char *operands[] = {NULL};
  struct arguments arguments = {.operands = operands};
  if (size % 2 == 1)
    arguments.values[OPTION_JSON] = "";
  give(data, size);
  command_check.run(&arguments);
  return 0;
}
