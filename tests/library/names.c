/* names.c: every name of a meaning, for the tests that look meanings up by name. */
#include "names.h"

#include <string.h>

static void add(const char *names[MOST_NAMES], size_t *count, const char *name) {
  if (name[0] != '\0' && *count < MOST_NAMES)
    names[(*count)++] = name;
}

size_t names_of(const httpstatus_meaning *meaning, const char *names[MOST_NAMES]) {
  size_t count = 0;
  add(names, &count, httpstatus_meaning_identifier(meaning));
  add(names, &count, httpstatus_meaning_title(meaning));
  add(names, &count, httpstatus_meaning_reason(meaning));
  for (size_t at = 0; at < httpstatus_meaning_constant_count(meaning); at++)
    add(names, &count, httpstatus_meaning_constant_at(meaning, at));
  for (size_t at = 0; at < httpstatus_meaning_alias_count(meaning); at++)
    add(names, &count, httpstatus_meaning_alias_at(meaning, at));
  for (size_t at = 0; at < httpstatus_meaning_history_count(meaning); at++)
    add(names, &count, httpstatus_citation_reason(httpstatus_meaning_history_at(meaning, at)));
  return count;
}

size_t letters_of(const char *name, char letters[MOST_LETTERS]) {
  size_t count = 0;
  for (; *name != '\0' && count < MOST_LETTERS - 1; name++) {
    char byte = *name >= 'A' && *name <= 'Z' ? (char)(*name - 'A' + 'a') : *name;
    if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9'))
      letters[count++] = byte;
  }
  letters[count] = '\0';
  return count;
}

bool is_plain(const char *name) {
  char letters[MOST_LETTERS];
  for (const char *byte = name; *byte != '\0'; byte++)
    if ((unsigned char)*byte >= 0x80)
      return false;
  return letters_of(name, letters) >= 2;
}

bool goes_by(const httpstatus_meaning *meaning, const char *name) {
  const char *names[MOST_NAMES];
  char wanted[MOST_LETTERS], letters[MOST_LETTERS];
  letters_of(name, wanted);
  size_t count = names_of(meaning, names);
  for (size_t at = 0; at < count; at++) {
    letters_of(names[at], letters);
    if (is_plain(name) ? strcmp(letters, wanted) == 0 : strcmp(names[at], name) == 0)
      return true;
  }
  return false;
}

const httpstatus_meaning *find_text(const char *name) {
  return httpstatus_find_name(name, strlen(name));
}
