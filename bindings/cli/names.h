/* names.h: which names are like a word? */
#ifndef HS_CLI_NAMES_H
#define HS_CLI_NAMES_H

#include <httpstatus.h>
#include <stdbool.h>

/* The one registered meaning that has a name which begins with word, of four letters at least; NULL
 * where there is none or several. */
const httpstatus_meaning *names_by_prefix(const char *word, const httpstatus_source *source);

/* The source whose id is the nearest; NULL where none is a slip or two away. */
const httpstatus_source *names_near_source(const char *id);

/* Says on standard error that word is unknown, and which names are nearest to it. */
void names_complain(const char *word, const httpstatus_source *source);

#endif
