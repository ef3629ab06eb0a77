/* line.h: one line of an explanation: a label and its text. */
#ifndef HS_CLI_LINE_H
#define HS_CLI_LINE_H

#include <httpstatus.h>

enum { LINE_INDENT = 5, LINE_COLUMN = 16 };

/* Prints a label and its text, in several lines if it is long; nothing for an empty text. */
void line_print(const char *label, const char *text);

/* The same, for "RFC 9110 15.5.5: Not Found, https://…"; empty parts are left out. */
void line_print_citation(const char *label, const httpstatus_citation *citation);

#endif
