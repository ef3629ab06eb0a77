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
static char *find_source(char *word) {
  char *end = word + strspn(word, "0123456789.");
  if (end == word || (*end != '-' && *end != ' '))
    return NULL;
  return httpstatus_source_find(end + 1) != NULL ? end + 1 : NULL;
}

const httpstatus_source *suggest_take_source(char *word) {
  char *id = find_source(word);
  if (id == NULL)
    return NULL;
  id[-1] = '\0';
  return httpstatus_source_find(id);
}

bool suggest_is_class(const char *word) {
  return word[0] >= '1' && word[0] <= '5' && (word[1] == 'x' || word[1] == 'X') &&
         word[2] == word[1] && word[3] == '\0';
}

/* Is it a status line, or a code and a phrase of that same code? */
static bool is_status_line(const char *text, size_t length) {
  httpstatus_parsed parsed = {.size = sizeof parsed};
  if (httpstatus_parse(text, length, &parsed) != HTTPSTATUS_ERROR_NONE)
    return false;
  const httpstatus_meaning *named = httpstatus_find_name(parsed.reason.start, parsed.reason.length);
  return parsed.major >= 0 || httpstatus_meaning_code(named) == parsed.code;
}

char *suggest_join(char *const *words) {
  struct text text = {NULL, 0, 0};
  for (size_t at = 0; words[at] != NULL; at++)
    text_join(&text, " ", words[at]);
  if (text.length > 0 &&
      (httpstatus_find_name(text.bytes, text.length) != NULL || find_source(text.bytes) != NULL ||
       is_status_line(text.bytes, text.length)))
    return text.bytes;
  free(text.bytes);
  return NULL;
}
