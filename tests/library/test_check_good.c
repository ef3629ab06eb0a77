/* test_check_good.c: is a response that keeps the rules of its code left alone, for every
 * registered code? */
#include "suite.h"

#include <stdio.h>
#include <string.h>

#include "fields.h"

#define LENGTH(list) (sizeof(list) / sizeof *(list))

#define DATE "Date: Sun, 06 Nov 1994 08:49:37 GMT"
#define TEXT "Content-Type: text/plain|Content-Length: 12"
#define SWITCH "Upgrade: websocket|Connection: upgrade"

static const struct {
  int code;
  const char *method, *request, *response;
  bool content;
  const char *note; /* the one rule that a note is about, "" for none */
} good[] = {
    {100, "POST", "Expect: 100-continue", "none", false, ""},
    {101, "GET", SWITCH, SWITCH, false, ""},
    {102, "PROPFIND", "none", "none", false, "code-deprecated"},
    {103, "GET", "none", "Link: </a.css>; rel=preload; as=style", false, ""},
    {104, "POST", "none", "Location: /upload/1", false, "code-temporary"},
    {200, "GET", "none", DATE "|ETag: \"1\"|" TEXT, true, ""},
    {201, "POST", "none", "Location: /made/1|" TEXT, true, ""},
    {202, "POST", "none", TEXT, true, ""},
    {203, "GET", "none", TEXT, true, ""},
    {204, "PUT", "none", "ETag: \"2\"", false, ""},
    {205, "POST", "none", "Content-Length: 0", false, ""},
    {206, "GET", "Range: bytes=0-11", DATE "|Content-Range: bytes 0-11/34|" TEXT, true, ""},
    {207, "PROPFIND", "Depth: 1", "Content-Type: application/xml", true, ""},
    {208, "PROPFIND", "Depth: 1", "Content-Type: application/xml", true, ""},
    {226, "GET", "A-IM: vcdiff|If-None-Match: \"1\"", "ETag: \"2\"|IM: vcdiff", true, ""},
    {300, "GET", "none", "Location: /en|" TEXT, true, ""},
    {301, "GET", "none", "Location: /new|" TEXT, true, ""},
    {302, "GET", "none", "Location: /now", false, ""},
    {303, "POST", "none", "Location: /result", false, ""},
    {304, "GET", "If-None-Match: \"1\"", DATE "|ETag: \"1\"|Vary: Accept", false, ""},
    {305, "GET", "none", "Location: http://proxy.example/", false, "code-deprecated"},
    {306, "GET", "none", TEXT, true, "code-unused"},
    {307, "POST", "none", "Location: /now", false, ""},
    {308, "POST", "none", "Location: /new", false, ""},
    {400, "GET", "none", TEXT, true, ""},
    {401, "GET", "none", "WWW-Authenticate: Basic realm=\"a, b\"|" TEXT, true, ""},
    {402, "GET", "none", TEXT, true, ""},
    {403, "GET", "none", TEXT, true, ""},
    {404, "GET", "none", TEXT, true, ""},
    {405, "POST", "none", "Allow: GET, HEAD|" TEXT, true, ""},
    {406, "GET", "Accept-Language: tlh", TEXT, true, ""},
    {407, "CONNECT", "none", "Proxy-Authenticate: Basic realm=\"proxy\"|" TEXT, true, ""},
    {408, "POST", "none", "Connection: close", false, ""},
    {409, "PUT", "none", TEXT, true, ""},
    {410, "GET", "none", TEXT, true, ""},
    {411, "POST", "Transfer-Encoding: chunked", TEXT, true, ""},
    {412, "PUT", "If-Match: \"1\"", TEXT, true, ""},
    {413, "POST", "none", "Retry-After: 3600|" TEXT, true, ""},
    {414, "GET", "none", TEXT, true, ""},
    {415, "POST", "none", "Accept: text/plain|" TEXT, true, ""},
    {416, "GET", "Range: bytes=99-", "Content-Range: bytes */34|" TEXT, true, ""},
    {417, "POST", "Expect: 100-continue", TEXT, true, ""},
    {418, "BREW", "none", TEXT, true, "code-unused"},
    {421, "GET", "none", TEXT, true, ""},
    {422, "POST", "none", TEXT, true, ""},
    {423, "PUT", "none", "Content-Type: application/xml", true, ""},
    {424, "PROPPATCH", "none", TEXT, true, ""},
    {425, "GET", "Early-Data: 1", TEXT, true, ""},
    {426, "GET", "none", "Upgrade: TLS/1.0, HTTP/1.1|Connection: Upgrade|" TEXT, true, ""},
    {428, "PUT", "none", TEXT, true, ""},
    {429, "GET", "none", "Retry-After: Sun, 06 Nov 1994 08:49:37 GMT|" TEXT, true, ""},
    {431, "GET", "none", TEXT, true, ""},
    {451, "GET", "none", "Link: <https://isp.example/>; rel=\"blocked-by\"|" TEXT, true, ""},
    {500, "GET", "none", TEXT, true, ""},
    {501, "BREW", "none", TEXT, true, ""},
    {502, "GET", "none", TEXT, true, ""},
    {503, "GET", "none", "Retry-After: 120|" TEXT, true, ""},
    {504, "GET", "none", TEXT, true, ""},
    {505, "GET", "none", TEXT, true, ""},
    {506, "GET", "none", TEXT, true, ""},
    {507, "PUT", "none", TEXT, true, ""},
    {508, "PROPFIND", "Depth: infinity", TEXT, true, ""},
    {510, "GET", "none", TEXT, true, "code-obsolete"},
    {511, "GET", "none", TEXT, true, ""},
};

