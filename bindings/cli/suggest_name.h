/* suggest_name.h: which names are similar to a word that is none? */
#ifndef HS_CLI_SUGGEST_NAME_H
#define HS_CLI_SUGGEST_NAME_H

#include <httpstatus.h>

#include "command.h"
#include "text.h"

/* The source with the most similar id; NULL if none is a typing error or two away. */
const httpstatus_source *suggest_source(const char *id);

/* The command whose name is one typing error away; NULL for none. */
const struct command *suggest_command(const char *word, const struct command *const *commands);

/* Adds the titles of the meanings with the most similar names, each with its code; first those that
 * people look for who type the word. */
void suggest_names(struct text *list, char *word, const httpstatus_source *source);

#endif
