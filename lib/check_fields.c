/* check_fields.c: are the fields that the code requires there, those that it forbids not, and
 * those of a single value there once? */
#include "check.h"

/* HTTP/2 and later forbid Upgrade (RFC 9113 8.2.2), whatever a code wants. */
static bool is_possible(const struct hs_check *check, const httpstatus_field *field) {
  return check->exchange->major < 2 || field->number != HS_FIELD_UPGRADE;
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
    if (hs_has(&check->response, field->number) != wanted)
      hs_report(check, &hs_findings[field->finding]);
  }
}

/* Do all lines of that name say the same? */
static bool is_agreed(const struct hs_message *message, unsigned field) {
  httpstatus_slice first, value;
  size_t at = 0;
  hs_next_value(message, field, &at, &first);
  while (hs_next_value(message, field, &at, &value))
    if (!hs_equal_values(first, value))
      return false;
  return true;
}

static void check_singletons(struct hs_check *check) {
  for (size_t at = 0; at < HS_SINGLETONS; at++) {
    const struct hs_singleton *singleton = &hs_singletons[at];
    if (hs_has_several(&check->response, singleton->field) &&
        !is_agreed(&check->response, singleton->field))
      hs_report(check, &hs_findings[singleton->finding]);
  }
}

/* Connection is a field of HTTP/1; later versions have none. */
static void check_upgrade(struct hs_check *check) {
  const httpstatus_exchange *exchange = check->exchange;
  if (exchange->major == 1 && hs_has(&check->response, HS_FIELD_UPGRADE) &&
      !hs_lists(&check->response, HS_FIELD_CONNECTION, hs_slice_of("upgrade")))
    hs_report_rule(check, HS_RULE_UPGRADE_CONNECTION);
}

void hs_check_fields(struct hs_check *check) {
  int code = check->exchange->code;
  const struct hs_message *response = &check->response;
  if (response->lines == NULL)
    return;
  check_own_fields(check);
  check_singletons(check);
  if (code == HTTPSTATUS_SEE_OTHER && !hs_has(response, HS_FIELD_LOCATION))
    hs_report_rule(check, HS_RULE_LOCATION_MISSING);
  if (code == HTTPSTATUS_NOT_MODIFIED && hs_has(response, HS_FIELD_ETAG) &&
      hs_has(response, HS_FIELD_LAST_MODIFIED))
    hs_report_rule(check, HS_RULE_NOT_MODIFIED_DATED);
  check_upgrade(check);
  hs_check_values(check);
  hs_check_ranges(check);
}
