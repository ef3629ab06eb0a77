/* words.c: the words for the values of the enumerations, as data/ writes them. */
#include "table.h"

/* An enumeration may hold any int. */
static const char *word(const hs_text *words, unsigned count, unsigned value) {
  return value < count ? hs_word_text(words[value]) : "";
}

const char *httpstatus_class_name(httpstatus_class which) {
  return word(hs_class_words, HS_CLASS_COUNT, (unsigned)which);
}

const char *httpstatus_state_name(httpstatus_state state) {
  return word(hs_state_words, HS_STATE_COUNT, (unsigned)state);
}

const char *httpstatus_seen_name(httpstatus_seen seen) {
  return word(hs_seen_words, HS_SEEN_COUNT, (unsigned)seen);
}

const char *httpstatus_evidence_name(httpstatus_evidence evidence) {
  return word(hs_evidence_words, HS_EVIDENCE_COUNT, (unsigned)evidence);
}

const char *httpstatus_level_name(httpstatus_level level) {
  return word(hs_level_words, HS_LEVEL_COUNT, (unsigned)level);
}

const char *httpstatus_severity_name(httpstatus_severity severity) {
  return word(hs_severity_words, HS_SEVERITY_COUNT, (unsigned)severity);
}

const char *httpstatus_error_text(httpstatus_error error) {
  return word(hs_error_words, HS_ERROR_COUNT, (unsigned)error);
}

const char *httpstatus_advice_name(httpstatus_advice advice) {
  return word(hs_advice_words, HS_ADVICE_COUNT, (unsigned)advice);
}

const char *httpstatus_lenient_name(unsigned flag) {
  for (unsigned bit = 0; bit < HS_LENIENT_COUNT; bit++)
    if (flag == 1u << bit)
      return hs_word_text(hs_lenient_words[bit]);
  return "";
}
