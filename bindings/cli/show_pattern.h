/* show_pattern.h: which codes are in a class, in a range, or fit `40x`? */
#ifndef HS_CLI_SHOW_PATTERN_H
#define HS_CLI_SHOW_PATTERN_H

#include "pattern.h"
#include "question.h"

/* A row for each code that is known; each code that a list names is answered for by itself. */
void show_pattern(struct question *question, const struct pattern *pattern);

/* The same for a class, with its name. */
void show_class(struct question *question, int class);

/* Says why nothing fits, and if the reason is a reversed range, how to write it. */
void show_complaint_of_pattern(const char *word, const struct pattern *pattern);

#endif
