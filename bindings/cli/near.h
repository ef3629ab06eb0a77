/* near.h: which codes are near a number that is none? */
#ifndef HS_CLI_NEAR_H
#define HS_CLI_NEAR_H

#include <httpstatus.h>

#include "text.h"

/* Adds the codes of the same hundred that are a few numbers away, each with its title. */
void near_neighbours(struct text *list, int code);

/* Adds the first codes that begin with the digits, each with its title. */
void near_beginning(struct text *list, const char *digits);

#endif
