/* unpack.h: reads a file of text that may be compressed, or in UTF-16. */
#ifndef HS_CLI_UNPACK_H
#define HS_CLI_UNPACK_H

#include <stdbool.h>
#include <stddef.h>

#include "input.h"

enum { UNPACK_FIRST = 6 }; /* bytes by which a form of file is recognised */

struct unpack {
  struct input input;
  unsigned long long taken; /* bytes of the file */
  void *state;              /* of zlib; NULL if the file is not compressed */
  char *bytes;              /* from the file, if it is not as it is read */
  size_t at, length;        /* those that are left */
  enum { UNPACK_PLAIN, UNPACK_GZIP, UNPACK_UTF16LE, UNPACK_UTF16BE } form;
};

/* As input_open(). Recognises gzip, and ends the program for what it cannot read, with the command
 * that reads it. */
void unpack_open(struct unpack *unpack, const char *operand);

/* As input_read(); a file that is cut off ends the program. In UTF-16, what is not ASCII becomes
 * `?`; a byte order mark is left out. */
size_t unpack_read(struct unpack *unpack, char *buffer, size_t room);

void unpack_close(struct unpack *unpack);

#endif
