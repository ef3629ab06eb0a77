/* suggest_class.h: which class of codes does a word name? */
#ifndef HS_CLI_SUGGEST_CLASS_H
#define HS_CLI_SUGGEST_CLASS_H

#include "text.h"

/* The first digit of the class in `4xx`, `Client Error` or `4xx Client Error`; 0 for any other. */
int suggest_class(const char *word);

/* Adds the classes whose name begins with the word: "Client Error (4xx)". */
void suggest_classes(struct text *list, const char *word);

#endif
