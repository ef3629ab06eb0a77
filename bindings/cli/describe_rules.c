/* describe_rules.c: what follows from a registered code, told to people. */
#include <stdio.h>
#include <stdlib.h>

#include "describe.h"
#include "text.h"

static void describe_redirect(int code) {
  static const char *const methods[] = {"GET", "HEAD", "POST", "PUT"};
  struct text text = {NULL, 0, 0};
  for (size_t index = 0; index < sizeof methods / sizeof *methods; index++) {
    const char *next = httpstatus_redirect_method(code, methods[index]);
    if (next == NULL)
      continue;
    text_join(&text, ", ", methods[index]);
    text_add(&text, " as ");
    text_add(&text, next);
  }
  if (text.length > 0)
    describe_line("redirect", text.bytes);
  free(text.bytes);
}

/* Advice depends on whether the method is idempotent, as GET is and POST is not. */
static void describe_retry(int code) {
  httpstatus_advice idempotent = httpstatus_retry(code, "GET");
  httpstatus_advice other = httpstatus_retry(code, "POST");
  struct text text = {NULL, 0, 0};
  text_add(&text, httpstatus_advice_name(idempotent));
  if (other != idempotent) {
    text_add(&text, " if idempotent, else ");
    text_add(&text, httpstatus_advice_name(other));
  }
  if (httpstatus_retry_text(code)[0] != '\0')
    text_join(&text, ": ", httpstatus_retry_text(code));
  describe_line("retry", text.bytes);
  free(text.bytes);
}

/* "MUST send Allow", and when. */
static void describe_field(const char *label, const httpstatus_field *field) {
  struct text text = {NULL, 0, 0};
  text_add(&text, httpstatus_field_name(field));
  const char *level = httpstatus_level_name(httpstatus_field_level(field));
  if (level[0] != '\0')
    text_join(&text, ": ", level);
  if (httpstatus_field_condition(field)[0] != '\0')
    text_join(&text, level[0] != '\0' ? ", " : ": ", httpstatus_field_condition(field));
  describe_line(label, text.bytes);
  free(text.bytes);
}

static void describe_request(int code) {
  struct text text = {NULL, 0, 0};
  for (size_t index = 0; index < httpstatus_request_field_count(code); index++)
    text_join(&text, " or ", httpstatus_request_field_at(code, index));
  if (text.length > 0)
    describe_line("request", text.bytes);
  free(text.bytes);
}

void describe_rules(int code) {
  describe_line("content", httpstatus_forbids_content(code, NULL)           ? "forbidden"
                           : httpstatus_forbids_sending_content(code, NULL) ? "must not be sent"
                                                                            : "allowed");
  describe_line("caching", httpstatus_forbids_storing(code) ? "must not be stored"
                           : httpstatus_is_heuristically_cacheable(code)
                               ? "heuristically cacheable"
                               : "not heuristically cacheable");
  describe_redirect(code);
  describe_retry(code);
  for (size_t index = 0; index < httpstatus_field_count(code); index++)
    describe_field(index == 0 ? "fields" : "", httpstatus_field_at(code, index));
  describe_request(code);
}
