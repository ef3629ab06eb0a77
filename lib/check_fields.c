/* check_fields.c: are the fields that the code requires there, those that it forbids not, and
 * what they say well-formed? */
#include "check.h"

/* The rules that always hold, as data/ lists them. */
static void check_own_fields(struct hs_check *check) {
  int code = check->exchange->code;
  for (size_t index = 0; index < httpstatus_field_count(code); index++) {
    const httpstatus_field *field = httpstatus_field_at(code, index);
    if (field->finding < 0)
      continue;
    httpstatus_level level = httpstatus_field_level(field);
    bool wanted = level == HTTPSTATUS_LEVEL_MUST || level == HTTPSTATUS_LEVEL_SHOULD;
    if (hs_has(check->response, httpstatus_field_name(field)) != wanted)
      hs_report(check, &hs_findings[field->finding]);
  }
}

/* Reports rule for each line of that name that is not well-formed. */
static void check_each(struct hs_check *check, const char *name, bool (*holds)(httpstatus_slice),
                       enum hs_rule rule) {
  size_t at = 0;
  for (const httpstatus_line *line; (line = hs_next_named(check->response, name, &at)) != NULL;)
    if (!holds(line->value))
      hs_report_rule(check, rule);
}

static bool is_multipart(const struct hs_check *check) {
  static const char type[] = "multipart/byteranges";
  const httpstatus_line *line = hs_first_named(check->response, "Content-Type");
  if (line == NULL || line->value.length < sizeof type - 1)
    return false;
  return hs_slice_is((httpstatus_slice){line->value.start, sizeof type - 1}, type);
}

static void check_partial_range(struct hs_check *check, const httpstatus_line *range) {
  if (is_multipart(check)) {
    if (range != NULL)
      hs_report_rule(check, HS_RULE_CONTENT_RANGE_BESIDE_PARTS);
  } else if (range == NULL) {
    hs_report_rule(check, HS_RULE_CONTENT_RANGE_MISSING);
  } else if (hs_read_content_range(range->value) == HS_RANGE_UNSATISFIED) {
    hs_report_rule(check, HS_RULE_CONTENT_RANGE_UNSATISFIED);
  }
}

static void check_range(struct hs_check *check) {
  const httpstatus_line *range = hs_first_named(check->response, "Content-Range");
  int code = check->exchange->code;
  bool meaningful = code == HTTPSTATUS_PARTIAL_CONTENT || code == HTTPSTATUS_RANGE_NOT_SATISFIABLE;
  if (code == HTTPSTATUS_PARTIAL_CONTENT)
    check_partial_range(check, range);
  if (range == NULL)
    return;
  if (!meaningful) {
    if (code != HTTPSTATUS_NOT_MODIFIED) /* has a rule of its own */
      hs_report_rule(check, HS_RULE_CONTENT_RANGE_MEANINGLESS);
    return;
  }
  enum hs_range says = hs_read_content_range(range->value);
  if (says == HS_RANGE_MALFORMED)
    hs_report_rule(check, HS_RULE_CONTENT_RANGE_MALFORMED);
  else if (code == HTTPSTATUS_RANGE_NOT_SATISFIABLE && says == HS_RANGE_SATISFIED)
    hs_report_rule(check, HS_RULE_CONTENT_RANGE_SATISFIED);
}

/* Connection is a field of HTTP/1; later versions have none. */
static void check_upgrade(struct hs_check *check) {
  const httpstatus_exchange *exchange = check->exchange;
  if (exchange->major == 1 && hs_has(check->response, "Upgrade") &&
      !hs_lists(check->response, "Connection", "upgrade"))
    hs_report_rule(check, HS_RULE_UPGRADE_CONNECTION);
}

void hs_check_fields(struct hs_check *check) {
  int code = check->exchange->code;
  if (check->response.lines == NULL)
    return;
  check_own_fields(check);
  if (code == HTTPSTATUS_SEE_OTHER && !hs_has(check->response, "Location"))
    hs_report_rule(check, HS_RULE_LOCATION_MISSING);
  if (code == HTTPSTATUS_NOT_MODIFIED && hs_has(check->response, "ETag") &&
      hs_has(check->response, "Last-Modified"))
    hs_report_rule(check, HS_RULE_NOT_MODIFIED_DATED);
  check_each(check, "Retry-After", hs_is_delay, HS_RULE_RETRY_AFTER_MALFORMED);
  check_each(check, "WWW-Authenticate", hs_is_challenge, HS_RULE_CHALLENGE_MISSING);
  check_each(check, "Proxy-Authenticate", hs_is_challenge, HS_RULE_PROXY_CHALLENGE_MISSING);
  check_range(check);
  check_upgrade(check);
}
