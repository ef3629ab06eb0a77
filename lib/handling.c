/* handling.c: what follows from a code, for its content, caching, redirect and retry. */
#include "handling.h"
#include "method.h"

const struct hs_handling *hs_handling_of(int code) {
  if (code < 0 || code >= HS_CODES || hs_registered_of_code[code] == 0)
    return NULL;
  return &hs_handlings[hs_registered_of_code[code] - 1];
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
