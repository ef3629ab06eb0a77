/* describe_rules.c: what follows from a registered code, for people. */
#include "describe_rules.h"

#include <stdlib.h>

#include "line.h"
#include "text.h"

static void describe_redirect(int code) {
  static const char *const methods[] = {"GET", "HEAD", "POST", "PUT"};
  struct text text = {NULL, 0, 0};
  for (size_t index = 0; index < sizeof methods / sizeof *methods; index++) {
    const char *next = httpstatus_redirect_method(code, methods[index]);
    if (next == NULL)
      continue;
    text_add(&text, text.length > 0 ? ", " : "follow ");
    text_add(&text, methods[index]);
    text_add(&text, " with ");
    text_add(&text, next);
  }
  if (text.length > 0)
    line_print("redirect", text.bytes);
  free(text.bytes);
}

/* The advice depends on whether the method is idempotent: GET is, POST is not. */
void describe_retry(const httpstatus_meaning *meaning) {
  httpstatus_advice idempotent = httpstatus_meaning_retry(meaning, "GET");
  httpstatus_advice other = httpstatus_meaning_retry(meaning, "POST");
  struct text text = {NULL, 0, 0};
  text_add(&text, httpstatus_advice_name(idempotent));
  if (other != idempotent) {
    text_add(&text, " if the method is idempotent, else ");
    text_add(&text, httpstatus_advice_name(other));
  }
  if (httpstatus_meaning_retry_text(meaning)[0] != '\0')
    text_join(&text, ": ", httpstatus_meaning_retry_text(meaning));
  line_print("retry", text.bytes);
  free(text.bytes);
}

/* "Allow: MUST", and under which condition. */
static void describe_field(const char *label, const httpstatus_field *field) {
  struct text text = {NULL, 0, 0};
  text_add(&text, httpstatus_field_name(field));
  const char *level = httpstatus_level_name(httpstatus_field_level(field));
  if (level[0] != '\0')
    text_join(&text, ": ", level);
  if (httpstatus_field_condition(field)[0] != '\0')
    text_join(&text, level[0] != '\0' ? " if " : ": if ", httpstatus_field_condition(field));
  line_print(label, text.bytes);
  free(text.bytes);
}

static void describe_request(int code) {
  struct text text = {NULL, 0, 0};
  for (size_t index = 0; index < httpstatus_request_field_count(code); index++)
    text_join(&text, " or ", httpstatus_request_field_at(code, index));
  if (text.length > 0)
    line_print("answers to", text.bytes);
  free(text.bytes);
}

void describe_rules(int code) {
  line_print("content", httpstatus_forbids_content(code, NULL)           ? "forbidden"
                        : httpstatus_forbids_sending_content(code, NULL) ? "must not be sent"
                                                                         : "allowed");
  line_print("caching", httpstatus_forbids_storing(code) ? "must not be stored"
                        : httpstatus_is_heuristically_cacheable(code)
                            ? "cacheable by default (heuristic freshness)"
                            : "not cacheable by default");
  describe_redirect(code);
  describe_retry(httpstatus_find(code));
  for (size_t index = 0; index < httpstatus_field_count(code); index++)
    describe_field(index == 0 ? "fields" : "", httpstatus_field_at(code, index));
  describe_request(code);
}
