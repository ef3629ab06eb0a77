/* cmd_check.c: which rules of its status code does a response break? */
#include <stdlib.h>
#include <string.h>

#include "cmd.h"
#include "input.h"
#include "options.h"
#include "outcome.h"
#include "response.h"

/* Room for a head and the one after it, twice: text is then moved less often. */
enum { ENOUGH = 2 * HTTPSTATUS_HEAD_MAX + 1, ROOM = 2 * ENOUGH };

/* The text that is read. */
struct reading {
  struct input input;
  char *buffer;
  char *text; /* what is left of it in the buffer */
  size_t length;
  unsigned long long offset; /* of text in the input */
};

/* A token of RFC 9110 5.6.2? */
static bool is_token(const char *text, size_t length) {
  static const char bytes[] = "!#$%&'*+-.^_`|~0123456789"
                              "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  return length > 0 && strspn(text, bytes) >= length;
}

/* "NAME: VALUE" as a field. */
static httpstatus_line read_field(const char *text) {
  const char *colon = strchr(text, ':');
  if (colon == NULL || !is_token(text, (size_t)(colon - text)))
    give_up("--request-field: not a field: %s; expected \"NAME: VALUE\"", text);
  httpstatus_line line = {.name = {text, (size_t)(colon - text)}};
  line.value.start = colon + 1 + strspn(colon + 1, " \t");
  line.value.length = strlen(line.value.start);
  while (line.value.length > 0 && strchr(" \t", line.value.start[line.value.length - 1]) != NULL)
    line.value.length--;
  return line;
}

/* What the options say about the request. The caller frees its fields. */
static httpstatus_exchange read_request(const struct arguments *arguments) {
  httpstatus_exchange exchange = {.size = sizeof exchange};
  int count = arguments->request_field_count;
  const char *method = arguments->values[OPTION_METHOD];
  if (method != NULL && !is_token(method, strlen(method)))
    give_up("--method: not a method: %s; expected a word such as GET", method);
  exchange.method = method;
  if (count == 0)
    return exchange;
  httpstatus_line *lines = allocate(NULL, (size_t)count * sizeof *lines);
  for (int at = 0; at < count; at++)
    lines[at] = read_field(arguments->request_fields[at]);
  exchange.request_lines = lines;
  exchange.request_count = (size_t)count;
  return exchange;
}

static bool is_interim(int code) {
  return httpstatus_class_of(code) == HTTPSTATUS_CLASS_INFORMATIONAL &&
         code != HTTPSTATUS_SWITCHING_PROTOCOLS;
}

/* Is what follows another protocol or a tunnel, and not content? */
static bool is_handed_over(int code, const char *method) {
  return code == HTTPSTATUS_SWITCHING_PROTOCOLS ||
         (httpstatus_class_of(code) == HTTPSTATUS_CLASS_SUCCESSFUL && method != NULL &&
          strcmp(method, "CONNECT") == 0);
}

/* Skips length bytes that are done with, and makes room for what comes next. */
static void advance(struct reading *reading, size_t length) {
  reading->text += length;
  reading->length -= length;
  reading->offset += length;
  if (reading->text + ENOUGH <= reading->buffer + ROOM)
    return;
  memmove(reading->buffer, reading->text, reading->length);
  reading->text = reading->buffer;
}

/* Reads what is available, and waits for something; false at the end. */
static bool read_more(struct reading *reading) {
  char *end = reading->text + reading->length;
  size_t room = (size_t)(reading->buffer + ROOM - end);
  size_t got = room > 0 ? input_read(&reading->input, end, room) : 0;
  reading->length += got;
  return got > 0;
}

/* Reads the head at an offset, and no more than necessary. */
static httpstatus_error read_head(struct reading *reading, size_t at, httpstatus_head *head) {
  httpstatus_error error;
  do {
    error = httpstatus_read_head(reading->text + at, reading->length - at, head);
  } while ((error == HTTPSTATUS_ERROR_EMPTY || error == HTTPSTATUS_ERROR_INCOMPLETE) &&
           read_more(reading));
  if (error != HTTPSTATUS_ERROR_ROOM)
    return error;
  head->room = head->count;
  head->lines = allocate(head->lines, head->room * sizeof *head->lines);
  return httpstatus_read_head(reading->text + at, reading->length - at, head);
}

/* Does another head follow this one? curl prints one for each proxy, redirect and challenge. */
static bool is_followed(struct reading *reading, const httpstatus_head *head) {
  static const char version[] = "HTTP/";
  for (size_t at = 0; at < sizeof version; at++) {
    if (head->length + at == reading->length && !read_more(reading))
      return false;
    char byte = reading->text[head->length + at];
    if (version[at] != '\0' ? byte != version[at] : byte < '0' || byte > '9')
      return false;
  }
  httpstatus_head next = {.size = sizeof next};
  httpstatus_error error = read_head(reading, head->length, &next);
  free(next.lines);
  return error == HTTPSTATUS_ERROR_NONE;
}

