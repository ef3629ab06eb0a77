/* entry.c: reads one meaning. */
#include "table.h"

int httpstatus_entry_code(const httpstatus_entry *entry) {
  return entry == NULL ? -1 : entry->code;
}

const httpstatus_source *httpstatus_entry_source(const httpstatus_entry *entry) {
  return entry == NULL ? NULL : &hs_sources[entry->source];
}

const char *httpstatus_entry_identifier(const httpstatus_entry *entry) {
  return entry == NULL ? "" : hs_string(entry->identifier);
}

const char *httpstatus_entry_reason(const httpstatus_entry *entry) {
  return entry == NULL ? "" : hs_string(entry->reason);
}

const char *httpstatus_entry_title(const httpstatus_entry *entry) {
  return entry == NULL ? "" : hs_string(entry->title);
}

const char *httpstatus_entry_summary(const httpstatus_entry *entry) {
  return entry == NULL ? "" : hs_string(entry->summary);
}

const char *httpstatus_entry_note(const httpstatus_entry *entry) {
  return entry == NULL ? "" : hs_string(entry->note);
}

httpstatus_state httpstatus_entry_state(const httpstatus_entry *entry) {
  return entry == NULL ? HTTPSTATUS_STATE_UNKNOWN : (httpstatus_state)entry->state;
}

httpstatus_seen httpstatus_entry_seen(const httpstatus_entry *entry) {
  return entry == NULL ? HTTPSTATUS_SEEN_UNKNOWN : (httpstatus_seen)entry->seen;
}

int httpstatus_entry_sent_as(const httpstatus_entry *entry) {
  return entry == NULL ? -1 : entry->sent_as;
}

httpstatus_grade httpstatus_entry_grade(const httpstatus_entry *entry) {
  return entry == NULL ? HTTPSTATUS_GRADE_UNKNOWN : (httpstatus_grade)entry->grade;
}

bool httpstatus_entry_is_registered(const httpstatus_entry *entry) {
  return entry != NULL && entry->registered;
}

bool httpstatus_entry_is_preferred(const httpstatus_entry *entry) {
  return entry != NULL && entry->preferred;
}

size_t httpstatus_entry_constant_count(const httpstatus_entry *entry) {
  return entry == NULL ? 0 : entry->constants.count;
}

const char *httpstatus_entry_constant_at(const httpstatus_entry *entry, size_t index) {
  return entry == NULL ? NULL : hs_word_at(entry->constants, index);
}

size_t httpstatus_entry_alias_count(const httpstatus_entry *entry) {
  return entry == NULL ? 0 : entry->aliases.count;
}

const char *httpstatus_entry_alias_at(const httpstatus_entry *entry, size_t index) {
  return entry == NULL ? NULL : hs_word_at(entry->aliases, index);
}

size_t httpstatus_entry_spec_count(const httpstatus_entry *entry) {
  return entry == NULL ? 0 : entry->specs.count;
}

const httpstatus_citation *httpstatus_entry_spec_at(const httpstatus_entry *entry, size_t index) {
  return entry == NULL ? NULL : hs_citation_at(entry->specs, index);
}

size_t httpstatus_entry_history_count(const httpstatus_entry *entry) {
  return entry == NULL ? 0 : entry->history.count;
}

const httpstatus_citation *httpstatus_entry_history_at(const httpstatus_entry *entry,
                                                       size_t index) {
  return entry == NULL ? NULL : hs_citation_at(entry->history, index);
}
