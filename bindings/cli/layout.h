/* layout.h: how is text laid out in the width of a terminal? */
#ifndef HS_CLI_LAYOUT_H
#define HS_CLI_LAYOUT_H

/* How many columns a UTF-8 text takes. */
int layout_columns(const char *text);

/* Prints text and spaces up to that many columns. */
void layout_padded(const char *text, int columns);

/* Prints text from column `at` on, and ends the line; if the screen is narrower, in several lines
 * that begin at column `indent`. */
void layout_wrapped(const char *text, int at, int indent);

#endif
