/* check_request.c: is the response an answer to its request? */
#include "check.h"

/* At least one of the fields that the code answers must have been there. */
static void check_request_fields(struct hs_check *check) {
  int code = check->exchange->code;
  size_t count = httpstatus_request_field_count(code);
  if (check->request.lines == NULL || count == 0)
    return;
  for (size_t index = 0; index < count; index++)
    if (hs_has(check->request, httpstatus_request_field_at(code, index)))
      return;
  hs_report_rule(check, HS_RULE_REQUEST_LACKS_FIELD);
}

/* Expect was there, but for something else. */
static void check_expectation(struct hs_check *check) {
  if (check->exchange->code == HTTPSTATUS_CONTINUE && hs_has(check->request, "Expect") &&
      !hs_lists(check->request, "Expect", "100-continue"))
    hs_report_rule(check, HS_RULE_CONTINUE_NOT_EXPECTED);
}

/* Is every protocol that the response switches to one that the request offered? */
static bool was_offered(const struct hs_check *check) {
  size_t at = 0;
  for (const httpstatus_line *line;
       (line = hs_next_named(check->response, "Upgrade", &at)) != NULL;) {
    httpstatus_slice list = line->value, protocol;
    while (hs_next_element(&list, &protocol))
      if (!hs_lists_slice(check->request, "Upgrade", protocol))
        return false;
  }
  return true;
}

/* Methods are compared by case, unlike most of what fields list (RFC 9110 9.1). */
static bool lists_method(struct hs_lines lines, const char *method) {
  size_t at = 0;
  for (const httpstatus_line *line; (line = hs_next_named(lines, "Allow", &at)) != NULL;) {
    httpstatus_slice list = line->value, element;
    while (hs_next_element(&list, &element))
      if (hs_is_slice_of_method(element, method))
        return true;
  }
  return false;
}

static void check_methods(struct hs_check *check) {
  const httpstatus_exchange *exchange = check->exchange;
  if (exchange->method == NULL)
    return;
  if (exchange->code == HTTPSTATUS_NOT_MODIFIED && !hs_method_is(check, "GET") &&
      !hs_method_is(check, "HEAD"))
    hs_report_rule(check, HS_RULE_NOT_MODIFIED_METHOD);
  if (exchange->code == HTTPSTATUS_CREATED && httpstatus_method_is_safe(exchange->method))
    hs_report_rule(check, HS_RULE_CREATED_BY_SAFE_METHOD);
  if (exchange->code == HTTPSTATUS_METHOD_NOT_ALLOWED &&
      lists_method(check->response, exchange->method))
    hs_report_rule(check, HS_RULE_ALLOW_LISTS_METHOD);
}

void hs_check_request(struct hs_check *check) {
  const httpstatus_exchange *exchange = check->exchange;
  if (exchange->code == HTTPSTATUS_SWITCHING_PROTOCOLS && exchange->major >= 2)
    hs_report_rule(check, HS_RULE_UPGRADE_VERSION);
  bool interim = httpstatus_class_of(exchange->code) == HTTPSTATUS_CLASS_INFORMATIONAL;
  bool known = exchange->request_major > 0 || exchange->request_minor > 0;
  bool before_1_1 =
      exchange->request_major < 1 || (exchange->request_major == 1 && exchange->request_minor == 0);
  if (interim && known && before_1_1)
    hs_report_rule(check, HS_RULE_INTERIM_TO_HTTP10);
  check_request_fields(check);
  check_expectation(check);
  if (exchange->code == HTTPSTATUS_SWITCHING_PROTOCOLS && check->request.lines != NULL &&
      !was_offered(check))
    hs_report_rule(check, HS_RULE_UPGRADE_NOT_OFFERED);
  check_methods(check);
}
