/* meaning.c: reads one meaning. */
#include "table.h"

/* The text of a list, NULL from its end on. */
static const char *word_at(struct hs_span span, size_t index) {
  return index < span.count ? hs_meaning_text(hs_words[span.first + index]) : NULL;
}

int httpstatus_meaning_code(const httpstatus_meaning *meaning) {
  return meaning == NULL ? -1 : meaning->code;
}

const httpstatus_source *httpstatus_meaning_source(const httpstatus_meaning *meaning) {
  return meaning == NULL ? NULL : &hs_sources[meaning->source];
}

const char *httpstatus_meaning_identifier(const httpstatus_meaning *meaning) {
  return meaning == NULL ? "" : hs_meaning_text(meaning->identifier);
}

const char *httpstatus_meaning_reason(const httpstatus_meaning *meaning) {
  return meaning == NULL ? "" : hs_meaning_text(meaning->reason);
}

const char *httpstatus_meaning_title(const httpstatus_meaning *meaning) {
  return meaning == NULL ? "" : hs_meaning_text(meaning->title);
}

const char *httpstatus_meaning_brief(const httpstatus_meaning *meaning) {
  return meaning == NULL ? "" : hs_meaning_text(meaning->brief);
}

const char *httpstatus_meaning_summary(const httpstatus_meaning *meaning) {
  return meaning == NULL ? "" : hs_meaning_text(meaning->summary);
}

const char *httpstatus_meaning_note(const httpstatus_meaning *meaning) {
  return meaning == NULL ? "" : hs_meaning_text(meaning->note);
}

httpstatus_state httpstatus_meaning_state(const httpstatus_meaning *meaning) {
  return meaning == NULL ? HTTPSTATUS_STATE_UNKNOWN : (httpstatus_state)meaning->state;
}

httpstatus_seen httpstatus_meaning_seen(const httpstatus_meaning *meaning) {
  return meaning == NULL ? HTTPSTATUS_SEEN_UNKNOWN : (httpstatus_seen)meaning->seen;
}

int httpstatus_meaning_sent_as(const httpstatus_meaning *meaning) {
  return meaning == NULL ? -1 : meaning->sent_as;
}

httpstatus_evidence httpstatus_meaning_evidence(const httpstatus_meaning *meaning) {
  return meaning == NULL ? HTTPSTATUS_EVIDENCE_UNKNOWN : (httpstatus_evidence)meaning->evidence;
}

bool httpstatus_meaning_is_registered(const httpstatus_meaning *meaning) {
  return meaning != NULL && meaning->registered;
}

bool httpstatus_meaning_is_preferred(const httpstatus_meaning *meaning) {
  return meaning != NULL && meaning->preferred;
}

size_t httpstatus_meaning_constant_count(const httpstatus_meaning *meaning) {
  return meaning == NULL ? 0 : meaning->constants.count;
}

const char *httpstatus_meaning_constant_at(const httpstatus_meaning *meaning, size_t index) {
  return meaning == NULL ? NULL : word_at(meaning->constants, index);
}

size_t httpstatus_meaning_alias_count(const httpstatus_meaning *meaning) {
  return meaning == NULL ? 0 : meaning->aliases.count;
}

const char *httpstatus_meaning_alias_at(const httpstatus_meaning *meaning, size_t index) {
  return meaning == NULL ? NULL : word_at(meaning->aliases, index);
}

size_t httpstatus_meaning_spec_count(const httpstatus_meaning *meaning) {
  return meaning == NULL ? 0 : meaning->specs.count;
}

const httpstatus_citation *httpstatus_meaning_spec_at(const httpstatus_meaning *meaning,
                                                      size_t index) {
  return meaning == NULL ? NULL : hs_citation_at(meaning->specs, index);
}

size_t httpstatus_meaning_history_count(const httpstatus_meaning *meaning) {
  return meaning == NULL ? 0 : meaning->history.count;
}

const httpstatus_citation *httpstatus_meaning_history_at(const httpstatus_meaning *meaning,
                                                         size_t index) {
  return meaning == NULL ? NULL : hs_citation_at(meaning->history, index);
}
