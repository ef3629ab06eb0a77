/* examples.c: for each rule of data/rules.lua an exchange that breaks it, and one that keeps it. */
#include "examples.h"

#include <string.h>

#define NOTE HTTPSTATUS_SEVERITY_NOTE
#define WARNING HTTPSTATUS_SEVERITY_WARNING
#define ERROR HTTPSTATUS_SEVERITY_ERROR

#define PARTS "Content-Type: multipart/byteranges; boundary=b"
#define ALL_FLAGS (2 * HTTPSTATUS_LENIENT_NO_FIELD - 1)
#define SWITCH "Upgrade: websocket|Connection: upgrade"

const struct example examples[] = {
    {"allow-lists-method",
     "Allow",
     NOTE,
     {.code = 405, .method = "POST", .response = "Allow: GET, POST"},
     {.code = 405, .method = "POST", .response = "Allow: GET, POSTS"}},
    {"allow-malformed",
     "Allow",
     ERROR,
     {.code = 405, .response = "Allow: GET|Allow: PUT; POST"},
     {.code = 405, .response = "Allow: GET,|Allow: , PUT"}},
    {"challenge-missing",
     "WWW-Authenticate",
     ERROR,
     {.code = 401, .response = "WWW-Authenticate: realm=\"x\""},
     {.code = 401, .response = "WWW-Authenticate: Basic realm=\"x\""}},
    {"code-deprecated", "", NOTE, {.code = 102}, {.code = 103}},
    {"code-never-sent",
     "",
     NOTE,
     {.code = 496, .response = "Server: nginx"},
     {.code = 496, .response = "X-Cf-RouterError: ssl"}},
    {"code-obsolete", "", NOTE, {.code = 510}, {.code = 500}},
    {"code-out-of-range", "", ERROR, {.code = 600}, {.code = 599}},
    {"code-temporary", "", NOTE, {.code = 104}, {.code = 103}},
    {"code-unknown", "", NOTE, {.code = 299}, {.code = 200}},
    {"code-unregistered", "", NOTE, {.code = 419}, {.code = 417}},
    {"code-unused", "", NOTE, {.code = 418}, {.code = 417}},
    {"complete-length-missing",
     "Content-Range",
     WARNING,
     {.code = 416, .request = "Range: bytes=9-", .response = "none"},
     {.code = 416, .request = "Range: pages=9-", .response = "none"}},
    {"connect-framing",
     "",
     ERROR,
     {.code = 200, .method = "CONNECT", .response = "Content-Length: 0"},
     {.code = 200, .method = "CONNECT", .response = "none"}},
    {"content-forbidden", "", ERROR, {.code = 204, .content = 'y'}, {.code = 204, .content = 'n'}},
    {"content-in-interim", "", ERROR, {.code = 199, .content = 'y'}, {.code = 199, .content = 'n'}},
    {"content-not-generated",
     "",
     ERROR,
     {.code = 205, .content = 'y'},
     {.code = 205, .content = 'n'}},
    {"content-range-beside-parts",
     "Content-Range",
     ERROR,
     {.code = 206, .response = PARTS "|Content-Range: bytes 0-1/2"},
     {.code = 206, .response = PARTS}},
    {"content-range-malformed",
     "Content-Range",
     ERROR,
     {.code = 206, .response = "Content-Range: bytes=0-1/2"},
     {.code = 206, .response = "Content-Range: bytes 0-1/2"}},
    {"content-range-meaningless",
     "Content-Range",
     NOTE,
     {.code = 200, .response = "Content-Range: bytes 0-1/2"},
     {.code = 200, .response = "Accept-Ranges: bytes"}},
    {"content-range-missing",
     "Content-Range",
     ERROR,
     {.code = 206, .response = "Content-Type: text/plain"},
     {.code = 206, .response = "Content-Type: text/plain|Content-Range: bytes 0-1/2"}},
    {"content-range-satisfied",
     "Content-Range",
     WARNING,
     {.code = 416, .response = "Content-Range: bytes 0-1/2"},
     {.code = 416, .response = "Content-Range: bytes */2"}},
    {"content-range-unsatisfied",
     "Content-Range",
     ERROR,
     {.code = 206, .response = "Content-Range: bytes */2"},
     {.code = 206, .response = "Content-Range: bytes 0-1/*"}},
    {"content-to-connect",
     "",
     ERROR,
     {.code = 200, .method = "CONNECT", .content = 'y'},
     {.code = 404, .method = "CONNECT", .content = 'y'}},
    {"content-to-head",
     "",
     ERROR,
     {.code = 404, .method = "HEAD", .content = 'y'},
     {.code = 404, .method = "head", .content = 'y'}},
    {"continue-not-expected",
     "Expect",
     NOTE,
     {.code = 100, .request = "Expect: 200-ok"},
     {.code = 100, .request = "Expect: 200-ok, 100-Continue"}},
    {"created-by-safe-method",
     "",
     NOTE,
     {.code = 201, .method = "GET"},
     {.code = 201, .method = "PUT"}},
    {"field-repeated",
     "Location",
     ERROR,
     {.code = 301, .response = "Location: /a|Location: /b"},
     {.code = 301, .response = "Location: /a|Location: /a"}},
    {"interim-content-length",
     "Content-Length",
     ERROR,
     {.code = 199, .response = "Content-Length: 0"},
     {.code = 200, .response = "Content-Length: 0"}},
    {"interim-to-http10",
     "",
     ERROR,
     {.code = 103, .request_major = 1, .request_minor = 0},
     {.code = 103, .request_major = 1, .request_minor = 1}},
    {"interim-transfer-encoding",
     "Transfer-Encoding",
     ERROR,
     {.code = 199, .response = "Transfer-Encoding: chunked"},
     {.code = 200, .response = "Transfer-Encoding: chunked"}},
    {"lenient-bare-lf",
     "",
     NOTE,
     {.code = 200, .flags = HTTPSTATUS_LENIENT_BARE_LF},
     {.code = 200, .flags = ALL_FLAGS & ~HTTPSTATUS_LENIENT_BARE_LF}},
    {"lenient-control",
     "",
     ERROR,
     {.code = 200, .flags = HTTPSTATUS_LENIENT_CONTROL},
     {.code = 200, .flags = ALL_FLAGS & ~HTTPSTATUS_LENIENT_CONTROL}},
    {"lenient-no-end",
     "",
     NOTE,
     {.code = 200, .flags = HTTPSTATUS_LENIENT_NO_END},
     {.code = 200, .flags = ALL_FLAGS & ~HTTPSTATUS_LENIENT_NO_END}},
    {"lenient-no-field",
     "",
     ERROR,
     {.code = 200, .flags = HTTPSTATUS_LENIENT_NO_FIELD},
     {.code = 200, .flags = ALL_FLAGS & ~HTTPSTATUS_LENIENT_NO_FIELD}},
    {"lenient-no-space",
     "",
     ERROR,
     {.code = 200, .flags = HTTPSTATUS_LENIENT_NO_SPACE},
     {.code = 200, .flags = ALL_FLAGS & ~HTTPSTATUS_LENIENT_NO_SPACE}},
    {"lenient-obs-fold",
     "",
     ERROR,
     {.code = 200, .flags = HTTPSTATUS_LENIENT_OBS_FOLD},
     {.code = 200, .flags = ALL_FLAGS & ~HTTPSTATUS_LENIENT_OBS_FOLD}},
    {"lenient-obs-text",
     "",
     NOTE,
     {.code = 200, .flags = HTTPSTATUS_LENIENT_OBS_TEXT},
     {.code = 200, .flags = ALL_FLAGS & ~HTTPSTATUS_LENIENT_OBS_TEXT}},
    {"lenient-space-before-colon",
     "",
     ERROR,
     {.code = 200, .flags = HTTPSTATUS_LENIENT_SPACE_BEFORE_COLON},
     {.code = 200, .flags = ALL_FLAGS & ~HTTPSTATUS_LENIENT_SPACE_BEFORE_COLON}},
    {"lenient-spaces",
     "",
     ERROR,
     {.code = 200, .flags = HTTPSTATUS_LENIENT_SPACES},
     {.code = 200, .flags = ALL_FLAGS & ~HTTPSTATUS_LENIENT_SPACES}},
    {"location-malformed",
     "Location",
     ERROR,
     {.code = 302, .response = "Location: /a b"},
     {.code = 302, .response = "Location: /a%20b"}},
    {"location-missing",
     "Location",
     NOTE,
     {.code = 303, .response = "none"},
     {.code = 303, .response = "Location: /"}},
    {"not-modified-dated",
     "Last-Modified",
     WARNING,
     {.code = 304, .response = "ETag: \"1\"|Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT"},
     {.code = 304, .response = "Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT"}},
    {"not-modified-method",
     "",
     ERROR,
     {.code = 304, .method = "PUT"},
     {.code = 304, .method = "HEAD"}},
    {"partial-length",
     "Content-Length",
     ERROR,
     {.code = 206, .response = "Content-Length: 9|Content-Range: bytes 1-8/9"},
     {.code = 206, .response = "Content-Length: 8|Content-Range: bytes 1-8/9"}},
    {"proxy-challenge-missing",
     "Proxy-Authenticate",
     ERROR,
     {.code = 407, .response = "Proxy-Authenticate:"},
     {.code = 407, .response = "Proxy-Authenticate: Negotiate"}},
    {"range-method",
     "Range",
     ERROR,
     {.code = 206, .method = "HEAD"},
     {.code = 206, .method = "GET"}},
    {"request-lacks-field",
     "",
     NOTE,
     {.code = 206, .request = "none"},
     {.code = 206, .request = "Range: bytes=0-1"}},
    {"retry-after-malformed",
     "Retry-After",
     ERROR,
     {.code = 503, .response = "Retry-After: soon"},
     {.code = 503, .response = "Retry-After: 120"}},
    {"upgrade-connection",
     "Connection",
     ERROR,
     {.code = 426, .major = 1, .minor = 1, .response = "Upgrade: TLS/1.0|Connection: close"},
     {.code = 426,
      .major = 1,
      .minor = 1,
      .response = "Upgrade: TLS/1.0|Connection: close, Upgrade"}},
    {"upgrade-not-offered",
     "Upgrade",
     ERROR,
     {.code = 101, .request = "Upgrade: h2c", .response = SWITCH},
     {.code = 101, .request = "Upgrade: h2c, WebSocket", .response = SWITCH}},
    {"upgrade-version", "", NOTE, {.code = 101, .major = 2}, {.code = 101, .major = 1, .minor = 1}},
};

