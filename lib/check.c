/* check.c: checks a response against the rules of its status code. */
#include "check.h"

void hs_report(struct hs_check *check, const httpstatus_finding *finding) {
  check->count++;
  if (check->report != NULL)
    check->report(finding, check->context);
}

size_t httpstatus_check(const httpstatus_exchange *exchange, httpstatus_report *report,
                        void *context) {
  if (exchange == NULL || exchange->size != sizeof *exchange)
    return HTTPSTATUS_UNCHECKED;
  struct hs_check check = {exchange,
                           {exchange->request_lines, exchange->request_count},
                           {exchange->lines, exchange->count},
                           report,
                           context,
                           0};
  hs_check_code(&check);
  hs_check_content(&check);
  hs_check_fields(&check);
  hs_check_request(&check);
  return check.count;
}
