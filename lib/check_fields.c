/* check_fields.c: are the fields that the code requires there, those that it forbids not, and
 * what they say well-formed? */
#include "check.h"
#include "values.h"

/* HTTP/2 and later forbid Upgrade (RFC 9113 8.2.2), whatever a code wants. */
static bool is_possible(const struct hs_check *check, const httpstatus_field *field) {
  return check->exchange->major < 2 ||
         !hs_slice_is(hs_slice_of(httpstatus_field_name(field)), "Upgrade");
}

/* The rules that always hold, as data/ lists them. */
static void check_own_fields(struct hs_check *check) {
  int code = check->exchange->code;
  for (size_t index = 0; index < httpstatus_field_count(code); index++) {
    const httpstatus_field *field = httpstatus_field_at(code, index);
    if (field->finding == HS_NO_FINDING || !is_possible(check, field))
      continue;
    httpstatus_level level = httpstatus_field_level(field);
    bool wanted = level == HTTPSTATUS_LEVEL_MUST || level == HTTPSTATUS_LEVEL_SHOULD;
    if (hs_has(check->response, httpstatus_field_name(field)) != wanted)
      hs_report(check, &hs_findings[field->finding]);
  }
}

static void check_delay(struct hs_check *check) {
  httpstatus_slice value;
  for (size_t at = 0; hs_next_value(check->response, "Retry-After", &at, &value);)
    if (!hs_is_delay(value))
      hs_report_rule(check, HS_RULE_RETRY_AFTER_MALFORMED);
}

/* All lines of that name are one list, of which only the beginning needs to name a scheme. */
static void check_challenge(struct hs_check *check, const char *name, enum hs_rule rule) {
  httpstatus_slice value;
  bool there = false;
  for (size_t at = 0; hs_next_value(check->response, name, &at, &value); there = true)
    if (hs_is_challenge(value))
      return;
  if (there)
    hs_report_rule(check, rule);
}

static bool is_multipart(const struct hs_check *check) {
  static const char type[] = "multipart/byteranges";
  size_t length = 0;
  httpstatus_slice value;
  if (!hs_first_value(check->response, "Content-Type", &value))
    return false;
  while (length < value.length && value.start[length] != ';' && !hs_is_blank(value.start[length]))
    length++;
  return hs_slice_is((httpstatus_slice){value.start, length}, type);
}

/* Content-Range of a 206; range is NULL where there is none. */
static void check_partial_range(struct hs_check *check, const httpstatus_slice *range) {
  if (is_multipart(check)) {
    if (range != NULL)
      hs_report_rule(check, HS_RULE_CONTENT_RANGE_BESIDE_PARTS);
  } else if (range == NULL) {
    hs_report_rule(check, HS_RULE_CONTENT_RANGE_MISSING);
  } else if (hs_read_content_range(*range) == HS_RANGE_UNSATISFIED) {
    hs_report_rule(check, HS_RULE_CONTENT_RANGE_UNSATISFIED);
  }
}

/* That of a 416: the request is asked for the unit, since only byte ranges want an answer. */
static void check_unsatisfied_range(struct hs_check *check, const httpstatus_slice *range) {
  static const char unit[] = "bytes=";
  httpstatus_slice wanted;
  if (range != NULL) {
    if (hs_read_content_range(*range) == HS_RANGE_SATISFIED)
      hs_report_rule(check, HS_RULE_CONTENT_RANGE_SATISFIED);
  } else if (hs_first_value(check->request, "Range", &wanted) && wanted.length >= sizeof unit - 1) {
    wanted.length = sizeof unit - 1;
    if (hs_slice_is(wanted, unit))
      hs_report_rule(check, HS_RULE_COMPLETE_LENGTH_MISSING);
  }
}

static void check_each_range(struct hs_check *check) {
  httpstatus_slice value;
  for (size_t at = 0; hs_next_value(check->response, "Content-Range", &at, &value);)
    if (hs_read_content_range(value) == HS_RANGE_MALFORMED)
      hs_report_rule(check, HS_RULE_CONTENT_RANGE_MALFORMED);
}

static void check_range(struct hs_check *check) {
  httpstatus_slice first;
  const httpstatus_slice *range =
      hs_first_value(check->response, "Content-Range", &first) ? &first : NULL;
  switch (check->exchange->code) {
  case HTTPSTATUS_PARTIAL_CONTENT:
    check_partial_range(check, range);
    check_each_range(check);
    break;
  case HTTPSTATUS_RANGE_NOT_SATISFIABLE:
    check_unsatisfied_range(check, range);
    check_each_range(check);
    break;
  case HTTPSTATUS_NOT_MODIFIED: /* has a rule of its own */
    break;
  default:
    if (range != NULL)
      hs_report_rule(check, HS_RULE_CONTENT_RANGE_MEANINGLESS);
  }
}

/* Connection is a field of HTTP/1; later versions have none. */
static void check_upgrade(struct hs_check *check) {
  const httpstatus_exchange *exchange = check->exchange;
  if (exchange->major == 1 && hs_has(check->response, "Upgrade") &&
      !hs_lists(check->response, "Connection", hs_slice_of("upgrade")))
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
  check_delay(check);
  check_challenge(check, "WWW-Authenticate", HS_RULE_CHALLENGE_MISSING);
  check_challenge(check, "Proxy-Authenticate", HS_RULE_PROXY_CHALLENGE_MISSING);
  check_range(check);
  check_upgrade(check);
}
