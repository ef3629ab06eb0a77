/* names.h: every name of a meaning, for the tests that look meanings up by name. */
#ifndef NAMES_H
#define NAMES_H

#include <stdbool.h>
#include <stddef.h>

#include "httpstatus.h"

enum { MOST_NAMES = 128, MOST_LETTERS = 256 };

/* Writes the names of meaning to names, as the library spells them, and returns how many
 * there are: identifier, title, phrase, constants, aliases, phrases of the history. */
size_t names_of(const httpstatus_meaning *meaning, const char *names[MOST_NAMES]);

/* Writes the letters and digits of name, in lower case, and returns their number. Names
 * are the same if these are, wherever there are two of them and all of name is ASCII. */
size_t letters_of(const char *name, char letters[MOST_LETTERS]);

/* Is that all that counts of name? Not of names like "\o/". */
bool is_plain(const char *name);

/* Does meaning go by name, letter case and punctuation aside? */
bool goes_by(const httpstatus_meaning *meaning, const char *name);

const httpstatus_meaning *find_text(const char *name);

#endif
