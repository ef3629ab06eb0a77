/* retry.c: what to do next about a request that was answered with a code. */
#include "retry.h"

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

const struct hs_retry *hs_retry_rule_of_code(int code) {
  bool has_own = hs_is_code(code) && hs_retry_of_code[code] != 0;
  return has_own ? own_rule(code) : general_rule(code);
}

const struct hs_retry *hs_retry_rule_of(const httpstatus_meaning *meaning) {
  if (meaning == NULL || meaning->retry == 0)
    return general_rule(meaning == NULL ? -1 : meaning->code);
  return &hs_retries[meaning->retry - 1];
}

static httpstatus_advice advice_of(const struct hs_retry *rule, const char *method) {
  if (rule == NULL || (rule->idempotent && !httpstatus_method_is_idempotent(method)))
    return HTTPSTATUS_ADVICE_NEVER;
  return (httpstatus_advice)rule->advice;
}

httpstatus_advice httpstatus_retry(int code, const char *method) {
  return advice_of(hs_retry_rule_of_code(code), method);
}

bool httpstatus_retry_needs_idempotent(int code) {
  const struct hs_retry *rule = hs_retry_rule_of_code(code);
  return rule == NULL || rule->idempotent;
}

httpstatus_advice httpstatus_meaning_retry(const httpstatus_meaning *meaning, const char *method) {
  return advice_of(hs_retry_rule_of(meaning), method);
}

int httpstatus_meaning_retry_after(const httpstatus_meaning *meaning) {
  const struct hs_retry *rule = hs_retry_rule_of(meaning);
  return rule == NULL ? -1 : (int)rule->after;
}
