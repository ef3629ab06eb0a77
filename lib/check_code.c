/* check_code.c: is the status code known, registered, in use, and ever sent by its owner? */
#include "check.h"
#include "sender.h"

/* Does the sender keep the code to itself, or, where it is not known or has no meaning of its
 * own for it, does everybody? */
static bool is_never_sent(int code, const httpstatus_meaning *own) {
  if (own != NULL)
    return httpstatus_meaning_seen(own) != HTTPSTATUS_SEEN_WIRE;
  const httpstatus_meaning *meaning = httpstatus_find(code);
  bool known = meaning != NULL;
  while (meaning != NULL && httpstatus_meaning_seen(meaning) != HTTPSTATUS_SEEN_WIRE)
    meaning = httpstatus_meaning_next(meaning);
  return known && meaning == NULL;
}

void hs_check_code(struct hs_check *check) {
  int code = check->exchange->code;
  const httpstatus_meaning *meaning = httpstatus_find(code);
  if (httpstatus_class_of(code) == HTTPSTATUS_CLASS_INVALID)
    hs_report_rule(check, HS_RULE_CODE_OUT_OF_RANGE);
  else if (meaning == NULL)
    hs_report_rule(check, HS_RULE_CODE_UNKNOWN);
  else if (!httpstatus_meaning_is_registered(meaning))
    hs_report_rule(check, HS_RULE_CODE_UNREGISTERED);
  else if (hs_handling_of(code)->state_finding != HS_NO_FINDING)
    hs_report(check, &hs_findings[hs_handling_of(code)->state_finding]);
  const httpstatus_source *sender = hs_source_of(check->response.signature);
  if (is_never_sent(code, httpstatus_find_from(code, sender)))
    hs_report_rule(check, HS_RULE_CODE_NEVER_SENT);
}
