/* words.c: the words for the values of the enumerations, as data/ writes them. */
#include "table.h"

/* An enumeration may hold any int. */
static const char *word(const hs_text *words, unsigned count, unsigned value) {
  return value < count ? hs_string(words[value]) : "";
}

const char *httpstatus_state_name(httpstatus_state state) {
  return word(hs_state_words, HS_STATES, (unsigned)state);
}

const char *httpstatus_seen_name(httpstatus_seen seen) {
  return word(hs_seen_words, HS_SEEN, (unsigned)seen);
}

const char *httpstatus_grade_name(httpstatus_grade grade) {
  return word(hs_grade_words, HS_GRADES, (unsigned)grade);
}
