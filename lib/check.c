/* check.c: checks a response against the rules of its status code. */
#include "check.h"

void hs_report(struct hs_check *check, const httpstatus_finding *finding) {
  check->count++;
  if (check->report != NULL)
    check->report(finding, check->context);
}

/* Member by member: an initialiser would clear the indexes, too. */
static void begin(struct hs_check *check, const httpstatus_exchange *exchange) {
  check->exchange = exchange;
  check->request.lines = exchange->request_lines;
  check->request.count = exchange->request_count;
  check->response.lines = exchange->lines;
  check->response.count = exchange->count;
  check->count = 0;
  hs_index_request(&check->request);
  hs_index_response(&check->response, exchange->code);
}

size_t httpstatus_check(const httpstatus_exchange *exchange, httpstatus_report *report,
                        void *context) {
  httpstatus_exchange known;
  struct hs_check check;
  if (!hs_read_exchange(exchange, &known))
    return HTTPSTATUS_UNCHECKED;
  begin(&check, &known);
  check.report = report;
  check.context = context;
  hs_check_code(&check);
  hs_check_content(&check);
  hs_check_syntax(&check);
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
