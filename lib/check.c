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

struct list {
  const httpstatus_finding **findings;
  size_t room, count;
};

static void keep(const httpstatus_finding *finding, void *context) {
  struct list *list = context;
  if (list->count < list->room)
    list->findings[list->count++] = finding;
}

size_t httpstatus_findings(const httpstatus_exchange *exchange, const httpstatus_finding **findings,
                           size_t room) {
  struct list list = {findings, findings == NULL ? 0 : room, 0};
  return httpstatus_check(exchange, keep, &list);
}
