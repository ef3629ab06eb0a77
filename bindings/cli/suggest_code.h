/* suggest_code.h: which codes are similar to a number that is none? */
#ifndef HS_CLI_SUGGEST_CODE_H
#define HS_CLI_SUGGEST_CODE_H

#include <httpstatus.h>

#include "text.h"

/* Adds the code with its title. */
void suggest_code(struct text *list, int code);

/* Adds the codes in the same hundred that are a few numbers away, each with its title. */
void suggest_neighbours(struct text *list, int code);

/* Adds the first codes that start with the digits, each with its title. */
void suggest_beginning(struct text *list, const char *digits);

#endif
