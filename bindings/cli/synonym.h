/* synonym.h: what do people look for who type these words? By data/synonyms.lua. */
#ifndef HS_CLI_SYNONYM_H
#define HS_CLI_SYNONYM_H

#include <stdbool.h>
#include <stddef.h>

struct synonym;

/* Where a phrase of the list stands among words; .synonym is NULL for nowhere. */
struct synonym_place {
  const struct synonym *synonym;
  size_t first, count; /* words */
};

/* The longest phrase that stands among the words, which end with NULL. Letter case does not count,
 * and a hyphen is a space. */
struct synonym_place synonym_find(char *const *words);

/* The codes that are looked for, the likeliest first; -1 behind the last, where one stops. */
int synonym_code_at(const struct synonym *synonym, size_t index);

/* What the catalogue says instead; NULL behind the last. */
const char *synonym_words_at(const struct synonym *synonym, size_t index);

/* The phrases themselves; NULL behind the last. */
const char *synonym_phrase_at(size_t index);

#endif
