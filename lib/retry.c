/* retry.c: what to do next about a request that was answered with a code. */
#include "table.h"

enum { CLASS_SIZE = 100 };

/* The rule of the preferred meaning of a code from 100 to 599; NULL where it has none. */
static const struct hs_retry *own_rule(int code) {
  return hs_retry_of_code[code] == 0 ? NULL : &hs_retries[hs_retry_of_code[code] - 1];
}

/* The rule of the code to treat code as, or else that of x00 of its class; NULL where no document
 * speaks of a retry. */
static const struct hs_retry *general_rule(int code) {
  int known = httpstatus_treat_as(code);
  const struct hs_retry *rule = own_rule(known);
  return rule != NULL ? rule : own_rule(known - known % CLASS_SIZE);
}

static const struct hs_retry *rule_of_code(int code) {
  bool has_own = code >= 0 && code < HS_CODES && hs_retry_of_code[code] != 0;
  return has_own ? own_rule(code) : general_rule(code);
}

static const struct hs_retry *rule_of_meaning(const httpstatus_meaning *meaning) {
  if (meaning == NULL || meaning->retry == 0)
    return general_rule(httpstatus_meaning_code(meaning));
  return &hs_retries[meaning->retry - 1];
}

static httpstatus_advice advice_of(const struct hs_retry *rule, const char *method) {
  if (rule == NULL || (rule->idempotent && !httpstatus_method_is_idempotent(method)))
    return HTTPSTATUS_ADVICE_NEVER;
  return (httpstatus_advice)rule->advice;
}

static const char *text_of(const struct hs_retry *rule) {
  return rule == NULL ? "" : hs_string(rule->text);
}

static const httpstatus_citation *citation_of(const struct hs_retry *rule) {
  return rule == NULL ? NULL : &hs_citations[rule->citation];
}

httpstatus_advice httpstatus_retry(int code, const char *method) {
  return advice_of(rule_of_code(code), method);
}

const char *httpstatus_retry_text(int code) {
  return text_of(rule_of_code(code));
}

const httpstatus_citation *httpstatus_retry_citation(int code) {
  return citation_of(rule_of_code(code));
}

bool httpstatus_retry_needs_idempotent(int code) {
  const struct hs_retry *rule = rule_of_code(code);
  return rule == NULL || rule->idempotent;
}

httpstatus_advice httpstatus_meaning_retry(const httpstatus_meaning *meaning, const char *method) {
  return advice_of(rule_of_meaning(meaning), method);
}

const char *httpstatus_meaning_retry_text(const httpstatus_meaning *meaning) {
  return text_of(rule_of_meaning(meaning));
}

const httpstatus_citation *httpstatus_meaning_retry_citation(const httpstatus_meaning *meaning) {
  return citation_of(rule_of_meaning(meaning));
}
