/* test_bounds.c: does a look-up by name read no byte beyond the length it is given? */
#include "suite.h"

#include <string.h>

#include "edge.h"
#include "names.h"

/* Looks the length bytes at name up where they end at the edge of memory. */
static const httpstatus_meaning *find_at_edge(const char *name, size_t length) {
  return httpstatus_find_name(at_edge(name, length), length);
}

static void every_name_cut_anywhere(void) {
  const char *names[MOST_NAMES];
  for (size_t index = 0; index < httpstatus_count(); index++) {
    size_t count = names_of(httpstatus_at(index), names);
    for (size_t at = 0; at < count; at++)
      for (size_t length = 0; length <= strlen(names[at]); length++)
        HOLDS(find_at_edge(names[at], length) == httpstatus_find_name(names[at], length),
              "%zu bytes of \"%s\"", length, names[at]);
  }
}

static void prefixes_alone(void) {
  static const char *const prefixes[] = {"HTTP_",   "HTTP_404_", "Status", "k",
                                         "HTTP_40", "4",         "404"};
  for (size_t at = 0; at < sizeof prefixes / sizeof *prefixes; at++) {
    size_t length = strlen(prefixes[at]);
    HOLDS(find_at_edge(prefixes[at], length) == NULL, "\"%s\"", prefixes[at]);
  }
}

/* A character of several bytes that is cut off at the end. */
static void cut_characters(void) {
  static const char *const texts[] = {
      "Not Found\xC2",
      "Not Found\xE2",
      "Not Found\xE2\x80",
      "\xE2\x80",
      "\xE2",
      "\xC2",
      "\xF0\x9F\x92",
      "\xE2\x9C",
      "\xE2\x80\x99\xE2\x80",
      "Not Found\xC2\xC2",
      "Not Found\xE2\xC2",
  };
  for (size_t at = 0; at < sizeof texts / sizeof *texts; at++) {
    size_t length = strlen(texts[at]);
    HOLDS(find_at_edge(texts[at], length) == NULL, "text %zu", at);
  }
}

const char *const suite_name = "bounds";
CU_TestInfo suite_tests[] = {
    {"every name, cut anywhere", every_name_cut_anywhere},
    {"prefixes with nothing behind them", prefixes_alone},
    {"characters cut off at the end", cut_characters},
    CU_TEST_INFO_NULL,
};
