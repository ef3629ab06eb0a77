/* suggest_word.h: what was meant by a word that was pasted, or by words without quotes? */
#ifndef HS_CLI_SUGGEST_WORD_H
#define HS_CLI_SUGGEST_WORD_H

#include <httpstatus.h>
#include <stdbool.h>

/* Removes white space around the word, and punctuation after it. */
void suggest_trim(char *word);

/* Removes the source from a word like `530-pantheon` or `530 pantheon`; NULL if it has none. */
const httpstatus_source *suggest_take_source(char *word);

/* Has it one? */
bool suggest_has_source(const char *word);

/* The words joined by spaces, to be freed. */
char *suggest_join(char *const *words);

#endif
