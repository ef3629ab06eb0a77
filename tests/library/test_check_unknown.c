/* test_check_unknown.c: does the check leave out what it is not told, and take whatever it is
 * told? */
#include "suite.h"

#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "edge.h"
#include "examples.h"

#define LENGTH(list) (sizeof(list) / sizeof *(list))

enum { LAST_CODE = 1100 };

/* ---- What is not known */

static bool has(const struct report *report, const httpstatus_finding *finding) {
  for (size_t at = 0; at < report->count; at++)
    if (report->findings[at] == finding)
      return true;
  return false;
}

/* Takes one part of what is known away; false if there is no such part. */
static bool forget(struct story *story, int part) {
  switch (part) {
  case 0:
    story->method = NULL;
    return true;
  case 1:
    story->request = NULL;
    return true;
  case 2:
    story->response = NULL;
    return true;
  case 3:
    story->content = '\0';
    return true;
  case 4:
    story->major = story->minor = 0;
    return true;
  case 5:
    story->request_major = story->request_minor = 0;
    return true;
  case 6:
    story->flags = 0;
    return true;
  default:
    return false;
  }
}

/* Who knows less finds no more. */
static void check_less(const struct story *story, const char *name) {
  struct report all, some;
  struct story less = *story;
  HOLDS(check_story(story, &all), "%s", name);
  for (int part = 0; forget(&less, part); part++, less = *story) {
    HOLDS(check_story(&less, &some), "%s without part %d", name, part);
    for (size_t at = 0; at < some.count; at++)
      HOLDS(has(&all, some.findings[at]), "%s without part %d: %s", name, part, rule_at(&some, at));
  }
}

static void less_known_less_found(void) {
  for (size_t row = 0; row < example_count; row++) {
    check_less(&examples[row].broken, examples[row].rule);
    check_less(&examples[row].kept, examples[row].rule);
  }
}

/* Of a code alone, the code alone can be wrong. */
static void code_alone(void) {
  for (int code = -1; code <= LAST_CODE; code++) {
    struct story story = {.code = code};
    struct report report;
    HOLDS(check_story(&story, &report), "%d", code);
    for (size_t at = 0; at < report.count; at++)
      HOLDS(strncmp(rule_at(&report, at), "code-", 5) == 0, "%d: %s", code, rule_at(&report, at));
  }
}

/* That there are no fields is something to know. */
static void none_is_known(void) {
  struct story unknown = {.code = 401}, none = {.code = 401, .response = "none"};
  struct report report;
  CU_ASSERT(check_story(&unknown, &report));
  CU_ASSERT_EQUAL(report.count, 0);
  CU_ASSERT(check_story(&none, &report));
  CU_ASSERT_EQUAL(count_of(&report, "field-missing"), 1);
}

/* A count without lines, and content that nobody knows of. */
static void leftovers(void) {
  httpstatus_exchange exchange = {0};
  struct report report;
  exchange.size = sizeof exchange;
  exchange.code = 204;
  exchange.count = exchange.request_count = SIZE_MAX;
  exchange.content = true;
  CU_ASSERT(check_exchange(&exchange, &report));
  CU_ASSERT_EQUAL(report.count, 0);
  exchange.content_known = true;
  CU_ASSERT(check_exchange(&exchange, &report));
  CU_ASSERT_EQUAL(count_of(&report, "content-forbidden"), 1);
}

/* ---- What is empty need not be anywhere */

static const char *const names[] = {
    "Allow",           "Connection", "Content-Length",     "Content-Range",
    "Content-Type",    "ETag",       "Proxy-Authenticate", "Range",
    "Retry-After",     "Server",     "Location",           "Upgrade",
    "WWW-Authenticate"};

/* The findings of code with an empty value of that name, and with a line of nothing. */
static size_t count_with_empty(int code, const char *name, httpstatus_slice empty) {
  httpstatus_line lines[] = {{{name, strlen(name)}, empty}, {empty, empty}};
  httpstatus_exchange exchange = {0};
  struct report report;
  exchange.size = sizeof exchange;
  exchange.code = code;
  exchange.major = exchange.minor = 1;
  exchange.method = "GET";
  exchange.lines = exchange.request_lines = lines;
  exchange.count = exchange.request_count = LENGTH(lines);
  HOLDS(check_exchange(&exchange, &report), "%d %s", code, name);
  return report.count;
}

