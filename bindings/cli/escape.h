/* escape.h: what may be anything, made harmless to a terminal.
 *
 * Printable ASCII and well-formed UTF-8 stay as they are; control bytes, characters that hide or
 * reorder text, and all other bytes become \xHH. Nothing is allocated.
 */
#ifndef HS_CLI_ESCAPE_H
#define HS_CLI_ESCAPE_H

#include <stddef.h>
#include <stdio.h>

enum { ESCAPE_ROOM = 17 }; /* four bytes as \xHH, and a NUL */

/* Writes the first character of the bytes, of which there is one at least, into shown; returns how
 * many bytes that were. */
size_t escape_next(const char *bytes, size_t length, char shown[ESCAPE_ROOM]);

void escape_write(FILE *file, const char *bytes, size_t length);

#endif
