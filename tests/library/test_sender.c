/* test_sender.c: who sent a response, whatever the order of its fields? */
#include "suite.h"

#include <stdint.h>
#include <string.h>

#include "httpstatus.h"

/* A field line for each kind of signature, and some that give nothing away. */
static const char *const pairs[][2] = {
    {"CF-RAY", "1"},      {"Server", "cloudflare"},
    {"Server", "nginx"},  {"X-Pantheon-Styx-Hostname", "a"},
    {"X-ShopId", "1"},    {"Server", "squid"},
    {"Server", "nobody"}, {"X-Trans-Id", "1"},
    {"Date", "nginx"},    {"server", "Apache/2.4.62 (Debian)"},
};
enum { PAIRS = sizeof pairs / sizeof *pairs };

static httpstatus_line line_of(size_t index) {
  return (httpstatus_line){{pairs[index][0], strlen(pairs[index][0])},
                           {pairs[index][1], strlen(pairs[index][1])}};
}

static const char *name_of(const httpstatus_source *source) {
  return httpstatus_source_id(source);
}

/* Every choice of three lines, in the six orders, for each code that means something to some. */
static void any_order(void) {
  static const int codes[] = {404, 498, 499, 520, 530, 460, 0, -1, INT32_MAX};
  static const int orders[][3] = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
  for (size_t code = 0; code < sizeof codes / sizeof *codes; code++)
    for (size_t at = 0; at < PAIRS * PAIRS * PAIRS; at++) {
      httpstatus_line chosen[3] = {line_of(at % PAIRS), line_of(at / PAIRS % PAIRS),
                                   line_of(at / PAIRS / PAIRS)};
      const httpstatus_source *expected = httpstatus_sender(codes[code], chosen, 3);
      for (size_t order = 1; order < 6; order++) {
        httpstatus_line lines[3] = {chosen[orders[order][0]], chosen[orders[order][1]],
                                    chosen[orders[order][2]]};
        const httpstatus_source *got = httpstatus_sender(codes[code], lines, 3);
        HOLDS(got == expected, "%d %zu: %s and %s", codes[code], at, name_of(got),
              name_of(expected));
      }
    }
}

/* One line alone is what httpstatus_source_identify() says, whatever the code. */
static void one_line(void) {
  for (size_t at = 0; at < PAIRS; at++) {
    httpstatus_line line = line_of(at);
    const httpstatus_source *source = httpstatus_source_identify(
        line.name.start, line.name.length, line.value.start, line.value.length);
    for (int code = -1; code <= 1000; code++)
      HOLDS(httpstatus_sender(code, &line, 1) == source, "%d %s: %s", code, pairs[at][0],
            pairs[at][1]);
  }
}

/* Who has a meaning for the code goes before who has none. */
static void one_with_a_meaning(void) {
  for (int code = 0; code < 1000; code++)
    for (size_t at = 0; at < PAIRS * PAIRS; at++) {
      httpstatus_line lines[2] = {line_of(at % PAIRS), line_of(at / PAIRS)};
      const httpstatus_source *one = httpstatus_sender(code, lines, 1);
      const httpstatus_source *other = httpstatus_sender(code, lines + 1, 1);
      const httpstatus_source *sender = httpstatus_sender(code, lines, 2);
      bool known =
          httpstatus_find_from(code, one) != NULL || httpstatus_find_from(code, other) != NULL;
      HOLDS(sender == one || sender == other, "%d %zu", code, at);
      HOLDS(known == (httpstatus_find_from(code, sender) != NULL), "%d %s", code, name_of(sender));
    }
}

/* Longer than any name that is known, and one that begins with a name that is. */
static void long_names(void) {
  static const char name[] = "Server-of-a-name-that-no-field-has-and-that-is-longer-than-all-that-"
                             "are-known-to-the-library";
  for (size_t length = 7; length < sizeof name; length++) {
    httpstatus_line line = {{name, length}, {"nginx", 5}};
    HOLDS(httpstatus_source_identify(name, length, "nginx", 5) == NULL, "%zu", length);
    HOLDS(httpstatus_sender(499, &line, 1) == NULL, "%zu", length);
  }
}

static void nobody(void) {
  httpstatus_line nowhere[] = {{{NULL, 7}, {NULL, 7}}, {{"Server", 6}, {NULL, SIZE_MAX}}};
  httpstatus_line own[] = {{{NULL, 0}, {"nginx", 5}}, {{"CF-RAY", 6}, {NULL, SIZE_MAX}}};
  CU_ASSERT_PTR_NULL(httpstatus_sender(404, NULL, 0));
  CU_ASSERT_PTR_NULL(httpstatus_sender(404, NULL, SIZE_MAX));
  CU_ASSERT_PTR_NULL(httpstatus_sender(404, own, 0));
  CU_ASSERT_PTR_NULL(httpstatus_sender(404, nowhere, 2));
  CU_ASSERT_STRING_EQUAL(name_of(httpstatus_sender(404, own, 2)), "cloudflare");
}

const char *const suite_name = "the sender";
CU_TestInfo suite_tests[] = {
    {"the order of fields decides nothing", any_order},
    {"one line is as httpstatus_source_identify() has it", one_line},
    {"a source that gives the code a meaning goes first", one_with_a_meaning},
    {"long names", long_names},
    {"no lines, and lines that begin at NULL", nobody},
    CU_TEST_INFO_NULL,
};
