/* check_request.c: is the response an answer to its request? */
#include "check.h"
#include "field_name.h"

static unsigned number_of(const char *name) {
  return hs_find_field_name(hs_slice_of(name)).number;
}

/* At least one of the fields that the code answers must have been there. */
static void check_request_fields(struct hs_check *check) {
  int code = check->exchange->code;
  size_t count = httpstatus_request_field_count(code);
  if (check->request.lines == NULL || count == 0)
    return;
  for (size_t index = 0; index < count; index++)
    if (hs_has(&check->request, number_of(httpstatus_request_field_at(code, index))))
      return;
  hs_report(check, &hs_findings[hs_handling_of(code)->request_finding]);
}

/* Expect was there, but for something else. */
static void check_expectation(struct hs_check *check) {
  if (check->exchange->code == HTTPSTATUS_CONTINUE && hs_has(&check->request, HS_FIELD_EXPECT) &&
      !hs_lists(&check->request, HS_FIELD_EXPECT, hs_slice_of("100-continue")))
    hs_report_rule(check, HS_RULE_CONTINUE_NOT_EXPECTED);
}

/* Is the protocol that the response switches to one that the request offered? Where it lists
 * layers, the first is the lowest (RFC 9110 7.8), and the others may be there already. */
static bool was_offered(const struct hs_check *check) {
  struct hs_listing listing = {.at = 0};
  return !hs_next_listed(&check->response, HS_FIELD_UPGRADE, &listing) ||
         hs_lists(&check->request, HS_FIELD_UPGRADE, listing.element);
}

/* Methods are compared by case, unlike most of what fields list (RFC 9110 9.1). */
static bool allows(const struct hs_message *response, const char *method) {
  struct hs_listing listing = {.at = 0};
  while (hs_next_listed(response, HS_FIELD_ALLOW, &listing))
    if (hs_is_slice_of_method(listing.element, method))
      return true;
  return false;
}

/* GET alone has ranges, and QUERY as GET has them (RFC 10008). */
static void check_range_method(struct hs_check *check) {
  int code = check->exchange->code;
  if ((code == HTTPSTATUS_PARTIAL_CONTENT || code == HTTPSTATUS_RANGE_NOT_SATISFIABLE) &&
      !hs_method_is(check, "GET") && !hs_method_is(check, "QUERY"))
    hs_report_rule(check, HS_RULE_RANGE_METHOD);
}

static void check_methods(struct hs_check *check) {
  const httpstatus_exchange *exchange = check->exchange;
  if (exchange->method == NULL)
    return;
  /* RFC 9110 names GET and HEAD; other safe methods, QUERY among them, have taken it up. */
  if (exchange->code == HTTPSTATUS_NOT_MODIFIED && !httpstatus_method_is_safe(exchange->method))
    hs_report_rule(check, HS_RULE_NOT_MODIFIED_METHOD);
  if (exchange->code == HTTPSTATUS_CREATED && httpstatus_method_is_safe(exchange->method))
    hs_report_rule(check, HS_RULE_CREATED_BY_SAFE_METHOD);
  if (exchange->code == HTTPSTATUS_METHOD_NOT_ALLOWED && allows(&check->response, exchange->method))
    hs_report_rule(check, HS_RULE_ALLOW_LISTS_METHOD);
  check_range_method(check);
}

/* Is it known that the client speaks a version before HTTP/1.1? */
static bool is_old_client(const httpstatus_exchange *exchange) {
  int major = exchange->request_major, minor = exchange->request_minor;
  return (major == 0 && minor > 0) || (major == 1 && minor == 0);
}

void hs_check_request(struct hs_check *check) {
  const httpstatus_exchange *exchange = check->exchange;
  bool switches = exchange->code == HTTPSTATUS_SWITCHING_PROTOCOLS;
  if (switches && exchange->major >= 2)
    hs_report_rule(check, HS_RULE_UPGRADE_VERSION);
  if (httpstatus_class_of(exchange->code) == HTTPSTATUS_CLASS_INFORMATIONAL &&
      is_old_client(exchange))
    hs_report_rule(check, HS_RULE_INTERIM_TO_HTTP10);
  check_request_fields(check);
  check_expectation(check);
  if (switches && check->request.lines != NULL && !was_offered(check))
    hs_report_rule(check, HS_RULE_UPGRADE_NOT_OFFERED);
  check_methods(check);
}
