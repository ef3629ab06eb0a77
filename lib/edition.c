/* edition.c: the editions of HTTP by their names. */
#include "table.h"

const char *httpstatus_edition_name(httpstatus_edition edition) {
  unsigned which = (unsigned)edition; /* an enumeration may hold any int */
  return which < HS_EDITION_COUNT ? hs_word_text(hs_edition_words[which]) : "";
}

static bool is(const char *name, size_t length, const char *word) {
  size_t at = 0;
  while (at < length && word[at] != '\0' && name[at] == word[at])
    at++;
  return at == length && word[at] == '\0';
}

httpstatus_edition httpstatus_edition_find(const char *name, size_t length) {
  for (unsigned edition = 1; name != NULL && edition < HS_EDITION_COUNT; edition++)
    if (is(name, length, hs_word_text(hs_edition_words[edition])))
      return (httpstatus_edition)edition;
  return HTTPSTATUS_EDITION_UNKNOWN;
}