static void empty_slices(void) {
  static const int codes[] = {101, 204, 205, 206, 304, 401, 405, 407, 416, 426, 494, 503};
  static const httpstatus_slice nowhere[] = {{NULL, 0}, {NULL, 5}, {NULL, SIZE_MAX}};
  for (size_t at = 0; at < LENGTH(names) * LENGTH(codes); at++) {
    const char *name = names[at / LENGTH(codes)];
    int code = codes[at % LENGTH(codes)];
    size_t expected = count_with_empty(code, name, (httpstatus_slice){"", 0});
    for (size_t row = 0; row < LENGTH(nowhere); row++)
      HOLDS(count_with_empty(code, name, nowhere[row]) == expected, "%d %s", code, name);
  }
}

/* ---- What is beside a field */

/* Checks exchange once more with each name and each value of lines, which are its own, where
 * the byte behind it may not be read. */
static void check_at_edge(const httpstatus_exchange *exchange, struct fields *fields,
                          const struct report *expected, const char *name) {
  for (size_t at = 0; at < 2 * fields->count; at++) {
    httpstatus_line *line = &fields->lines[at / 2];
    httpstatus_slice *slice = at % 2 == 0 ? &line->name : &line->value, before = *slice;
    struct report report;
    slice->start = at_edge(before.start, before.length);
    HOLDS(check_exchange(exchange, &report), "%s", name);
    HOLDS(report.count == expected->count, "%s, slice %zu", name, at);
    *slice = before;
  }
}

static void check_edges(const struct story *story, const char *name) {
  struct fields request, response;
  httpstatus_exchange exchange;
  struct report report;
  HOLDS(read_story(story, &exchange, &request, &response), "%s", name);
  HOLDS(check_exchange(&exchange, &report), "%s", name);
  check_at_edge(&exchange, &request, &report, name);
  check_at_edge(&exchange, &response, &report, name);
}

static void fields_at_the_edge(void) {
  static const struct story stories[] = {
      {.code = 426, .major = 1, .response = "Upgrade: a|Connection: \"a\\"},
      {.code = 426, .major = 1, .response = "Upgrade: a|Connection: \"a"},
      {.code = 426, .major = 1, .response = "Upgrade: a|Connection: upgrade,"},
      {.code = 503, .response = "Retry-After: Sun, 06 Nov 1994 08:49:37 GM|Retry-After: Sun, 06 N"},
      {.code = 503, .response = "Retry-After: Sun Nov  6 08:49:37 199|Retry-After: Sunday, 06-No"},
      {.code = 206, .response = "Content-Range: bytes 0-1/|Content-Type: multipart/byterange"},
      {.code = 206, .response = "Content-Range: bytes"},
      {.code = 206, .response = "Content-Range: bytes 0-2/2"},
      {.code = 416, .response = "Content-Range: bytes *"},
      {.code = 401, .response = "WWW-Authenticate: Basic|WWW-Authenticate: Basic realm"},
      {.code = 302, .response = "Location: /a|Location: //[::1|Location: //a:8|Location: a:"},
      {.code = 302,
       .response = "Location: /|Location: /%|Location: /%4|Location: /%4a|Location: a?|Location: "
                   "a|Location: "},
      {.code = 405, .method = "GET", .response = "Allow: GE|Allow: GET"},
      {.code = 206, .response = "Content-Type:"},
      {.code = 416, .request = "Range: bytes", .response = "none"},
      {.code = 494, .response = "Server: ngin|Server: nginx|Server:"},
  };
  for (size_t row = 0; row < LENGTH(stories); row++)
    check_edges(&stories[row], stories[row].response);
  for (size_t row = 0; row < example_count; row++) {
    check_edges(&examples[row].broken, examples[row].rule);
    check_edges(&examples[row].kept, examples[row].rule);
  }
}

