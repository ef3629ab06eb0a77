/* test_folded.c: does the check judge a value over several lines as if it stood on one (RFC 9112
 * 5.2)? */
#include "suite.h"

#include <string.h>

#include "edge.h"
#include "httpstatus.h"

#define LENGTH(list) (sizeof(list) / sizeof *(list))

static httpstatus_line line_of(const char *name, const char *value) {
  return (httpstatus_line){{name, strlen(name)}, {value, strlen(value)}};
}

/* Each value with a fold, and the code whose check looks into it. */
static const struct {
  int code;
  const char *name, *value;
  const char *rule; /* that it breaks; "" for none */
} rows[] = {
    {503, "Retry-After", "Fri, 31 Dec 1999\r\n 23:59:59 GMT", ""},
    {503, "Retry-After", "Fri,\n 31\n\tDec \r\n  1999 23:59:59\r\n GMT", ""},
    {503, "Retry-After", "Friday,\r\n 31-Dec-99 23:59:59\r\n \r\n GMT", ""},
    {503, "Retry-After", "Fri Dec 31\r\n 23:59:59 1999", ""},
    {503, "Retry-After", "\r\n 120\r\n ", ""},
    {503, "Retry-After", "1\r\n 20", "retry-after-malformed"},
    {503, "Retry-After", "Fri, 31 Dec 1999 23:\r\n 59:59 GMT", "retry-after-malformed"},
    {503, "Retry-After", "Fri, 31 Dec 1999\r23:59:59 GMT", "retry-after-malformed"},
    {503, "Retry-After", "Fri, 31 Dec 1999\r\n 23:59:59 GMT and more of it",
     "retry-after-malformed"},
    {206, "Content-Range", "bytes\r\n 0-9/10", ""},
    {206, "Content-Range", "bytes \t\r\n\t0-9/10", ""},
    {206, "Content-Range", "bytes\n0-9/10", ""},
    {206, "Content-Range", "bytes 0-9\r\n /10", "content-range-malformed"},
    {206, "Content-Type", "multipart/byteranges\r\n ; boundary=x", ""},
    {206, "Content-Type", "multipart/byte\r\n ranges", "content-range-missing"},
    {302, "Location", "//[::1", "location-malformed"},
    {401, "WWW-Authenticate", "Basic\r\n realm=\"x\"", ""},
};

static const char *rule_of(size_t row) {
  const httpstatus_finding *finding = NULL;
  httpstatus_line line = line_of(rows[row].name, rows[row].value);
  httpstatus_exchange exchange = {.size = sizeof exchange, .code = rows[row].code, .count = 1};
  line.value.start = at_edge(rows[row].value, line.value.length);
  exchange.lines = &line;
  size_t count = httpstatus_findings(&exchange, &finding, 1);
  HOLDS(count <= 1, "row %zu: %zu", row, count);
  return httpstatus_finding_rule(finding);
}

static void folded_values(void) {
  for (size_t row = 0; row < LENGTH(rows); row++)
    HOLDS(strcmp(rule_of(row), rows[row].rule) == 0, "row %zu: %s", row, rule_of(row));
}

/* Two values of a field that has one: the same once they are joined, or not. */
static const struct {
  const char *one, *other;
  bool same;
} twins[] = {
    {"text/html;\r\n charset=x", "text/html; charset=x", true},
    {"text/html; charset=x", "text/html; \r\n\tcharset=x", true},
    {"text/html; \n charset=x", "text/html;\r\n charset=x", true},
    {"text/html;  charset=x", "text/html; charset=x", false},
    {"text/html;  charset=x", "text/html;  charset=x", true},
    {"text/html;  charset=x", "text/html; \r\n charset=x", false},
    {"text/html;\ncharset=x", "text/html; charset=x", true},
    {"text/html; \tcharset=x", "text/html;  charset=x", false},
    {"text/html;\r\n charset=x", "text/html;charset=x", false},
    {"text/html;\r charset=x", "text/html; charset=x", false},
    {"text/html;\r\n a\r\n b", "text/html; a b", true},
    {"text/html;  a\r\n b", "text/html;  a b", true},
    {"text/html;\tcharset=x", "text/html; charset=x", false},
    {"text/html", "text/html\r\n ;x", false},
    {"text/html \r\n", "text/html", true},
};

static void folded_twins(void) {
  for (size_t row = 0; row < LENGTH(twins); row++) {
    httpstatus_line lines[2] = {line_of("Content-Type", twins[row].one),
                                line_of("Content-Type", twins[row].other)};
    httpstatus_exchange exchange = {
        .size = sizeof exchange, .code = 200, .lines = lines, .count = 2};
    HOLDS((httpstatus_findings(&exchange, NULL, 0) == 0) == twins[row].same, "row %zu", row);
  }
}

/* A NUL ends no value. */
static void twins_with_nul(void) {
  httpstatus_line lines[] = {{{"ETag", 4}, {"a\0b", 3}}, {{"ETag", 4}, {"a\0c", 3}}};
  httpstatus_exchange exchange = {.size = sizeof exchange, .code = 200, .lines = lines, .count = 2};
  CU_ASSERT_EQUAL(httpstatus_findings(&exchange, NULL, 0), 1);
}

static void folded_products(void) {
  httpstatus_line line = line_of("Server", "nginx\r\n (Debian)");
  const httpstatus_source *sender = httpstatus_sender(499, &line, 1);
  CU_ASSERT_STRING_EQUAL(httpstatus_source_id(sender), "nginx");
}

const char *const suite_name = "values over several lines";
CU_TestInfo suite_tests[] = {
    {"what the check makes of them", folded_values},
    {"a field that is there twice", folded_twins},
    {"a field that is there twice, with a NUL", twins_with_nul},
    {"a product", folded_products},
    CU_TEST_INFO_NULL,
};
