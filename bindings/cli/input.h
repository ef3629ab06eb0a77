/* input.h: opens the file that an operand names, and reads it. */
#ifndef HS_CLI_INPUT_H
#define HS_CLI_INPUT_H

#include <stddef.h>

struct input {
  int file;         /* a descriptor */
  const char *name; /* for people */
};

/* A file, or standard input for NULL and "-". Ends the program if it cannot be opened. */
struct input input_open(const char *operand);

/* Waits for bytes and reads those available; 0 at the end, and where a signal comes before: see
 * interrupt.h. Ends the program if it cannot read. */
size_t input_read(const struct input *input, char *buffer, size_t room);

void input_close(const struct input *input);

#endif