/* ---- Versions */

static void versions_unknown(void) {
  static const int versions[][2] = {{0, 0}, {-1, -1}, {-1, 0}, {-1, 1}, {INT_MIN, INT_MAX}};
  for (size_t at = 0; at < LENGTH(versions); at++) {
    httpstatus_exchange exchange = {0};
    exchange.size = sizeof exchange;
    exchange.code = 100;
    exchange.request_major = exchange.major = versions[at][0];
    exchange.request_minor = exchange.minor = versions[at][1];
    HOLDS(httpstatus_check(&exchange, NULL, NULL) == 0, "%d.%d", versions[at][0], versions[at][1]);
  }
}

/* ---- The call */

/* What a later version adds must not hide in padding that an older size covers. */
static void no_padding(void) {
  CU_ASSERT_EQUAL(sizeof(httpstatus_exchange),
                  offsetof(httpstatus_exchange, flags) + sizeof(size_t));
  CU_ASSERT_EQUAL(sizeof(httpstatus_parsed), offsetof(httpstatus_parsed, offset) + sizeof(size_t));
  CU_ASSERT_EQUAL(sizeof(httpstatus_head), offsetof(httpstatus_head, ended) + sizeof(size_t));
}

static void unchecked(void) {
  static const size_t sizes[] = {0, 1, sizeof(httpstatus_exchange) - 1,
                                 sizeof(httpstatus_exchange) + 1, SIZE_MAX};
  httpstatus_exchange exchange = {0};
  struct report report = {{NULL}, 0};
  exchange.code = 600;
  CU_ASSERT_EQUAL(httpstatus_check(NULL, add_to_report, &report), HTTPSTATUS_UNCHECKED);
  CU_ASSERT_EQUAL(httpstatus_check(NULL, NULL, NULL), HTTPSTATUS_UNCHECKED);
  for (size_t at = 0; at < LENGTH(sizes); at++) {
    exchange.size = sizes[at];
    HOLDS(httpstatus_check(&exchange, add_to_report, &report) == HTTPSTATUS_UNCHECKED, "%zu",
          sizes[at]);
  }
  CU_ASSERT_EQUAL(report.count, 0);
}

/* ---- Exchanges of older versions */

#define UP_TO_CODE                                                                                 \
  size_t size;                                                                                     \
  int code;
#define UP_TO_MINOR                                                                                \
  UP_TO_CODE                                                                                       \
  int major, minor;
#define UP_TO_REQUEST_MINOR                                                                        \
  UP_TO_MINOR                                                                                      \
  int request_major, request_minor;
#define UP_TO_METHOD                                                                               \
  UP_TO_REQUEST_MINOR                                                                              \
  const char *method;
#define UP_TO_REQUEST_COUNT                                                                        \
  UP_TO_METHOD                                                                                     \
  const httpstatus_line *request_lines;                                                            \
  size_t request_count;
#define UP_TO_COUNT                                                                                \
  UP_TO_REQUEST_COUNT                                                                              \
  const httpstatus_line *lines;                                                                    \
  size_t count;
#define UP_TO_CONTENT                                                                              \
  UP_TO_COUNT                                                                                      \
  int content_known, content;

struct with_code {
  UP_TO_CODE
};
struct with_minor {
  UP_TO_MINOR
};
struct with_request_minor {
  UP_TO_REQUEST_MINOR
};
struct with_method {
  UP_TO_METHOD
};
struct with_request_count {
  UP_TO_REQUEST_COUNT
};
struct with_count {
  UP_TO_COUNT
};
struct with_content {
  UP_TO_CONTENT
};

#define END_OF(member)                                                                             \
  (offsetof(httpstatus_exchange, member) + sizeof((httpstatus_exchange *)0)->member)

