/* word.h: what did a person mean to ask, who pasted a word or forgot the quotes? */
#ifndef HS_CLI_WORD_H
#define HS_CLI_WORD_H

#include <httpstatus.h>
#include <stdbool.h>

/* Takes away the white space around it, and the punctuation behind. */
void word_trim(char *word);

/* Takes the source off a word like `530-pantheon` or `530 pantheon`; NULL if it ends with none. */
const httpstatus_source *word_take_source(char *word);

/* Is it like `4xx`? */
bool word_is_class(const char *word);

/* The words with a space between, to be freed, if that is a single name, status line, or code and
 * source; NULL if not. */
char *word_join(char *const *words);

#endif
