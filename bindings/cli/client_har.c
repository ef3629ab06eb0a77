/* client_har.c: a HAR file, the log of a browser or a proxy: JSON with an entry for each exchange.
 *
 * Browsers and proxies differ. A status of 0 or less, or none, is no response: it was blocked, or
 * cancelled. A value with line breaks is several field lines with that name. The version is written
 * in many ways. What was cached stands as the content of a 304. Request fields without Host are
 * what the browser asked for, and not yet what it sent.
 */
#include "client_har.h"

#include "slice.h"

#ifndef HAVE_JANSSON

static void read(struct checking *checking) {
  checking_fail(checking, "a HAR file, which this build cannot read",
                "build httpstatus with jansson");
}

#else

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "outcome.h"

enum { TEXT_MAX = 64 * 1024 * 1024, LAST_CODE = 999, NO_RESPONSE = -1, NO_STATUS = -2 };

/* How much of the text was given to the reader of JSON. */
struct supply {
  struct reading *reading;
  size_t given;
};

static size_t supply(void *buffer, size_t room, void *context) {
  struct supply *supply = context;
  struct reading *reading = supply->reading;
  httpstatus_slice some;
  if (supply->given >= TEXT_MAX || !reading_peek(reading, 1, &some))
    return 0;
  size_t length = reading->length < room ? reading->length : room;
  memcpy(buffer, reading->text, length);
  reading_skip(reading, length);
  supply->given += length;
  return length;
}

static httpstatus_slice text_of(const json_t *object, const char *name) {
  const json_t *value = json_object_get(object, name);
  const char *text = json_string_value(value);
  return text == NULL ? (httpstatus_slice){"", 0}
                      : (httpstatus_slice){text, json_string_length(value)};
}

/* The number in its place, or in a text of three digits. */
static int status_of(const json_t *response) {
  const json_t *status = json_object_get(response, "status");
  httpstatus_slice text = text_of(response, "status");
  httpstatus_parsed parsed = {.size = sizeof parsed};
  if (status == NULL || json_is_null(status))
    return NO_RESPONSE;
  if (json_is_string(status))
    return httpstatus_parse(text.start, text.length, &parsed) == HTTPSTATUS_ERROR_NONE &&
                   parsed.detail < 0 && text.length == 3
               ? parsed.code
               : NO_STATUS;
  double number = json_number_value(status);
  if (!json_is_number(status) || number > LAST_CODE)
    return NO_STATUS;
  return number <= 0 ? NO_RESPONSE : number == (int)number ? (int)number : NO_STATUS;
}

/* "HTTP/1.1", "http/2.0", "h3" and the like; 0.0 for anything else. */
static void read_version(httpstatus_slice text, int *major, int *minor) {
  static const struct {
    const char *name;
    int major, minor;
  } versions[] = {{"http/1.1", 1, 1}, {"http/1.0", 1, 0}, {"http/2.0", 2, 0}, {"http/2", 2, 0},
                  {"h2", 2, 0},       {"http/3.0", 3, 0}, {"http/3", 3, 0},   {"h3", 3, 0}};
  *major = *minor = 0;
  for (size_t index = 0; index < sizeof versions / sizeof *versions; index++)
    if (slice_is(text, versions[index].name)) {
      *major = versions[index].major;
      *minor = versions[index].minor;
    }
}

/* Adds the field lines of a header: one for each line of its value, and none for a pseudo-header
 * field. */
static void add_header(struct request *message, const json_t *header) {
  httpstatus_slice name = text_of(header, "name"), value = text_of(header, "value");
  if (name.length == 0 || name.start[0] == ':')
    return;
  for (;;) {
    const char *end = memchr(value.start, '\n', value.length);
    size_t length = end == NULL ? value.length : (size_t)(end - value.start);
    httpstatus_slice line = slice_trimmed((httpstatus_slice){value.start, length});
    while (slice_begins(line, " "))
      line = slice_without(line, 1);
    request_add(message, name, line);
    if (end == NULL)
      return;
    value = slice_without(value, length + 1);
  }
}

static void add_headers(struct request *message, const json_t *headers) {
  for (size_t index = 0; index < json_array_size(headers); index++)
    add_header(message, json_array_get(headers, index));
}

