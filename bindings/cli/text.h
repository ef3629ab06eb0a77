/* text.h: a text that grows. */
#ifndef HS_CLI_TEXT_H
#define HS_CLI_TEXT_H

#include <stddef.h>

/* Zero it first; .bytes is NUL-terminated once something was added, and the caller frees it. */
struct text {
  char *bytes;
  size_t length, room;
};

void text_add(struct text *text, const char *more);
void text_add_bytes(struct text *text, const char *more, size_t length);

/* Adds the separator, unless the text is empty, and then more. */
void text_join(struct text *text, const char *separator, const char *more);

/* Adds what may be anything, as escape.h shows it, and each backslash twice: then \xHH is always a
 * byte, and the bytes can be had back. */
void text_add_escaped(struct text *text, const char *bytes, size_t length);

#endif