/* Reads to the end, so that the writer gets no SIGPIPE. */
static void drain(const struct reading *reading) {
  while (input_read(&reading->input, reading->buffer, ROOM) > 0)
    continue;
}

static void fill_in(httpstatus_exchange *exchange, const httpstatus_head *head, bool has_content) {
  int code = head->status.code;
  exchange->code = code;
  exchange->major = head->status.major;
  exchange->minor = head->status.minor;
  exchange->lines = head->lines;
  exchange->count = head->count;
  exchange->flags = head->status.flags;
  exchange->content = has_content && !is_handed_over(code, exchange->method);
  exchange->content_known = exchange->content;
}

static void complain_of(const struct reading *reading, const httpstatus_head *head,
                        httpstatus_error error) {
  static const char expected[] = "expected \"HTTP/1.1 200 OK\", as `curl -si URL` prints it";
  const char *name = reading->input.name;
  unsigned long long at = reading->offset + head->offset;
  if (error == HTTPSTATUS_ERROR_EMPTY && at > 0)
    complain(OUTCOME_TROUBLE, "%s: no final response after the interim ones, at byte %llu", name,
             at);
  else if (error == HTTPSTATUS_ERROR_EMPTY)
    complain(OUTCOME_TROUBLE, "%s: no input: %s", name, expected);
  else if (error == HTTPSTATUS_ERROR_VERSION && at == 0)
    complain(OUTCOME_TROUBLE, "%s: not a response head: %s", name, expected);
  else if (error == HTTPSTATUS_ERROR_VERSION)
    complain(OUTCOME_TROUBLE, "%s: not a response head at byte %llu: %s", name, at, expected);
  else
    complain(OUTCOME_TROUBLE, "%s: malformed response head at byte %llu: %s", name, at,
             httpstatus_error_text(error));
}

/* Reads the next head. Where the input ends before it does, it ends there. */
static httpstatus_error read_next(struct reading *reading, httpstatus_head *head) {
  httpstatus_error error = read_head(reading, 0, head);
  if (error != HTTPSTATUS_ERROR_INCOMPLETE)
    return error;
  head->ended = 1;
  return read_head(reading, 0, head);
}

/* Checks every response: interim ones, and those after a final one. */
static void check(struct reading *reading, httpstatus_exchange *exchange, struct output *output) {
  /* Room for one at least: a NULL .lines would mean that the fields are unknown. */
  httpstatus_head head = {
      .size = sizeof head, .room = 1, .lines = allocate(NULL, sizeof *head.lines)};
  httpstatus_error error;
  bool is_last;
  do {
    advance(reading, head.length);
    error = read_next(reading, &head);
    if (error != HTTPSTATUS_ERROR_NONE)
      break;
    is_last = !is_interim(head.status.code) && !is_followed(reading, &head);
    fill_in(exchange, &head, is_last && reading->length > head.length);
    response_tell(output, &head, exchange);
    outcome_flush(); /* the next response may come much later */
  } while (!is_last);
  output_end(output);
  outcome_flush();
  if (error != HTTPSTATUS_ERROR_NONE)
    complain_of(reading, &head, error);
  free(head.lines);
}

static void run(const struct arguments *arguments) {
  httpstatus_exchange exchange = read_request(arguments);
  struct reading reading = {.input = input_open(arguments->operands[0])};
  struct output output;
  reading.buffer = allocate(NULL, ROOM);
  reading.text = reading.buffer;
  output_begin(&output, arguments->values[OPTION_JSON] != NULL, OUTPUT_LINE_OF_MEMBER);
  check(&reading, &exchange, &output);
  drain(&reading);
  input_close(&reading.input);
  free(reading.buffer);
  free((httpstatus_line *)exchange.request_lines);
}

const struct command command_check = {
    .name = "check",
    .usage = "[OPTION]... [FILE]",
    .about = "check a response against the rules of its code",
    .help = "Checks a response as `curl -si URL` prints it, with the responses before it:\n"
            "interim ones, and those of proxies, redirects and challenges (curl -x, -L,\n"
            "--digest). Give the method and the fields of the request to check more rules.\n"
            "Reads standard input if there is no FILE. The exit status is 1 if a finding is\n"
            "an error, and 2 if the response cannot be read.",
    .options = TAKES(OPTION_METHOD) | TAKES(OPTION_REQUEST_FIELD) | TAKES(OPTION_JSON) |
               TAKES(OPTION_HELP),
    .least = 0,
    .most = 1,
    .run = run,
};