/* Adds the rule to the names in context, each behind a space. */
static void add_rule(const httpstatus_finding *finding, void *context) {
  char *names = context;
  strncat(names, " ", 255 - strlen(names));
  strncat(names, httpstatus_finding_rule(finding), 255 - strlen(names));
}

static void check_good(size_t row, int major, int minor) {
  struct fields request, response;
  httpstatus_exchange exchange = {0};
  char found[256] = "", expected[256] = "";
  exchange.size = sizeof exchange;
  exchange.code = good[row].code;
  exchange.major = exchange.request_major = major;
  exchange.minor = exchange.request_minor = minor;
  exchange.method = good[row].method;
  exchange.content_known = true;
  exchange.content = good[row].content;
  HOLDS(set_fields(&exchange, good[row].request, &request, good[row].response, &response), "%d",
        good[row].code);
  size_t count = httpstatus_check(&exchange, add_rule, found);
  snprintf(expected, sizeof expected, "%s%s", good[row].note[0] == '\0' ? "" : " ", good[row].note);
  HOLDS(strcmp(found, expected) == 0, "%d:%s", good[row].code, found);
  HOLDS(count == (good[row].note[0] != '\0'), "%d", good[row].code);
}

static void good_responses(void) {
  for (size_t row = 0; row < LENGTH(good); row++)
    check_good(row, 1, 1);
}

/* Over HTTP/2 there is no Connection, and so neither is 101 nor Upgrade. */
static void good_responses_of_http2(void) {
  for (size_t row = 0; row < LENGTH(good); row++)
    if (good[row].code != 101 && good[row].code != 426)
      check_good(row, 2, 0);
}

static void every_code_has_one(void) {
  size_t row = 0;
  for (size_t index = 0; index < httpstatus_count(); index++) {
    const httpstatus_meaning *meaning = httpstatus_at(index);
    int code = httpstatus_meaning_code(meaning);
    if (!httpstatus_meaning_is_registered(meaning))
      continue;
    HOLDS(row < LENGTH(good) && good[row].code == code, "%d", code);
    row++;
  }
  CU_ASSERT_EQUAL(row, LENGTH(good));
}

const char *const suite_name = "good responses";
CU_TestInfo suite_tests[] = {
    {"a good response of every code", good_responses},
    {"the same over HTTP/2", good_responses_of_http2},
    {"every registered code has one", every_code_has_one},
    CU_TEST_INFO_NULL,
};
