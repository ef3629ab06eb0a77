/* find.c: the meanings of a code, and the catalogue as a whole. */
#include "table.h"

const httpstatus_meaning *httpstatus_find(int code) {
  if (!hs_is_code(code) || hs_number_of_code[code] == 0)
    return NULL;
  return &hs_meanings[hs_number_of_code[code] - 1];
}

const httpstatus_meaning *httpstatus_meaning_next(const httpstatus_meaning *meaning) {
  if (meaning == NULL || meaning->next == 0)
    return NULL;
  return &hs_meanings[meaning->next];
}

const httpstatus_meaning *httpstatus_find_from(int code, const httpstatus_source *source) {
  if (source == NULL)
    return NULL;
  const httpstatus_meaning *meaning = httpstatus_find(code);
  while (meaning != NULL && httpstatus_meaning_source(meaning) != source)
    meaning = httpstatus_meaning_next(meaning);
  return meaning;
}

size_t httpstatus_count(void) {
  return hs_counts.meanings;
}

const httpstatus_meaning *httpstatus_at(size_t index) {
  return index < hs_counts.meanings ? &hs_meanings[index] : NULL;
}

size_t httpstatus_meaning_index(const httpstatus_meaning *meaning) {
  return meaning == NULL ? hs_counts.meanings : (size_t)(meaning - hs_meanings);
}
