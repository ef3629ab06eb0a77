/* cmd_check.c: what in a response breaks the rules of its status code? */
#include <stdlib.h>
#include <string.h>

#include "command.h"
#include "input.h"
#include "outcome.h"
#include "response.h"

enum { ROOM = HTTPSTATUS_HEAD_MAX + 1 }; /* a head, and whether something follows it */

/* The text that is being read. */
struct reading {
  struct input input;
  char *text;
  size_t length;
  unsigned long long offset; /* of text in the input */
};

/* "NAME: VALUE" as a field. */
static httpstatus_line read_field(const char *text) {
  const char *colon = strchr(text, ':');
  if (colon == NULL || colon == text)
    give_up("--request-field: not a field: %s; expected NAME: VALUE", text);
  httpstatus_line line = {.name = {text, (size_t)(colon - text)}};
  line.value.start = colon + 1 + strspn(colon + 1, " \t");
  line.value.length = strlen(line.value.start);
  while (line.value.length > 0 && strchr(" \t", line.value.start[line.value.length - 1]) != NULL)
    line.value.length--;
  return line;
}

/* What was told of the request; its fields are to be freed. */
static httpstatus_exchange read_request(const struct arguments *arguments) {
  httpstatus_exchange exchange = {.size = sizeof exchange};
  int count = arguments->request_field_count;
  exchange.method = arguments->values[OPTION_METHOD];
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

/* Is what follows no content, but another protocol or a tunnel? */
static bool is_handed_over(int code, const char *method) {
  return code == HTTPSTATUS_SWITCHING_PROTOCOLS ||
         (httpstatus_class_of(code) == HTTPSTATUS_CLASS_SUCCESSFUL && method != NULL &&
          strcmp(method, "CONNECT") == 0);
}

/* A head has no more fields than its text has lines. */
static void make_room(httpstatus_head *head, const struct reading *reading) {
  head->size = sizeof *head;
  head->room = 1;
  for (size_t at = 0; at < reading->length; at++)
    head->room += reading->text[at] == '\n';
  head->lines = allocate(head->lines, head->room * sizeof *head->lines);
}

/* Reads on behind the length bytes that are done with. */
static void advance(struct reading *reading, size_t length) {
  reading->offset += length;
  reading->length -= length;
  memmove(reading->text, reading->text + length, reading->length);
  reading->length +=
      input_fill(&reading->input, reading->text + reading->length, ROOM - reading->length);
}

/* Who writes is not to be told that nobody reads. */
static void drain(const struct reading *reading) {
  while (input_read(&reading->input, reading->text, ROOM) > 0)
    continue;
}

static void fill_in(httpstatus_exchange *exchange, const httpstatus_head *head, size_t length) {
  int code = head->status.code;
  exchange->code = code;
  exchange->major = head->status.major;
  exchange->minor = head->status.minor;
  exchange->lines = head->lines;
  exchange->count = head->count;
  exchange->content =
      !is_interim(code) && length > head->length && !is_handed_over(code, exchange->method);
  exchange->content_known = exchange->content;
}

/* Checks the interim responses and the final one. */
static void check(struct reading *reading, httpstatus_exchange *exchange,
                  struct responses *responses) {
  httpstatus_head head = {.lines = NULL};
  httpstatus_error error;
  do {
    advance(reading, head.length);
    make_room(&head, reading);
    error = httpstatus_read_head(reading->text, reading->length, &head);
    if (error != HTTPSTATUS_ERROR_NONE)
      break;
    fill_in(exchange, &head, reading->length);
    responses_tell(responses, &head, exchange);
  } while (is_interim(head.status.code));
  responses_end(responses);
  if (error != HTTPSTATUS_ERROR_NONE)
    complain(OUTCOME_TROUBLE, "%s: %s at offset %llu", reading->input.name,
             httpstatus_error_text(error), reading->offset + head.offset);
  free(head.lines);
}

static void run(const struct arguments *arguments) {
  httpstatus_exchange exchange = read_request(arguments);
  struct reading reading = {.input = input_open(arguments->operands[0])};
  struct responses responses;
  reading.text = allocate(NULL, ROOM);
  responses_begin(&responses, arguments->values[OPTION_JSON] != NULL);
  check(&reading, &exchange, &responses);
  drain(&reading);
  input_close(&reading.input);
  free(reading.text);
  free((httpstatus_line *)exchange.request_lines);
}

const struct command command_check = {
    .name = "check",
    .usage = "[OPTION]... [FILE]",
    .about = "what in a response breaks the rules of its code",
    .help = "Checks a response as `curl -si` prints it, with the interim ones before it.\n"
            "What is not told of the request is unknown, and left out of the check. Reads\n"
            "standard input where no FILE is named. The exit status is 1 if there is an\n"
            "error among the findings, and 2 if the response cannot be read.",
    .options = TAKES(OPTION_METHOD) | TAKES(OPTION_REQUEST_FIELD) | TAKES(OPTION_JSON) |
               TAKES(OPTION_HELP),
    .least = 0,
    .most = 1,
    .run = run,
};
