/* test_reasons.c: is a phrase pinned to an RFC the one that was current when it came out? */
#include "suite.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "httpstatus.h"

enum { LAST_RFC = 10000 };

static const int pinnable[] = {1945, 2068, 2616, 7231, 9110};
enum { PINNABLE = sizeof pinnable / sizeof *pinnable };

static bool is_pinnable(int rfc) {
  for (size_t at = 0; at < PINNABLE; at++)
    if (pinnable[at] == rfc)
      return true;
  return false;
}

/* The number of the RFC that document is, as a date: RFC 7230 to 7235 came out together,
 * and so did 9110 to 9114. */
static int era_of(const char *document) {
  int rfc = INT_MAX;
  if (sscanf(document, "RFC %d", &rfc) != 1)
    return INT_MAX;
  if (rfc >= 7230 && rfc <= 7235)
    return 7231;
  return rfc >= 9110 && rfc <= 9114 ? 9110 : rfc;
}

/* The phrase that meaning's history gives for the time of rfc. */
static const char *phrase_at(const httpstatus_meaning *meaning, int rfc) {
  const char *first = NULL, *current = NULL;
  for (size_t at = 0; at < httpstatus_meaning_history_count(meaning); at++) {
    const httpstatus_citation *row = httpstatus_meaning_history_at(meaning, at);
    const char *reason = httpstatus_citation_reason(row);
    if (reason[0] == '\0')
      continue;
    if (first == NULL)
      first = reason;
    if (era_of(httpstatus_citation_document(row)) <= rfc)
      current = reason;
  }
  if (current != NULL)
    return current;
  return first != NULL ? first : httpstatus_meaning_reason(meaning);
}

static void phrases_follow_the_history(void) {
  size_t registered = 0;
  for (int code = -1; code <= 1000; code++) {
    const httpstatus_meaning *meaning = httpstatus_find(code);
    registered += httpstatus_meaning_is_registered(meaning);
    for (size_t at = 0; at < PINNABLE; at++) {
      const char *expected = httpstatus_meaning_is_registered(meaning)
                                 ? phrase_at(meaning, pinnable[at])
                                 : httpstatus_reason(code);
      const char *given = httpstatus_reason_in(code, pinnable[at]);
      HOLDS(strcmp(given, expected) == 0, "%d in RFC %d, \"%s\" for \"%s\"", code, pinnable[at],
            given, expected);
    }
  }
  CU_ASSERT(registered >= 64);
}

static void other_rfcs_pin_nothing(void) {
  for (int code = -1; code <= 1000; code++)
    for (int rfc = 0; rfc <= LAST_RFC; rfc++)
      if (!is_pinnable(rfc))
        HOLDS(httpstatus_reason_in(code, rfc)[0] == '\0', "%d in RFC %d", code, rfc);
}

static void extremes_pin_nothing(void) {
  static const int odd[] = {INT_MIN, INT_MIN + 1, -9110,         -1,          65536 + 9110,
                            INT_MAX, 9111,        INT_MAX - 404, -65536 + 404};
  for (size_t at = 0; at < sizeof odd / sizeof *odd; at++) {
    HOLDS(httpstatus_reason_in(404, odd[at])[0] == '\0', "404 in RFC %d", odd[at]);
    HOLDS(httpstatus_reason_in(odd[at], odd[at])[0] == '\0', "%d in RFC %d", odd[at], odd[at]);
    for (size_t rfc = 0; rfc < PINNABLE; rfc++)
      HOLDS(httpstatus_reason_in(odd[at], pinnable[rfc])[0] == '\0', "%d", odd[at]);
  }
}

/* A phrase goes into a status line: RFC 9112 4 allows HTAB, SP, VCHAR and obs-text. */
static void phrases_fit_a_status_line(void) {
  for (size_t at = 0; at < httpstatus_count(); at++) {
    const httpstatus_meaning *meaning = httpstatus_at(at);
    const char *reason = httpstatus_meaning_reason(meaning);
    for (const unsigned char *byte = (const unsigned char *)reason; *byte != '\0'; byte++)
      HOLDS(*byte >= 0x20 && *byte != 0x7F, "%d %s", httpstatus_meaning_code(meaning), reason);
    HOLDS(strchr(reason, '(') == NULL, "%d %s", httpstatus_meaning_code(meaning), reason);
  }
}

const char *const suite_name = "reasons";
CU_TestInfo suite_tests[] = {
    {"a pinned phrase is the last one given up to that RFC", phrases_follow_the_history},
    {"an RFC that describes no status codes pins nothing", other_rfcs_pin_nothing},
    {"extreme codes and RFCs have no phrase", extremes_pin_nothing},
    {"no phrase holds a control character or a remark of the registry", phrases_fit_a_status_line},
    CU_TEST_INFO_NULL,
};
