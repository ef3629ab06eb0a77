/* checking.c: the responses of an input, checked one after the other. */
#include "checking.h"

#include <stdlib.h>
#include <string.h>

#include "outcome.h"
#include "response.h"

void checking_begin(struct checking *checking, const struct arguments *arguments) {
  *checking = (struct checking){.given = request_of_options(arguments)};
  checking->reading = reading_begin(arguments->operands[0]);
  output_begin(&checking->output, arguments->values[OPTION_JSON] != NULL, OUTPUT_LINE_OF_MEMBER);
}

void checking_end(struct checking *checking) {
  reading_end(&checking->reading);
  request_clear(&checking->given);
  request_clear(&checking->seen);
}

const char *checking_method(const struct checking *checking) {
  return checking->given.method != NULL ? checking->given.method : checking->seen.method;
}

bool checking_line(struct checking *checking, httpstatus_slice *line) {
  if (checking->has_failed)
    return false;
  if (checking->count > 0 || checking->reading.offset < READING_LEAST)
    return reading_line(&checking->reading, line);
  complain(OUTCOME_TROUBLE, "%s: no response in the first %d bytes", checking->reading.input.name,
           READING_LEAST);
  checking->has_failed = true;
  return false;
}

bool checking_is_interim(int code) {
  return httpstatus_class_of(code) == HTTPSTATUS_CLASS_INFORMATIONAL &&
         code != HTTPSTATUS_SWITCHING_PROTOCOLS;
}

/* Is what follows another protocol or a tunnel, and not content? */
static bool is_handed_over(int code, const char *method) {
  return code == HTTPSTATUS_SWITCHING_PROTOCOLS ||
         (httpstatus_class_of(code) == HTTPSTATUS_CLASS_SUCCESSFUL && method != NULL &&
          strcmp(method, "CONNECT") == 0);
}

static void fill_in_request(httpstatus_exchange *exchange, const struct checking *checking) {
  const struct request *fields = &checking->given;
  if (fields->lines == NULL)
    fields = &checking->seen;
  exchange->method = checking_method(checking);
  exchange->request_lines = fields->lines;
  exchange->request_count = fields->count;
  exchange->request_major = checking->seen.major;
  exchange->request_minor = checking->seen.minor;
}

void checking_tell(struct checking *checking, const httpstatus_head *head, bool has_content) {
  const httpstatus_parsed *status = &head->status;
  httpstatus_exchange exchange = {.size = sizeof exchange,
                                  .code = status->code,
                                  .major = status->major,
                                  .minor = status->minor,
                                  .lines = head->lines,
                                  .count = head->count,
                                  .flags = status->flags};
  fill_in_request(&exchange, checking);
  exchange.content = has_content && !is_handed_over(status->code, exchange.method);
  exchange.content_known = exchange.content;
  response_tell(&checking->output, head, &exchange, checking->seen.target);
  outcome_flush(); /* the next response may come much later */
  checking->count++;
  checking->awaits_final = checking_is_interim(status->code);
}

void checking_fail(struct checking *checking, const char *problem, const char *expected) {
  complain(OUTCOME_TROUBLE, "%s: %s: %s", checking->reading.input.name, problem, expected);
  checking->has_failed = true;
}
