/* check_content.c: is there content where there may be none, or a field that announces it? */
#include "check.h"

static bool is_zero(httpstatus_slice value) {
  for (size_t at = 0; at < value.length; at++)
    if (value.start[at] != '0')
      return false;
  return true;
}

/* A Content-Length of 0 is one of the ways to say that a 205 has none (RFC 7231 6.3.6). */
static bool announces_content(const struct hs_check *check) {
  struct hs_listing listing = {.at = 0};
  while (hs_next_listed(&check->response, HS_FIELD_CONTENT_LENGTH, &listing))
    if (!is_zero(listing.element))
      return true;
  return false;
}

/* What says that there may be no content. */
static const httpstatus_finding *why_forbidden(const struct hs_check *check) {
  int code = check->exchange->code;
  const struct hs_handling *handling = hs_handling_of(code);
  if (hs_method_is(check, "HEAD"))
    return &hs_findings[HS_RULE_CONTENT_TO_HEAD];
  if (handling != NULL && handling->content_finding != HS_NO_FINDING)
    return &hs_findings[handling->content_finding];
  return httpstatus_class_of(code) == HTTPSTATUS_CLASS_INFORMATIONAL
             ? &hs_findings[HS_RULE_CONTENT_IN_INTERIM]
             : &hs_findings[HS_RULE_CONTENT_TO_CONNECT];
}

static void check_presence(struct hs_check *check) {
  const httpstatus_exchange *exchange = check->exchange;
  bool content = exchange->content_known && exchange->content;
  if (httpstatus_forbids_content(exchange->code, exchange->method)) {
    if (content)
      hs_report(check, why_forbidden(check));
  } else if (httpstatus_forbids_sending_content(exchange->code, exchange->method) &&
             (content || announces_content(check))) {
    hs_report_rule(check, HS_RULE_CONTENT_NOT_GENERATED);
  }
}

/* Codes that are registered name these fields among their own. */
static void check_framing(struct hs_check *check) {
  int code = check->exchange->code;
  httpstatus_class class_of = httpstatus_class_of(code);
  bool has_length = hs_has(&check->response, HS_FIELD_CONTENT_LENGTH);
  bool has_coding = hs_has(&check->response, HS_FIELD_TRANSFER_ENCODING);
  if (class_of == HTTPSTATUS_CLASS_SUCCESSFUL && code != HTTPSTATUS_NO_CONTENT &&
      hs_method_is(check, "CONNECT") && (has_length || has_coding))
    hs_report_rule(check, HS_RULE_CONNECT_FRAMING);
  if (class_of != HTTPSTATUS_CLASS_INFORMATIONAL || hs_handling_of(code) != NULL)
    return;
  if (has_length)
    hs_report_rule(check, HS_RULE_INTERIM_CONTENT_LENGTH);
  if (has_coding)
    hs_report_rule(check, HS_RULE_INTERIM_TRANSFER_ENCODING);
}

void hs_check_content(struct hs_check *check) {
  check_presence(check);
  check_framing(check);
}