static bool has_host(const json_t *headers) {
  for (size_t index = 0; index < json_array_size(headers); index++) {
    httpstatus_slice name = text_of(json_array_get(headers, index), "name");
    if (slice_is(name, "host") || slice_is(name, ":authority"))
      return true;
  }
  return false;
}

static void read_request(struct request *request, const json_t *said) {
  httpstatus_slice method = text_of(said, "method");
  const json_t *headers = json_object_get(said, "headers");
  httpstatus_slice url = text_of(said, "url");
  request_clear(request);
  if (url.length > 0)
    request_set(request, NULL, url);
  if (method.length > 0 && strlen(method.start) == method.length)
    request->method = method.start;
  read_version(text_of(said, "httpVersion"), &request->major, &request->minor);
  if (has_host(headers))
    add_headers(request, headers);
}

/* Is there content that came with this response? */
static bool has_content(const json_t *response, int code) {
  return code != HTTPSTATUS_NOT_MODIFIED &&
         text_of(json_object_get(response, "content"), "text").length > 0;
}

static void tell(struct checking *checking, const json_t *response, int code) {
  struct request fields = {.method = NULL};
  httpstatus_head head = {.size = sizeof head};
  static httpstatus_line none;
  add_headers(&fields, json_object_get(response, "headers"));
  head.lines = fields.lines;
  head.count = head.room = fields.count;
  if (head.lines == NULL && json_is_array(json_object_get(response, "headers")))
    head.lines = &none;
  head.status.size = sizeof head.status;
  head.status.code = code;
  head.status.reason = text_of(response, "statusText");
  read_version(text_of(response, "httpVersion"), &head.status.major, &head.status.minor);
  checking_tell(checking, &head, has_content(response, code));
  request_clear(&fields);
}

/* Of an entry without a response, false. */
static bool read_entry(struct checking *checking, const json_t *entry, size_t number) {
  const json_t *response = json_object_get(entry, "response");
  int code = status_of(response);
  if (code == NO_RESPONSE && json_is_object(entry))
    return false;
  if (code < 0) {
    complain(OUTCOME_TROUBLE, "%s: entry %zu: no status code: expected response.status, a number",
             checking->reading.input.name, number);
    checking->has_failed = true;
    return true;
  }
  read_request(&checking->seen, json_object_get(entry, "request"));
  tell(checking, response, code);
  return true;
}

static void read_entries(struct checking *checking, const json_t *entries) {
  size_t without = 0, count = json_array_size(entries);
  for (size_t index = 0; index < count; index++)
    if (!read_entry(checking, json_array_get(entries, index), index + 1))
      without++;
  if (count == 0)
    checking_fail(checking, "a HAR file without entries", "expected some in log.entries");
  else if (without > 0 && checking->count > 0)
    complain(0, "%s: entries without a response: %zu of %zu", checking->reading.input.name, without,
             count);
  request_clear(&checking->seen);
}

static void complain_of(struct checking *checking, const json_error_t *error, size_t given) {
  if (given >= TEXT_MAX)
    checking_fail(checking, "a HAR file of more than 64 MiB",
                  "leave out the content: use `jq 'del(.log.entries[].response.content)' FILE | "
                  "httpstatus check`");
  else
    complain(OUTCOME_TROUBLE, "%s: malformed JSON in line %d: %s", checking->reading.input.name,
             error->line, error->text);
  checking->has_failed = true;
}

static void read(struct checking *checking) {
  struct supply supplied = {.reading = &checking->reading};
  json_error_t error;
  json_t *root = json_load_callback(
      supply, &supplied, JSON_REJECT_DUPLICATES | JSON_DECODE_INT_AS_REAL | JSON_ALLOW_NUL, &error);
  const json_t *entries = json_object_get(json_object_get(root, "log"), "entries");
  if (root == NULL)
    complain_of(checking, &error, supplied.given);
  else if (!json_is_array(entries))
    checking_fail(checking, "JSON, but not a HAR file", "expected entries in log.entries");
  else
    read_entries(checking, entries);
  json_decref(root);
}

#endif

static bool begins(httpstatus_slice line) {
  while (slice_begins(line, " ") || slice_begins(line, "\t"))
    line = slice_without(line, 1);
  return slice_begins(line, "{");
}

const struct client client_har = {"a HAR file", begins, read};
