/* head.c: do the reader of a head and the check of a response keep their promises for every
 * text? The fields of a head stand for those of the request to the next one. */
#include "fuzz.h"

#include <string.h>

#include "httpstatus.h"

enum { ROOM = 64 };

static const char *const methods[] = {NULL, "GET", "HEAD", "POST", "CONNECT", "get", ""};

/* A head and where its fields are. */
struct reading {
  httpstatus_head head;
  httpstatus_line lines[ROOM];
};

static httpstatus_error read_head(struct reading *reading, const char *text, size_t length,
                                  size_t room) {
  memset(reading, 0x55, sizeof *reading);
  reading->head.size = sizeof reading->head;
  reading->head.lines = room == 0 ? NULL : reading->lines;
  reading->head.room = room;
  httpstatus_error error = httpstatus_read_head(text, length, &reading->head);
  if (error == HTTPSTATUS_ERROR_NONE || error == HTTPSTATUS_ERROR_ROOM)
    REQUIRE((reading->head.count <= room) == (error == HTTPSTATUS_ERROR_NONE));
  REQUIRE(reading->head.offset <= length && reading->head.length <= length);
  REQUIRE((httpstatus_error_text(error)[0] == '\0') == (error == HTTPSTATUS_ERROR_NONE));
  REQUIRE(error != HTTPSTATUS_ERROR_TRAILING && error != HTTPSTATUS_ERROR_SIZE);
  return error;
}

static bool is_blank(char byte) {
  return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

/* A field lies behind the one before it; its name is not empty, its value has no white space
 * around it. Returns where it ends. */
static const char *require_line(const httpstatus_line *line, const char *from, const char *end) {
  httpstatus_slice name = line->name, value = line->value;
  REQUIRE(name.length > 0 && name.start >= from);
  REQUIRE(value.start > name.start + name.length);
  REQUIRE(value.length <= (size_t)(end - value.start));
  REQUIRE(name.start[name.length] == ':');
  for (size_t at = 0; at < name.length; at++)
    REQUIRE(name.start[at] > ' ' && name.start[at] < 0x7F && name.start[at] != ':');
  if (value.length > 0)
    REQUIRE(!is_blank(value.start[0]) && !is_blank(value.start[value.length - 1]));
  return value.start + value.length;
}

static void require_head(const httpstatus_head *head, const char *text) {
  const char *from = text + head->status.offset, *end = text + head->length;
  REQUIRE(head->length > 0 && head->offset == head->length && end[-1] == '\n');
  REQUIRE(head->status.code >= 100 && head->status.major >= 0 && head->status.detail == -1);
  REQUIRE(from <= end);
  for (size_t index = 0; index < head->count; index++)
    from = require_line(&head->lines[index], from, end);
}

/* With exactly as much room the head is read as before; with less it is too long. */
static void require_room(const struct reading *reading, const char *text, size_t length) {
  struct reading other;
  size_t count = reading->head.count;
  REQUIRE(read_head(&other, text, length, count) == HTTPSTATUS_ERROR_NONE);
  REQUIRE(other.head.count == count && other.head.length == reading->head.length);
  REQUIRE(other.head.status.flags == reading->head.status.flags);
  if (count > 0)
    REQUIRE(read_head(&other, text, length, count - 1) == HTTPSTATUS_ERROR_ROOM);
  REQUIRE(read_head(&other, text, reading->head.length, ROOM) == HTTPSTATUS_ERROR_NONE);
  REQUIRE(read_head(&other, text, reading->head.length - 1, ROOM) == HTTPSTATUS_ERROR_INCOMPLETE);
}

/* Reads all of a finding; context counts them. */
static void read_finding(const httpstatus_finding *finding, void *context) {
  const httpstatus_citation *citation = httpstatus_finding_citation(finding);
  httpstatus_severity severity = httpstatus_finding_severity(finding);
  REQUIRE(httpstatus_finding_rule(finding)[0] != '\0');
  REQUIRE(httpstatus_finding_text(finding)[0] != '\0');
  REQUIRE(httpstatus_finding_field(finding) != NULL);
  REQUIRE(severity >= HTTPSTATUS_SEVERITY_NOTE && severity <= HTTPSTATUS_SEVERITY_ERROR);
  REQUIRE(httpstatus_severity_name(severity)[0] != '\0');
  REQUIRE(httpstatus_citation_document(citation)[0] != '\0');
  REQUIRE(httpstatus_citation_url(citation)[0] != '\0');
  ++*(size_t *)context;
}

static void check(const httpstatus_exchange *exchange) {
  size_t seen = 0;
  size_t count = httpstatus_check(exchange, read_finding, &seen);
  REQUIRE(count == seen && count != HTTPSTATUS_UNCHECKED);
  REQUIRE(httpstatus_check(exchange, NULL, NULL) == count);
}

/* A copy in memory of its own, so that no byte beside it can be read unseen. */
static httpstatus_slice copy_of(httpstatus_slice slice) {
  char *bytes = malloc(slice.length > 0 ? slice.length : 1);
  REQUIRE(bytes != NULL);
  memcpy(bytes, slice.start, slice.length);
  return (httpstatus_slice){bytes, slice.length};
}

static void part_lines(httpstatus_head *head) {
  for (size_t index = 0; index < head->count; index++) {
    head->lines[index].name = copy_of(head->lines[index].name);
    head->lines[index].value = copy_of(head->lines[index].value);
  }
}

static void free_lines(httpstatus_head *head) {
  for (size_t index = 0; index < head->count; index++) {
    free((void *)head->lines[index].name.start);
    free((void *)head->lines[index].value.start);
  }
  head->count = 0;
}

/* Checks the response under its own code and under another; any decides the rest. */
static void check_response(const httpstatus_head *head, const httpstatus_head *request,
                           size_t any) {
  httpstatus_exchange exchange = {0};
  exchange.size = sizeof exchange;
  exchange.major = head->status.major;
  exchange.minor = head->status.minor;
  exchange.method = methods[any % (sizeof methods / sizeof *methods)];
  exchange.lines = head->lines;
  exchange.count = head->count;
  exchange.content_known = any % 3 != 0;
  exchange.content = any % 3 == 1;
  if (request != NULL) {
    exchange.request_lines = request->lines;
    exchange.request_count = request->count;
    exchange.request_major = request->status.major;
    exchange.request_minor = request->status.minor;
  }
  exchange.code = head->status.code;
  check(&exchange);
  exchange.code = httpstatus_meaning_code(httpstatus_at(any % httpstatus_count()));
  check(&exchange);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const char *text = (const char *)data;
  static struct reading readings[2];
  httpstatus_head *before = NULL;
  for (size_t at = 0; read_head(&readings[at], text, size, ROOM) == HTTPSTATUS_ERROR_NONE;
       at = 1 - at) {
    httpstatus_head *head = &readings[at].head;
    require_head(head, text);
    require_room(&readings[at], text, size);
    part_lines(head);
    check_response(head, before, size);
    if (before != NULL)
      free_lines(before);
    text += head->length;
    size -= head->length;
    before = head;
  }
  if (before != NULL)
    free_lines(before);
  return 0;
}
