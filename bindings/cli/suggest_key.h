/* suggest_key.h: can a word be a name, or the start of one? */
#ifndef HS_CLI_SUGGEST_KEY_H
#define HS_CLI_SUGGEST_KEY_H

#include <stdbool.h>

/* Does the word have only bytes that the key of a name keeps or drops, by the rule in
 * data/README.md, "Names"? */
bool suggest_is_possible(const char *word);

#endif
