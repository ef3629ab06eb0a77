/* test_warnings.c: are the seven warn codes what RFC 7234 5.5 says, and no status codes? */
#include "suite.h"

#include <limits.h>
#include <string.h>

#include "httpstatus.h"

static const struct {
  int code;
  bool persistent;
  const char *text;
} known[] = {
    {110, false, "Response is Stale"},
    {111, false, "Revalidation Failed"},
    {112, false, "Disconnected Operation"},
    {113, false, "Heuristic Expiration"},
    {199, false, "Miscellaneous Warning"},
    {214, true, "Transformation Applied"},
    {299, true, "Miscellaneous Persistent Warning"},
};
enum { KNOWN = sizeof known / sizeof *known };

static void seven_in_order(void) {
  CU_ASSERT_EQUAL_FATAL(httpstatus_warn_code_count(), KNOWN);
  for (size_t at = 0; at < KNOWN; at++) {
    const httpstatus_warn_code *warn_code = httpstatus_warn_code_at(at);
    HOLDS(warn_code != NULL && warn_code == httpstatus_warn_code_find(known[at].code), "%d",
          known[at].code);
    HOLDS(httpstatus_warn_code_code(warn_code) == known[at].code, "%d", known[at].code);
    HOLDS(strcmp(httpstatus_warn_code_text(warn_code), known[at].text) == 0, "%d", known[at].code);
    HOLDS(httpstatus_warn_code_is_persistent(warn_code) == known[at].persistent, "%d",
          known[at].code);
  }
}

static void check_citations(int code, size_t count,
                            const httpstatus_citation *(*citation_at)(const httpstatus_warn_code *,
                                                                      size_t)) {
  const httpstatus_warn_code *warn_code = httpstatus_warn_code_find(code);
  HOLDS(count > 0, "%d", code);
  for (size_t at = 0; at < count; at++) {
    const httpstatus_citation *citation = citation_at(warn_code, at);
    HOLDS(strncmp(httpstatus_citation_document(citation), "RFC ", 4) == 0, "%d", code);
    HOLDS(strncmp(httpstatus_citation_url(citation), "https://", 8) == 0, "%d", code);
    HOLDS(httpstatus_citation_section(citation)[0] != '\0', "%d", code);
  }
}

static void complete(void) {
  for (size_t at = 0; at < KNOWN; at++) {
    int code = known[at].code;
    const httpstatus_warn_code *warn_code = httpstatus_warn_code_find(code);
    size_t last = httpstatus_warn_code_history_count(warn_code) - 1;
    HOLDS(strlen(httpstatus_warn_code_summary(warn_code)) > 20, "%d", code);
    HOLDS(httpstatus_warn_code_note(warn_code) != NULL, "%d", code);
    check_citations(code, httpstatus_warn_code_spec_count(warn_code), httpstatus_warn_code_spec_at);
    check_citations(code, httpstatus_warn_code_history_count(warn_code),
                    httpstatus_warn_code_history_at);
    const char *reason =
        httpstatus_citation_reason(httpstatus_warn_code_history_at(warn_code, last));
    HOLDS(strcmp(reason, known[at].text) == 0, "%d", code);
  }
}

static void no_status_codes(void) {
  CU_ASSERT_PTR_NOT_NULL(httpstatus_warn_code_find(214));
  for (size_t at = 0; at < KNOWN; at++) {
    int code = known[at].code;
    HOLDS(httpstatus_find(code) == NULL, "%d", code);
    HOLDS(httpstatus_reason(code)[0] == '\0', "%d", code);
    HOLDS(httpstatus_treat_as(code) == code / 100 * 100, "%d", code);
    HOLDS(httpstatus_find_name(known[at].text, strlen(known[at].text)) == NULL, "%d", code);
  }
}

static void status_codes_are_none(void) {
  static const int codes[] = {0,   10,  14,  99,        100,         101,     200,     203,
                              300, 404, 999, 110 + 256, 110 + 65536, INT_MAX, INT_MIN, -110};
  for (size_t at = 0; at < sizeof codes / sizeof *codes; at++)
    HOLDS(httpstatus_warn_code_find(codes[at]) == NULL, "%d", codes[at]);
}

const char *const suite_name = "warn_codes";
CU_TestInfo suite_tests[] = {
    {"seven, in order", seven_in_order},
    {"each has a summary, specifications and a history", complete},
    {"none is a status code", no_status_codes},
    {"no status code is one", status_codes_are_none},
    CU_TEST_INFO_NULL,
};
