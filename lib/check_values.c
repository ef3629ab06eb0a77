/* check_values.c: is what the fields of the response say well-formed? */
#include "check.h"
#include "uri.h"
#include "values.h"

static void check_delay(struct hs_check *check) {
  httpstatus_slice value;
  for (size_t at = 0; hs_next_value(&check->response, HS_FIELD_RETRY_AFTER, &at, &value);)
    if (!hs_is_delay(value))
      hs_report_rule(check, HS_RULE_RETRY_AFTER_MALFORMED);
}

static void check_location(struct hs_check *check) {
  httpstatus_slice value;
  for (size_t at = 0; hs_next_value(&check->response, HS_FIELD_LOCATION, &at, &value);)
    if (!hs_is_uri_reference(value))
      hs_report_rule(check, HS_RULE_LOCATION_MALFORMED);
}

/* An empty list is one: no method is allowed (RFC 9110 10.2.1). */
static void check_allow(struct hs_check *check) {
  struct hs_listing listing = {.at = 0};
  while (hs_next_listed(&check->response, HS_FIELD_ALLOW, &listing))
    if (!hs_is_token(listing.element)) {
      hs_report_rule(check, HS_RULE_ALLOW_MALFORMED);
      return;
    }
}

/* All lines of that name are one list, of which only the beginning needs to name a scheme. */
static void check_challenge(struct hs_check *check, enum hs_field field, enum hs_rule rule) {
  httpstatus_slice value;
  bool there = false;
  for (size_t at = 0; hs_next_value(&check->response, field, &at, &value); there = true)
    if (hs_is_challenge(value))
      return;
  if (there)
    hs_report_rule(check, rule);
}

void hs_check_values(struct hs_check *check) {
  check_delay(check);
  check_location(check);
  check_allow(check);
  check_challenge(check, HS_FIELD_WWW_AUTHENTICATE, HS_RULE_CHALLENGE_MISSING);
  check_challenge(check, HS_FIELD_PROXY_AUTHENTICATE, HS_RULE_PROXY_CHALLENGE_MISSING);
}
