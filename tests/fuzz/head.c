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

/* Reads text with that much room. Without ended the structure is that of 0.1, which does not
 * say whether the input has ended. */
static httpstatus_error read_it(struct reading *reading, const char *text, size_t length,
                                size_t room, bool ended) {
  memset(reading, 0x55, sizeof *reading);
  reading->head.size = ended ? sizeof reading->head : offsetof(httpstatus_head, ended);
  reading->head.lines = room == 0 ? NULL : reading->lines;
  reading->head.room = room;
  httpstatus_error error = httpstatus_read_head(text, length, &reading->head);
  if (error == HTTPSTATUS_ERROR_NONE || error == HTTPSTATUS_ERROR_ROOM)
    REQUIRE((reading->head.count <= room) == (error == HTTPSTATUS_ERROR_NONE));
  REQUIRE(reading->head.offset <= length && reading->head.length <= length);
  REQUIRE((httpstatus_error_text(error)[0] == '\0') == (error == HTTPSTATUS_ERROR_NONE));
  REQUIRE(error != HTTPSTATUS_ERROR_TRAILING && error != HTTPSTATUS_ERROR_SIZE);
  REQUIRE(!ended || error != HTTPSTATUS_ERROR_INCOMPLETE);
  return error;
}

static httpstatus_error read_head(struct reading *reading, const char *text, size_t length,
                                  size_t room) {
  return read_it(reading, text, length, room, false);
}

static bool is_blank(char byte) {
  return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

/* Joined, a value has no end of a line in it, and nothing to join. */
static void require_joined(httpstatus_slice value) {
  static char joined[1 << 16];
  size_t length = httpstatus_unfold(value.start, value.length, NULL, 0);
  REQUIRE(length <= value.length);
  if (length > sizeof joined)
    return;
  REQUIRE(httpstatus_unfold(value.start, value.length, joined, sizeof joined) == length);
  REQUIRE(memchr(joined, '\n', length) == NULL && memchr(joined, '\r', length) == NULL);
  REQUIRE(httpstatus_unfold(joined, length, joined, length) == length);
}

/* A field lies behind the one before it; its name is not empty, its value has no white space
 * around it. Returns where it ends. */
static const char *require_line(const httpstatus_line *line, const char *from, const char *end) {
  httpstatus_slice name = line->name, value = line->value;
  REQUIRE(name.length > 0 && name.start >= from);
  REQUIRE(value.start > name.start + name.length);
  REQUIRE(value.length <= (size_t)(end - value.start));
  REQUIRE(name.start[name.length] == ':' || is_blank(name.start[name.length]));
  for (size_t at = 0; at < name.length; at++)
    REQUIRE(name.start[at] > ' ' && name.start[at] < 0x7F && name.start[at] != ':');
  if (value.length > 0)
    REQUIRE(!is_blank(value.start[0]) && !is_blank(value.start[value.length - 1]));
  require_joined(value);
  return value.start + value.length;
}

static void require_head(const httpstatus_head *head, const char *text) {
  const char *from = text + head->status.offset, *end = text + head->length;
  REQUIRE(head->length > 0 && head->offset == head->length && end[-1] == '\n');
  REQUIRE(head->status.code >= 0 && head->status.major >= 0 && head->status.detail == -1);
  REQUIRE(from <= end);
  for (size_t index = 0; index < head->count; index++)
    from = require_line(&head->lines[index], from, end);
}

/* Each field is found by its name, in its turn. */
static void require_found(const httpstatus_head *head) {
  for (size_t index = 0; index < head->count; index++) {
    httpstatus_slice name = head->lines[index].name;
    const httpstatus_line *line;
    size_t at = 0;
    do {
      line = httpstatus_head_find(head, name.start, name.length, &at);
      REQUIRE(line != NULL && line == &head->lines[at - 1]);
    } while (at <= index);
    REQUIRE(at == index + 1);
  }
}

/* Is text with more behind it a head? */
static bool is_head_with(const char *text, size_t length, const char *more) {
  size_t added = strlen(more);
  struct reading reading;
  char *whole = malloc(length + added);
  REQUIRE(whole != NULL);
  memcpy(whole, text, length);
  memcpy(whole + length, more, added);
  httpstatus_error error = read_head(&reading, whole, length + added, ROOM);
  free(whole);
  return error == HTTPSTATUS_ERROR_NONE || error == HTTPSTATUS_ERROR_ROOM;
}

/* What is incomplete can still become right. */
static void require_completion(const char *text, size_t length) {
  static const char rest[] = "HTTP/1.1 200 \n\n";
  size_t at = 0;
  while (at < sizeof rest - 1 && !is_head_with(text, length, rest + at))
    at++;
  REQUIRE(at < sizeof rest - 1);
}

/* At the end of input a head is read as before. One that is cut off goes to the end; without a
 * whole status line it is none. */
static void require_end(const char *text, size_t length) {
  static struct reading before, ended;
  httpstatus_error error = read_head(&before, text, length, ROOM);
  httpstatus_error at_end = read_it(&ended, text, length, ROOM, true);
  if (error != HTTPSTATUS_ERROR_INCOMPLETE) {
    REQUIRE(at_end == error && ended.head.offset == before.head.offset);
    REQUIRE(error != HTTPSTATUS_ERROR_NONE || ended.head.count == before.head.count);
    return;
  }
  require_completion(text, length);
  if (at_end != HTTPSTATUS_ERROR_NONE && at_end != HTTPSTATUS_ERROR_ROOM) {
    REQUIRE(memchr(text, '\n', length) == NULL);
    return;
  }
  REQUIRE(ended.head.length == length && ended.head.status.code >= 0);
  REQUIRE((ended.head.status.flags & HTTPSTATUS_LENIENT_NO_END) != 0);
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

static void part_lines(httpstatus_head *head) {
  for (size_t index = 0; index < head->count; index++) {
    httpstatus_line *line = &head->lines[index];
    line->name.start = copy_of(line->name.start, line->name.length);
    line->value.start = copy_of(line->value.start, line->value.length);
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
  require_end(text, size);
  for (size_t at = 0; read_head(&readings[at], text, size, ROOM) == HTTPSTATUS_ERROR_NONE;
       at = 1 - at) {
    httpstatus_head *head = &readings[at].head;
    require_head(head, text);
    require_found(head);
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
