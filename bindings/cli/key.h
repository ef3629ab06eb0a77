/* key.h: can a word be a name, or the beginning of one? */
#ifndef HS_CLI_KEY_H
#define HS_CLI_KEY_H

#include <stdbool.h>

/* Does a word hold only what the key of a name is made from, or what is dropped on the way, by the
 * rule in data/README.md, "Names"? */
bool key_is_possible(const char *word);

#endif
