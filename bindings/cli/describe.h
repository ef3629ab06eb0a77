/* describe.h: what is known of a code, told to people. */
#ifndef HS_CLI_DESCRIBE_H
#define HS_CLI_DESCRIBE_H

#include <httpstatus.h>

enum { DESCRIBE_INDENT = 5, DESCRIBE_COLUMN = 16 };

/* In full. */
void describe_meaning(const httpstatus_meaning *meaning);
void describe_detail(const httpstatus_detail *detail);
void describe_warn_code(const httpstatus_warn_code *warn_code);

/* Whose it is, and what it means. */
void describe_meaning_briefly(const httpstatus_meaning *meaning);
void describe_detail_briefly(const httpstatus_detail *detail);

/* What follows from a registered code. */
void describe_rules(int code);

/* A line, or several, that begin with a label; nothing for an empty text. */
void describe_line(const char *label, const char *text);

/* The same, for "RFC 9110 15.5.5: Not Found, https://…"; what is empty is left out. */
void describe_citation(const char *label, const httpstatus_citation *citation);

#endif
