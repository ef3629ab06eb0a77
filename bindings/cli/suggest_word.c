/* suggest_word.c: what was meant by a word that was pasted, or by words without quotes? */
#include "suggest_word.h"

#include <stdlib.h>
#include <string.h>

#include "text.h"

void suggest_trim(char *word) {
  size_t start = strspn(word, " \t\r\n"), length = strlen(word + start);
  memmove(word, word + start, length + 1);
  while (length > 0 && strchr(" \t\r\n,;:.", word[length - 1]) != NULL)
    word[--length] = '\0';
}

/* Where the source begins in a word like `530-pantheon` or `530 pantheon`; NULL in any other. */
static const char *find_source(const char *word) {
  const char *end = word + strspn(word, "0123456789.");
  if (end == word || (*end != '-' && *end != ' '))
    return NULL;
  return httpstatus_source_find(end + 1) != NULL ? end + 1 : NULL;
}

bool suggest_has_source(const char *word) {
  return find_source(word) != NULL;
}

const httpstatus_source *suggest_take_source(char *word) {
  const char *id = find_source(word);
  if (id == NULL)
    return NULL;
  word[id - word - 1] = '\0';
  return httpstatus_source_find(id);
}

char *suggest_join(char *const *words) {
  struct text text = {NULL, 0, 0};
  text_add(&text, "");
  for (size_t at = 0; words[at] != NULL; at++)
    text_join(&text, " ", words[at]);
  return text.bytes;
}
