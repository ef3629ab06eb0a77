/* input.c: opens the file that an operand names, and reads it. */
#define _DEFAULT_SOURCE
#include "input.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "interrupt.h"
#include "outcome.h"

/* Windows would turn line ends into others, and take a byte for the end. */
#ifndef O_BINARY
#define O_BINARY 0
#endif

static void take_all_bytes(int file) {
#ifdef _WIN32
  setmode(file, O_BINARY);
#else
  (void)file;
#endif
}

struct input input_open(const char *operand) {
  if (operand == NULL || strcmp(operand, "-") == 0) {
    take_all_bytes(STDIN_FILENO);
    return (struct input){STDIN_FILENO, "standard input"};
  }
  struct input input = {open(operand, O_RDONLY | O_BINARY), operand};
  if (input.file < 0)
    give_up("%s: %s", operand, strerror(errno));
  return input;
}

size_t input_read(const struct input *input, char *buffer, size_t room) {
  ssize_t got;
  if (!interrupt_wait(input->file))
    return 0;
  do
    got = read(input->file, buffer, room);
  while (got < 0 && errno == EINTR);
  if (got < 0)
    give_up("%s: %s", input->name, strerror(errno));
  return (size_t)got;
}

void input_close(const struct input *input) {
  if (input->file != STDIN_FILENO)
    close(input->file);
}
