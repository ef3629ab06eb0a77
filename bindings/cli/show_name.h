/* show_name.h: what does a word mean that is a name, or was meant as one? */
#ifndef HS_CLI_SHOW_NAME_H
#define HS_CLI_SHOW_NAME_H

#include "question.h"

/* Is the word a name of a meaning, the key of a detail, or made of letters that mean something? */
bool show_is_name(const struct question *question);

/* Answers for a name; for any other word says on standard error what is near. */
void show_name(struct question *question);

/* Says that the word is no name. What is offered goes before what is near. */
void show_complaint_of_name(const struct question *question, const char *offered);

#endif
