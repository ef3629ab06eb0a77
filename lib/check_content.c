/* check_content.c: is there content where there may be none, or a field that announces it? */
#include "check.h"

static bool is_zero(httpstatus_slice value) {
  for (size_t at = 0; at < value.length; at++)
    if (value.start[at] != '0')
      return false;
  return value.length > 0;
}

/* A Content-Length of 0 is one of the ways to say that a 205 has none (RFC 7231 6.3.6). */
static bool announces_content(const struct hs_check *check) {
  const httpstatus_line *length = hs_first_named(check->response, "Content-Length");
  return length != NULL && !is_zero(length->value);
}

static bool has_framing(const struct hs_check *check) {
  return hs_has(check->response, "Content-Length") || hs_has(check->response, "Transfer-Encoding");
}

void hs_check_content(struct hs_check *check) {
  const httpstatus_exchange *exchange = check->exchange;
  httpstatus_class class_of = httpstatus_class_of(exchange->code);
  bool content = exchange->content_known && exchange->content;
  switch (httpstatus_forbids_content(exchange->code, exchange->method)) {
  case HTTPSTATUS_CONTENT_FORBIDDEN:
    if (content)
      hs_report_rule(check, HS_RULE_CONTENT_FORBIDDEN);
    break;
  case HTTPSTATUS_CONTENT_NOT_GENERATED:
    if (content || announces_content(check))
      hs_report_rule(check, HS_RULE_CONTENT_NOT_GENERATED);
    break;
  case HTTPSTATUS_CONTENT_ALLOWED:
    break;
  }
  if (class_of == HTTPSTATUS_CLASS_SUCCESSFUL && exchange->code != HTTPSTATUS_NO_CONTENT &&
      hs_method_is(check, "CONNECT") && has_framing(check))
    hs_report_rule(check, HS_RULE_CONNECT_FRAMING);
  /* Those that are registered name these fields among their own. */
  if (class_of == HTTPSTATUS_CLASS_INFORMATIONAL && httpstatus_field_count(exchange->code) == 0 &&
      has_framing(check))
    hs_report_rule(check, HS_RULE_INTERIM_FRAMING);
}
