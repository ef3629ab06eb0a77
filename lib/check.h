/* check.h: what check.c and its parts, check_*.c, share. */
#ifndef HS_CHECK_H
#define HS_CHECK_H

#include "handling.h"
#include "message.h"
#include "method.h"

/* A check under way. */
struct hs_check {
  const httpstatus_exchange *exchange;
  struct hs_message request, response;
  httpstatus_report *report;
  void *context;
  size_t count;
};

HS_HIDDEN void hs_report(struct hs_check *check, const httpstatus_finding *finding);

static inline void hs_report_rule(struct hs_check *check, enum hs_rule rule) {
  hs_report(check, &hs_findings[rule]);
}

/* Is the method known, and this one? */
static inline bool hs_method_is(const struct hs_check *check, const char *name) {
  const char *method = check->exchange->method;
  return method != NULL && hs_is_method(method, name);
}

/* The exchange as this version knows it, also if the caller's is of an older one; false if
 * it is of no version. */
HS_HIDDEN bool hs_read_exchange(const httpstatus_exchange *given, httpstatus_exchange *known);

/* The code itself: known, registered, in use, ever sent by its owner? */
HS_HIDDEN void hs_check_code(struct hs_check *check);
/* Content where there may be none, and fields that announce it. */
HS_HIDDEN void hs_check_content(struct hs_check *check);
/* What a reader of the head accepted leniently. */
HS_HIDDEN void hs_check_syntax(struct hs_check *check);
/* The fields of the response: required, forbidden, there once. */
HS_HIDDEN void hs_check_fields(struct hs_check *check);
/* What they say: well-formed? */
HS_HIDDEN void hs_check_values(struct hs_check *check);
/* The part that a 206 is, and the complete length that a 416 tells. */
HS_HIDDEN void hs_check_ranges(struct hs_check *check);
/* The response as an answer to its request. */
HS_HIDDEN void hs_check_request(struct hs_check *check);

#endif