const size_t example_count = sizeof examples / sizeof *examples;

void add_to_report(const httpstatus_finding *finding, void *context) {
  struct report *report = context;
  if (report->count < MOST_FINDINGS)
    report->findings[report->count] = finding;
  report->count++;
}

bool check_exchange(const httpstatus_exchange *exchange, struct report *report) {
  report->count = 0;
  size_t count = httpstatus_check(exchange, add_to_report, report);
  return count == report->count && count <= MOST_FINDINGS;
}

static const char *or_unknown(const char *fields) {
  return fields == NULL ? "-" : fields;
}

bool read_story(const struct story *story, httpstatus_exchange *exchange, struct fields *request,
                struct fields *response) {
  *exchange = (httpstatus_exchange){0};
  exchange->size = sizeof *exchange;
  exchange->code = story->code;
  exchange->major = story->major;
  exchange->minor = story->minor;
  exchange->request_major = story->request_major;
  exchange->request_minor = story->request_minor;
  exchange->method = story->method;
  exchange->content_known = story->content != '\0';
  exchange->content = story->content == 'y';
  exchange->flags = story->flags;
  return set_fields(exchange, or_unknown(story->request), request, or_unknown(story->response),
                    response);
}

bool check_story(const struct story *story, struct report *report) {
  struct fields request, response;
  httpstatus_exchange exchange;
  return read_story(story, &exchange, &request, &response) && check_exchange(&exchange, report);
}

const char *rule_at(const struct report *report, size_t at) {
  return httpstatus_finding_rule(report->findings[at]);
}

size_t count_of(const struct report *report, const char *rule) {
  size_t count = 0;
  for (size_t at = 0; at < report->count; at++)
    count += strcmp(rule_at(report, at), rule) == 0;
  return count;
}
