/* names.h: which names are like a word? */
#ifndef HS_CLI_NAMES_H
#define HS_CLI_NAMES_H

#include <httpstatus.h>
#include <stdbool.h>

/* The one meaning that has a name which begins with word; NULL where there is none or several. */
const httpstatus_entry *names_by_prefix(const char *word, const httpstatus_source *source);

/* Says on standard error that word is unknown, and which names are nearest to it. */
void names_complain(const char *word, const httpstatus_source *source);

#endif
