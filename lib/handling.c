/* handling.c: what follows from a code, for its content, caching, redirect and retry. */
#include "handling.h"
#include "method.h"

const struct hs_handling *hs_handling_of(int code) {
  const httpstatus_meaning *meaning = httpstatus_find(code);
  return meaning == NULL || meaning->handling == 0 ? NULL : &hs_handlings[meaning->handling - 1];
}

static bool is(const char *method, const char *name) {
  return method != NULL && hs_is_method(method, name);
}

httpstatus_content httpstatus_forbids_content(int code, const char *method) {
  httpstatus_class class_of = httpstatus_class_of(code);
  if (is(method, "HEAD") || class_of == HTTPSTATUS_CLASS_INFORMATIONAL ||
      (class_of == HTTPSTATUS_CLASS_SUCCESSFUL && is(method, "CONNECT")))
    return HTTPSTATUS_CONTENT_FORBIDDEN;
  const struct hs_handling *handling = hs_handling_of(code);
  return handling == NULL ? HTTPSTATUS_CONTENT_ALLOWED : (httpstatus_content)handling->content;
}

bool httpstatus_is_heuristically_cacheable(int code) {
  const struct hs_handling *handling = hs_handling_of(code);
  return handling != NULL && handling->heuristic;
}

bool httpstatus_forbids_storing(int code) {
  const struct hs_handling *handling = hs_handling_of(code);
  return httpstatus_class_of(code) == HTTPSTATUS_CLASS_INFORMATIONAL ||
         (handling != NULL && handling->unstored);
}

const char *httpstatus_redirect_method(int code, const char *method) {
  const struct hs_handling *handling = hs_handling_of(code);
  if (handling == NULL || method == NULL)
    return NULL;
  switch ((enum hs_redirect)handling->redirect) {
  case HS_REDIRECT_KEEP:
    return method;
  case HS_REDIRECT_POST_TO_GET:
    return is(method, "POST") ? "GET" : method;
  case HS_REDIRECT_GET:
    return is(method, "HEAD") ? method : "GET";
  case HS_REDIRECT_NONE:
    break;
  }
  return NULL;
}

httpstatus_advice httpstatus_retry(int code, const char *method) {
  const struct hs_handling *handling = hs_handling_of(code);
  if (handling == NULL || (handling->idempotent && !httpstatus_method_is_idempotent(method)))
    return HTTPSTATUS_ADVICE_NEVER;
  return (httpstatus_advice)handling->advice;
}

const char *httpstatus_retry_text(int code) {
  const struct hs_handling *handling = hs_handling_of(code);
  return handling == NULL ? "" : hs_string(handling->advice_text);
}

const httpstatus_citation *httpstatus_retry_citation(int code) {
  const struct hs_handling *handling = hs_handling_of(code);
  return handling == NULL || handling->advice_text == 0 ? NULL
                                                        : &hs_citations[handling->advice_citation];
}

size_t httpstatus_field_count(int code) {
  const struct hs_handling *handling = hs_handling_of(code);
  return handling == NULL ? 0 : handling->fields.count;
}

const httpstatus_field *httpstatus_field_at(int code, size_t index) {
  const struct hs_handling *handling = hs_handling_of(code);
  return handling == NULL || index >= handling->fields.count
             ? NULL
             : &hs_fields[handling->fields.first + index];
}

size_t httpstatus_request_field_count(int code) {
  const struct hs_handling *handling = hs_handling_of(code);
  return handling == NULL ? 0 : handling->request.count;
}

const char *httpstatus_request_field_at(int code, size_t index) {
  const struct hs_handling *handling = hs_handling_of(code);
  return handling == NULL ? NULL : hs_word_at(handling->request, index);
}

const httpstatus_citation *httpstatus_request_citation(int code) {
  const struct hs_handling *handling = hs_handling_of(code);
  return handling == NULL || handling->request.count == 0
             ? NULL
             : &hs_citations[handling->request_citation];
}
