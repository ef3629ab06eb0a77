/* synonym.c: what do people look for who type these words? */
#include "synonym.h"

#include "byte.h"
#include "synonyms.inc"

static char plain(char byte) {
  return byte == '-' ? ' ' : byte_lower(byte);
}

/* How many of the words the phrase is, from the first one on; 0 if it does not stand there. */
static size_t match(const char *phrase, char *const *words) {
  size_t count = 0;
  while (words[count] != NULL) {
    for (const char *at = words[count]; *at != '\0'; at++, phrase++)
      if (plain(*at) != plain(*phrase))
        return 0;
    count++;
    if (*phrase == '\0')
      return count;
    if (plain(*phrase++) != ' ')
      return 0;
  }
  return 0;
}

struct synonym_place synonym_find(char *const *words) {
  struct synonym_place longest = {NULL, 0, 0};
  for (size_t first = 0; words[first] != NULL; first++) {
    for (const struct synonym *each = synonyms; each->phrase != NULL; each++) {
      size_t count = match(each->phrase, words + first);
      if (count > longest.count)
        longest = (struct synonym_place){each, first, count};
    }
  }
  return longest;
}

int synonym_code_at(const struct synonym *synonym, size_t index) {
  return synonym->codes[index];
}

const char *synonym_words_at(const struct synonym *synonym, size_t index) {
  return synonym->words[index];
}

const char *synonym_phrase_at(size_t index) {
  return synonyms[index].phrase;
}
