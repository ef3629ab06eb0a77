/* input.h: opens what an operand names, and reads it. */
#ifndef HS_CLI_INPUT_H
#define HS_CLI_INPUT_H

#include <stddef.h>

struct input {
  int file;         /* a descriptor */
  const char *name; /* for people */
};

/* A file; standard input for NULL and "-". Ends the program where it cannot be opened. */
struct input input_open(const char *operand);

/* Reads what is there, as soon as something is; 0 at the end. Ends the program where it cannot be
 * read. */
size_t input_read(const struct input *input, char *buffer, size_t room);

void input_close(const struct input *input);

#endif
