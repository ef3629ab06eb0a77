/* check.c: does the check keep its promises for every exchange? The bytes make one: numbers,
 * names of fields that rules know or not, values with all that they are read for. */
#include "fuzz.h"

#include <string.h>

#include "httpstatus.h"

enum { ROOM = 24 };

static const char *const methods[] = {NULL, "GET", "HEAD", "POST", "CONNECT", "QUERY", "get", ""};
static const char *const names[] = {
    "Allow",         "Connection",       "Content-Length", "Content-Location",
    "Content-Range", "Content-Type",     "Date",           "ETag",
    "Expect",        "Last-Modified",    "Location",       "Proxy-Authenticate",
    "Range",         "Retry-After",      "Server",         "Transfer-Encoding",
    "Upgrade",       "WWW-Authenticate", "X-Trans-Id",     "cf-ray",
};
#define COUNT(list) (sizeof(list) / sizeof *(list))

/* The bytes that are left. */
struct source {
  const uint8_t *at;
  size_t left;
};

/* The next byte; 0 from the end on. */
static unsigned next(struct source *source) {
  if (source->left == 0)
    return 0;
  source->left--;
  return *source->at++;
}

/* So many of the next bytes, as far as there are any. */
static httpstatus_slice take(struct source *source, size_t length) {
  if (length > source->left)
    length = source->left;
  httpstatus_slice taken = {copy_of(length > 0 ? (const char *)source->at : "", length), length};
  source->at += length;
  source->left -= length;
  return taken;
}

/* A name that is known, or any. */
static httpstatus_slice take_name(struct source *source) {
  unsigned which = next(source);
  if (which % 32 >= COUNT(names))
    return take(source, which / 32 * 5);
  size_t length = strlen(names[which % 32]);
  return (httpstatus_slice){copy_of(names[which % 32], length), length};
}

static size_t take_lines(struct source *source, httpstatus_line *lines) {
  size_t count = next(source) % (ROOM + 1);
  for (size_t at = 0; at < count; at++) {
    lines[at].name = take_name(source);
    lines[at].value = take(source, next(source));
  }
  return count;
}

static void free_lines(httpstatus_line *lines, size_t count) {
  for (size_t at = 0; at < count; at++) {
    free((void *)lines[at].name.start);
    free((void *)lines[at].value.start);
  }
}

/* One of a meaning, one of three digits, or any number. */
static int take_code(struct source *source) {
  unsigned kind = next(source), high = next(source), number = high << 8 | next(source);
  switch (kind % 3) {
  case 0:
    return httpstatus_meaning_code(httpstatus_at(number % httpstatus_count()));
  case 1:
    return (int)(number % 1000);
  default:
    return (int)(number * 65537u + kind);
  }
}

/* Findings, of which each is read. */
struct findings {
  const httpstatus_finding *list[512];
  size_t count;
};

static void add(const httpstatus_finding *finding, void *context) {
  struct findings *findings = context;
  httpstatus_severity severity = httpstatus_finding_severity(finding);
  const httpstatus_citation *citation = httpstatus_finding_citation(finding);
  REQUIRE(httpstatus_finding_rule(finding)[0] != '\0');
  REQUIRE(httpstatus_finding_text(finding)[0] != '\0');
  REQUIRE(severity >= HTTPSTATUS_SEVERITY_NOTE && severity <= HTTPSTATUS_SEVERITY_ERROR);
  REQUIRE(httpstatus_citation_document(citation)[0] != '\0');
  REQUIRE(findings->count < COUNT(findings->list));
  findings->list[findings->count++] = finding;
}

static bool has(const struct findings *findings, const httpstatus_finding *finding) {
  for (size_t at = 0; at < findings->count; at++)
    if (findings->list[at] == finding)
      return true;
  return false;
}

/* Who knows nothing of the request, nor how the head was read, finds nothing else. */
static void require_fewer(httpstatus_exchange exchange, const struct findings *all) {
  struct findings fewer = {{NULL}, 0};
  exchange.flags = 0;
  exchange.request_lines = NULL;
  exchange.request_major = exchange.request_minor = 0;
  httpstatus_check(&exchange, add, &fewer);
  for (size_t at = 0; at < fewer.count; at++)
    REQUIRE(has(all, fewer.list[at]));
}

static void check(const httpstatus_exchange *exchange) {
  struct findings first = {{NULL}, 0}, second = {{NULL}, 0};
  const httpstatus_finding *list[COUNT(first.list)];
  size_t count = httpstatus_check(exchange, add, &first);
  REQUIRE(count == first.count && httpstatus_check(exchange, NULL, NULL) == count);
  REQUIRE(httpstatus_check(exchange, add, &second) == count);
  REQUIRE(memcmp(first.list, second.list, count * sizeof *list) == 0);
  REQUIRE(httpstatus_findings(exchange, list, COUNT(list)) == count);
  REQUIRE(memcmp(first.list, list, count * sizeof *list) == 0);
  require_fewer(*exchange, &first);
}

/* Of any size, in memory that ends there. */
static void check_size(const httpstatus_exchange *exchange, size_t size) {
  httpstatus_exchange *part;
  if (size < sizeof exchange->size || size >= sizeof *exchange)
    return;
  part = malloc(size);
  REQUIRE(part != NULL);
  memcpy(part, exchange, size);
  memcpy(part, &size, sizeof size);
  struct findings findings = {{NULL}, 0};
  size_t count = httpstatus_check(part, add, &findings);
  REQUIRE(count == HTTPSTATUS_UNCHECKED || count == findings.count);
  free(part);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  struct source source = {data, size};
  httpstatus_line lines[ROOM], request_lines[ROOM];
  httpstatus_exchange exchange = {.size = sizeof exchange, .code = take_code(&source)};
  exchange.major = (int)(next(&source) % 5) - 1;
  exchange.minor = (int)(next(&source) % 3) - 1;
  exchange.request_major = (int)(next(&source) % 4) - 1;
  exchange.request_minor = (int)(next(&source) % 3) - 1;
  exchange.method = methods[next(&source) % COUNT(methods)];
  unsigned content = next(&source), flags = next(&source), known = next(&source);
  exchange.content_known = content & 1;
  exchange.content = content >> 1 & 1;
  exchange.flags = (size_t)flags << 8 | next(&source);
  size_t older = next(&source) % sizeof exchange;
  size_t request_count = take_lines(&source, request_lines), count = take_lines(&source, lines);
  exchange.request_lines = known & 1 ? request_lines : NULL;
  exchange.request_count = request_count;
  exchange.lines = known & 2 ? lines : NULL;
  exchange.count = count;
  check(&exchange);
  check_size(&exchange, older);
  free_lines(lines, count);
  free_lines(request_lines, request_count);
  return 0;
}
