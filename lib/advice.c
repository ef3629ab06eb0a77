/* advice.c: what documents say of a retry, apart from the advice itself: most ask for that alone.
 */
#include "retry.h"

static const char *text_of(const struct hs_retry *rule) {
  return rule == NULL ? "" : hs_handling_text(rule->text);
}

static const httpstatus_citation *citation_of(const struct hs_retry *rule) {
  return rule == NULL ? NULL : &hs_citations[rule->citation];
}

const char *httpstatus_retry_text(int code) {
  return text_of(hs_retry_for(code));
}

const httpstatus_citation *httpstatus_retry_citation(int code) {
  return citation_of(hs_retry_for(code));
}

const char *httpstatus_meaning_retry_text(const httpstatus_meaning *meaning) {
  return text_of(hs_retry_of_meaning(meaning));
}

const httpstatus_citation *httpstatus_meaning_retry_citation(const httpstatus_meaning *meaning) {
  return citation_of(hs_retry_of_meaning(meaning));
}
