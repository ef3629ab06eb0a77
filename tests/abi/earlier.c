/* earlier.c: a program as it was built for the release in abi/baseline/, and for releases before it
 * whose structures were smaller. It gives each structure to the library of today amid bytes that
 * lead astray whoever reads them, and sees whether those behind it are left alone. */
#include <httpstatus.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void expect(int holds, const char *what) {
  if (holds)
    return;
  fprintf(stderr, "earlier: %s\n", what);
  exit(1);
}

#define ASTRAY 0xa5

/* Does the memory behind the first `used` bytes still hold what leads astray? */
static int untouched(const void *memory, size_t used, size_t size) {
  const unsigned char *bytes = memory;
  for (size_t at = used; at < size; at++)
    if (bytes[at] != ASTRAY)
      return 0;
  return 1;
}

static const char text[] = "HTTP/1.1 503 Busy\r\nRetry-After: soon\r\nServer: nginx\r\n\r\n";

static void parses(void) {
  union {
    httpstatus_parsed parsed;
    unsigned char bytes[2 * sizeof(httpstatus_parsed)];
  } given;
  memset(&given, ASTRAY, sizeof given);
  given.parsed.size = sizeof given.parsed;
  expect(httpstatus_parse("HTTP/1.1 404 Not Found", 22, &given.parsed) == HTTPSTATUS_ERROR_NONE,
         "a status line is not parsed");
  expect(given.parsed.size == sizeof given.parsed && given.parsed.code == 404 &&
             given.parsed.detail == -1 && given.parsed.major == 1 && given.parsed.minor == 1 &&
             given.parsed.flags == 0 && given.parsed.offset == 22 &&
             given.parsed.reason.length == 9 && memcmp(given.parsed.reason.start, "Not", 3) == 0,
         "a member of httpstatus_parsed has another place");
  expect(untouched(&given, sizeof given.parsed, sizeof given), "written behind httpstatus_parsed");
}

/* The structure of 0.1 ended before .ended. */
static void reads_head(size_t size) {
  httpstatus_line lines[4];
  union {
    httpstatus_head head;
    unsigned char bytes[2 * sizeof(httpstatus_head)];
  } given;
  memset(&given, ASTRAY, sizeof given);
  given.head.size = size;
  given.head.lines = lines;
  given.head.room = 4;
  if (size == sizeof given.head)
    given.head.ended = 0;
  expect(httpstatus_read_head(text, sizeof text - 1, &given.head) == HTTPSTATUS_ERROR_NONE,
         "a head is not read");
  expect(given.head.count == 2 && given.head.room == 4 && given.head.lines == lines &&
             given.head.status.code == 503 && given.head.length == sizeof text - 1 &&
             given.head.offset == sizeof text - 1,
         "a member of httpstatus_head has another place");
  const httpstatus_line *line = httpstatus_head_find(&given.head, "server", 6, NULL);
  expect(line == lines + 1 && line->name.length == 6 && line->value.length == 5,
         "a member of httpstatus_line has another place");
  expect(untouched(&given, size, sizeof given), "written behind httpstatus_head");
  /* Cut off, it is incomplete: what is behind the structure does not say that it has ended. */
  expect(httpstatus_read_head(text, sizeof text - 3, &given.head) == HTTPSTATUS_ERROR_INCOMPLETE,
         "a head that was cut off is complete");
}

/* Does the check of this exchange find that the rule is broken? */
static int breaks(const httpstatus_exchange *exchange, const char *rule) {
  const httpstatus_finding *findings[32];
  size_t count = httpstatus_findings(exchange, findings, 32);
  expect(count != HTTPSTATUS_UNCHECKED, "a structure of an earlier version is not accepted");
  for (size_t at = 0; at < count && at < 32; at++)
    if (strcmp(httpstatus_finding_rule(findings[at]), rule) == 0)
      return 1;
  return 0;
}

/* Where the versions of the structure ended, as httpstatus.h lists them. */
#define END(member)                                                                                \
  (offsetof(httpstatus_exchange, member) + sizeof((httpstatus_exchange *)0)->member)
static const size_t ends[] = {END(code),          END(minor), END(request_minor), END(method),
                              END(request_count), END(count), END(content),       END(flags)};
enum { CODE, MINOR, REQUEST_MINOR, METHOD, REQUEST, RESPONSE, CONTENT, FLAGS, VERSIONS };

static const httpstatus_line request[] = {{{"Host", 4}, {"a", 1}}};
static const httpstatus_line response[] = {{{"Retry-After", 11}, {"soon", 4}}};

/* Rules that are seen to be broken from that version of the structure on. */
static const struct {
  int code, major;
  const char *rule;
  size_t since;
} rules[] = {
    {499, 1, "code-unregistered", CODE},          {101, 2, "upgrade-version", MINOR},
    {103, 1, "interim-to-http10", REQUEST_MINOR}, {201, 1, "created-by-safe-method", METHOD},
    {206, 1, "request-lacks-field", REQUEST},     {503, 1, "retry-after-malformed", RESPONSE},
    {204, 1, "content-forbidden", CONTENT},       {400, 1, "lenient-bare-lf", FLAGS},
};

static void checks(int code, int major, const char *rule, size_t since) {
  httpstatus_exchange known;
  memset(&known, 0, sizeof known);
  known.code = code;
  known.major = major;
  known.request_major = 1;
  known.method = "GET";
  known.request_lines = request;
  known.request_count = 1;
  known.lines = response;
  known.count = 1;
  known.content_known = 1;
  known.content = 1;
  known.flags = HTTPSTATUS_LENIENT_BARE_LF;
  for (size_t version = 0; version < VERSIONS; version++) {
    union {
      httpstatus_exchange exchange;
      unsigned char bytes[2 * sizeof(httpstatus_exchange)];
    } given;
    memset(&given, ASTRAY, sizeof given);
    known.size = (ends[version] + sizeof(void *) - 1) / sizeof(void *) * sizeof(void *);
    memcpy(&given, &known, ends[version]);
    expect(breaks(&given.exchange, rule) == (version >= since), rule);
    expect(untouched(&given, ends[version], sizeof given), "written to httpstatus_exchange");
  }
}

int main(void) {
  parses();
  reads_head(offsetof(httpstatus_head, ended));
  reads_head(sizeof(httpstatus_head));
  for (size_t at = 0; at < sizeof rules / sizeof *rules; at++)
    checks(rules[at].code, rules[at].major, rules[at].rule, rules[at].since);
  return 0;
}
