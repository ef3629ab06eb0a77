/* request.c: what is known of a request, by the options or from what a client printed. */
#include "request.h"

#include <stdlib.h>
#include <string.h>

#include "outcome.h"

/* The parts of a request line. */
struct parts {
  httpstatus_slice method, target;
  int major, minor;
};

/* How many bytes of a token (RFC 9110 5.6.2) begin here? */
static size_t token(const char *text, size_t length) {
  static const char bytes[] = "!#$%&'*+-.^_`|~0123456789"
                              "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  size_t at = 0;
  while (at < length && memchr(bytes, text[at], sizeof bytes - 1) != NULL)
    at++;
  return at;
}

static bool is_token(const char *text, size_t length) {
  return length > 0 && token(text, length) == length;
}

/* "NAME: VALUE" as a field. */
static httpstatus_line read_field(const char *text) {
  const char *colon = strchr(text, ':');
  if (colon == NULL)
    give_up("--request-field: no colon: %s; expected \"NAME: VALUE\"", text);
  if (colon == text)
    give_up("--request-field: no name before the colon: %s; expected \"NAME: VALUE\"", text);
  if (!is_token(text, (size_t)(colon - text)))
    give_up("--request-field: not the name of a field: \"%.*s\" in %s; expected letters, digits "
            "and hyphens before the colon",
            (int)(colon - text), text, text);
  if (strpbrk(colon, "\r\n") != NULL)
    give_up("--request-field: a line break in the value: %s; expected one line (RFC 9110 5.5)",
            text);
  httpstatus_line line = {.name = {text, (size_t)(colon - text)}};
  line.value.start = colon + 1 + strspn(colon + 1, " \t");
  line.value.length = strlen(line.value.start);
  while (line.value.length > 0 && strchr(" \t", line.value.start[line.value.length - 1]) != NULL)
    line.value.length--;
  return line;
}

struct request request_of_options(const struct arguments *arguments) {
  struct request request = {.method = arguments->values[OPTION_METHOD]};
  if (request.method != NULL && !is_token(request.method, strlen(request.method)))
    give_up("--method: not a method: %s; expected a word such as GET", request.method);
  for (int at = 0; at < arguments->request_field_count; at++) {
    httpstatus_line line = read_field(arguments->request_fields[at]);
    request_add(&request, line.name, line.value);
  }
  return request;
}

/* "HTTP/1.1" or "HTTP/2", at the end of the line. */
static bool read_version(const char *text, size_t length, struct parts *parts) {
  static const char name[] = "HTTP/";
  size_t size = sizeof name - 1;
  bool has_minor = length == size + 3 && text[size + 1] == '.';
  if ((length != size + 1 && !has_minor) || memcmp(text, name, size) != 0)
    return false;
  parts->major = text[size] - '0';
  parts->minor = has_minor ? text[size + 2] - '0' : 0;
  return parts->major >= 0 && parts->major <= 9 && parts->minor >= 0 && parts->minor <= 9;
}

static bool read_line(httpstatus_slice line, struct parts *parts) {
  size_t length = line.length, end, start;
  while (length > 0 && memchr("\r\n \t", line.start[length - 1], 4) != NULL)
    length--;
  parts->method = (httpstatus_slice){line.start, token(line.start, length)};
  start = parts->method.length + 1;
  for (end = length; end > 0 && line.start[end - 1] != ' ';)
    end--;
  if (start == 1 || end < start + 2 || line.start[start - 1] != ' ')
    return false;
  parts->target = (httpstatus_slice){line.start + start, end - 1 - start};
  return memchr(parts->target.start, ' ', parts->target.length) == NULL &&
         read_version(line.start + end, length - end, parts);
}

bool request_is_line(httpstatus_slice line) {
  struct parts parts;
  return read_line(line, &parts);
}

void request_clear(struct request *request) {
  free(request->text.bytes);
  free(request->lines);
  *request = (struct request){.method = NULL};
}

static void add_word(struct text *text, httpstatus_slice word) {
  text_add_bytes(text, word.start, word.length);
  text_add_bytes(text, "", 1);
}

void request_set(struct request *request, const char *method, httpstatus_slice target) {
  request_clear(request);
  add_word(&request->text, target);
  request->target = request->text.bytes;
  request->method = method;
}

void request_add(struct request *request, httpstatus_slice name, httpstatus_slice value) {
  request->lines = allocate(request->lines, (request->count + 1) * sizeof *request->lines);
  request->lines[request->count++] = (httpstatus_line){name, value};
}

/* The library reads heads of responses: fields are read behind a status line of ours. */
static void read_fields(struct request *request, const char *text, size_t length) {
  httpstatus_head head = {.size = sizeof head, .ended = 1};
  httpstatus_read_head(text, length, &head);
  head.room = head.count + 1;
  head.lines = allocate(NULL, head.room * sizeof *head.lines);
  if (httpstatus_read_head(text, length, &head) == HTTPSTATUS_ERROR_NONE) {
    request->lines = head.lines;
    request->count = head.count;
  } else {
    free(head.lines);
  }
}

void request_read(struct request *request, httpstatus_slice head) {
  static const char status_line[] = "HTTP/1.1 200 OK\r\n";
  struct parts parts;
  const char *end = memchr(head.start, '\n', head.length);
  size_t first = end == NULL ? head.length : (size_t)(end - head.start) + 1;
  request_clear(request);
  if (!read_line((httpstatus_slice){head.start, first}, &parts))
    return;
  struct text *text = &request->text;
  add_word(text, parts.method);
  add_word(text, parts.target);
  size_t fields = text->length;
  text_add(text, status_line);
  text_add_bytes(text, head.start + first, head.length - first);
  request->method = text->bytes;
  request->target = text->bytes + parts.method.length + 1;
  request->major = parts.major;
  request->minor = parts.minor;
  read_fields(request, text->bytes + fields, text->length - fields);
}