static const struct {
  size_t size, end;
} versions[] = {
    {sizeof(struct with_code), END_OF(code)},
    {sizeof(struct with_minor), END_OF(minor)},
    {sizeof(struct with_request_minor), END_OF(request_minor)},
    {sizeof(struct with_method), END_OF(method)},
    {sizeof(struct with_request_count), END_OF(request_count)},
    {sizeof(struct with_count), END_OF(count)},
    {sizeof(struct with_content), END_OF(content)},
};

/* Are the findings of an exchange of that version those of one that lacks what it has not? What
 * is behind it may not be read, and its padding says nothing. */
static void check_version(const httpstatus_exchange *exchange, size_t size, size_t end) {
  httpstatus_exchange old, lacking = {0};
  struct report expected, report = {{NULL}, 0};
  memset(&old, 0x55, sizeof old);
  memcpy(&old, exchange, end);
  memcpy(&lacking, exchange, end);
  lacking.size = sizeof lacking;
  old.size = size;
  const void *given = at_edge((const char *)&old, size);
  HOLDS(check_exchange(&lacking, &expected), "%zu", size);
  HOLDS(httpstatus_check(given, add_to_report, &report) == expected.count, "%zu", size);
  HOLDS(memcmp(report.findings, expected.findings, expected.count * sizeof *report.findings) == 0,
        "%zu", size);
}

static void older_sizes(void) {
  static const struct story story = {.code = 206,
                                     .major = 1,
                                     .minor = 1,
                                     .method = "HEAD",
                                     .request = "none",
                                     .response = "Location: a b|Content-Range: x",
                                     .content = 'y',
                                     .flags = HTTPSTATUS_LENIENT_OBS_FOLD};
  struct fields request, response;
  httpstatus_exchange exchange;
  struct report report;
  size_t before = 0;
  CU_ASSERT(read_story(&story, &exchange, &request, &response));
  for (size_t at = 0; at < LENGTH(versions); at++) {
    check_version(&exchange, versions[at].size, versions[at].end);
    HOLDS(versions[at].size > before, "%zu", versions[at].size);
    for (size_t size = before + 1; size < versions[at].size; size++) {
      exchange.size = size;
      HOLDS(httpstatus_check(&exchange, NULL, NULL) == HTTPSTATUS_UNCHECKED, "%zu", size);
    }
    before = versions[at].size;
  }
  exchange.size = sizeof exchange;
  CU_ASSERT(check_exchange(&exchange, &report));
  CU_ASSERT_EQUAL(count_of(&report, "lenient-obs-fold"), 1);
}

/* Without a report the count is the same. */
static void no_report(void) {
  httpstatus_exchange exchange = {0};
  exchange.size = sizeof exchange;
  for (exchange.code = -1; exchange.code <= LAST_CODE; exchange.code++) {
    struct report report;
    HOLDS(check_exchange(&exchange, &report), "%d", exchange.code);
    HOLDS(httpstatus_check(&exchange, NULL, NULL) == report.count, "%d", exchange.code);
  }
}

static void same_again(void) {
  for (size_t row = 0; row < example_count; row++) {
    struct report first, second;
    HOLDS(check_story(&examples[row].broken, &first), "%s", examples[row].rule);
    HOLDS(check_story(&examples[row].broken, &second), "%s", examples[row].rule);
    HOLDS(first.count == second.count, "%s", examples[row].rule);
    HOLDS(memcmp(first.findings, second.findings, first.count * sizeof *first.findings) == 0, "%s",
          examples[row].rule);
  }
}

const char *const suite_name = "the check of what is not known";
CU_TestInfo suite_tests[] = {
    {"who knows less finds no more", less_known_less_found},
    {"of a code alone, the code alone can be wrong", code_alone},
    {"no fields are not unknown fields", none_is_known},
    {"what is left in an exchange but not known", leftovers},
    {"slices at NULL", empty_slices},
    {"versions that are none", versions_unknown},
    {"structures end without padding", no_padding},
    {"fields before memory that may not be read", fields_at_the_edge},
    {"no exchange, and no size", unchecked},
    {"exchanges of older versions", older_sizes},
    {"no report", no_report},
    {"the same findings again", same_again},
    CU_TEST_INFO_NULL,
};
