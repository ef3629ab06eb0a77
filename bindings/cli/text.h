/* text.h: how is text laid out on a terminal, and kept harmless? */
#ifndef HS_CLI_TEXT_H
#define HS_CLI_TEXT_H

#include <stddef.h>
#include <stdio.h>

/* A text that grows. Zero it first; .bytes is NUL-terminated once something was added, and is to
 * be freed. */
struct text {
  char *bytes;
  size_t length, room;
};

void text_add(struct text *text, const char *more);
void text_add_bytes(struct text *text, const char *more, size_t length);

/* Adds more behind the separator, which is left out at the beginning. */
void text_join(struct text *text, const char *separator, const char *more);

/* Adds, or writes, what may be anything so that a terminal shows it and nothing else: printable
 * ASCII and well-formed UTF-8 as they are, control bytes and all others as \xHH. */
void text_add_escaped(struct text *text, const char *bytes, size_t length);
void text_escaped(FILE *file, const char *bytes, size_t length);

/* How many columns a UTF-8 text takes. */
int text_columns(const char *text);

/* Prints text and spaces up to that many columns. */
void text_padded(const char *text, int columns);

/* Prints text from column `at` on, and ends the line; where the screen is narrower, in several
 * lines that begin at column `indent`. */
void text_wrapped(const char *text, int at, int indent);

#endif
