/* find.c: the meanings of a code, and the catalogue as a whole. */
#include "table.h"

const httpstatus_entry *httpstatus_find(int code) {
  if (code < 0 || code >= HS_CODES || hs_number_of_code[code] == 0)
    return NULL;
  return &hs_entries[hs_number_of_code[code] - 1];
}

const httpstatus_entry *httpstatus_entry_next(const httpstatus_entry *entry) {
  if (entry == NULL || entry->next == 0)
    return NULL;
  return &hs_entries[entry->next];
}

const httpstatus_entry *httpstatus_find_from(int code, const httpstatus_source *source) {
  if (source == NULL)
    return NULL;
  const httpstatus_entry *entry = httpstatus_find(code);
  while (entry != NULL && httpstatus_entry_source(entry) != source)
    entry = httpstatus_entry_next(entry);
  return entry;
}

size_t httpstatus_count(void) {
  return hs_counts.entries;
}

const httpstatus_entry *httpstatus_at(size_t index) {
  return index < hs_counts.entries ? &hs_entries[index] : NULL;
}

size_t httpstatus_entry_index(const httpstatus_entry *entry) {
  return entry == NULL ? hs_counts.entries : (size_t)(entry - hs_entries);
}
