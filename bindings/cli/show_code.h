/* show_code.h: what does a number mean, as a status code, a detail code or a warn code? */
#ifndef HS_CLI_SHOW_CODE_H
#define HS_CLI_SHOW_CODE_H

#include "question.h"

/* Each answers, or says on standard error why it cannot. */
void show_code(struct question *question, int code);
void show_refined(struct question *question, int code, const char *key);

/* A word of digits alone. */
void show_number(struct question *question);

/* The details with that key of any code; false if there is none, and nothing is said. */
bool show_key(struct question *question, const char *key);

/* Of what the source of the question does not define, while others do. */
void show_complaint_of_source(const struct question *question, const char *word,
                              const httpstatus_meaning *preferred);

#endif
