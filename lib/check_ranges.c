/* check_ranges.c: is the part that a 206 is the one that it names, and does a 416 tell the
 * complete length? */
#include "check.h"
#include "values.h"

static bool is_multipart(const struct hs_check *check) {
  static const char type[] = "multipart/byteranges";
  size_t length = 0;
  httpstatus_slice value;
  if (!hs_first_value(&check->response, HS_FIELD_CONTENT_TYPE, &value))
    return false;
  while (length < value.length && value.start[length] != ';' && !hs_is_blank(value.start[length]))
    length++;
  return hs_slice_is((httpstatus_slice){value.start, length}, type);
}

/* Does Content-Length say another length than the range has? Not if one of them is unknown. */
static bool has_other_length(const struct hs_check *check, httpstatus_slice range) {
  httpstatus_slice length;
  uint64_t whole, part;
  return hs_first_value(&check->response, HS_FIELD_CONTENT_LENGTH, &length) &&
         hs_read_number(length, &whole) && hs_read_range_length(range, &part) && whole != part;
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
  } else if (has_other_length(check, *range)) {
    hs_report_rule(check, HS_RULE_PARTIAL_LENGTH);
  }
}

/* That of a 416: the request is asked for the unit, since only byte ranges want an answer. */
static void check_unsatisfied_range(struct hs_check *check, const httpstatus_slice *range) {
  static const char unit[] = "bytes=";
  httpstatus_slice wanted;
  if (range != NULL) {
    if (hs_read_content_range(*range) == HS_RANGE_SATISFIED)
      hs_report_rule(check, HS_RULE_CONTENT_RANGE_SATISFIED);
  } else if (hs_first_value(&check->request, HS_FIELD_RANGE, &wanted) &&
             wanted.length >= sizeof unit - 1) {
    wanted.length = sizeof unit - 1;
    if (hs_slice_is(wanted, unit))
      hs_report_rule(check, HS_RULE_COMPLETE_LENGTH_MISSING);
  }
}

static void check_each_range(struct hs_check *check) {
  httpstatus_slice value;
  for (size_t at = 0; hs_next_value(&check->response, HS_FIELD_CONTENT_RANGE, &at, &value);)
    if (hs_read_content_range(value) == HS_RANGE_MALFORMED)
      hs_report_rule(check, HS_RULE_CONTENT_RANGE_MALFORMED);
}

void hs_check_ranges(struct hs_check *check) {
  httpstatus_slice first;
  const httpstatus_slice *range =
      hs_first_value(&check->response, HS_FIELD_CONTENT_RANGE, &first) ? &first : NULL;
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
