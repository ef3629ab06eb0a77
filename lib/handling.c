/* handling.c: what follows from a code, for its content, caching and redirect. */
#include "handling.h"
#include "method.h"

const struct hs_handling *hs_handling_of(int code) {
  if (!hs_is_code(code) || hs_registered_of_code[code] == 0)
    return NULL;
  return &hs_handlings[hs_registered_of_code[code] - 1];
}

static bool is(const char *method, const char *name) {
  return method != NULL && hs_is_method(method, name);
}

static bool has_content_rule(int code, enum hs_content rule) {
  const struct hs_handling *handling = hs_handling_of(code);
  return handling != NULL && handling->content == rule;
}

bool httpstatus_forbids_content(int code, const char *method) {
  httpstatus_class class_of = httpstatus_class_of(code);
  return is(method, "HEAD") || class_of == HTTPSTATUS_CLASS_INFORMATIONAL ||
         (class_of == HTTPSTATUS_CLASS_SUCCESSFUL && is(method, "CONNECT")) ||
         has_content_rule(code, HS_CONTENT_FORBIDDEN);
}

bool httpstatus_forbids_sending_content(int code, const char *method) {
  return httpstatus_forbids_content(code, method) ||
         has_content_rule(code, HS_CONTENT_NOT_GENERATED);
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

bool httpstatus_is_redirect(int code) {
  const struct hs_handling *handling = hs_handling_of(code);
  return handling != NULL && handling->redirect != HS_REDIRECT_NONE;
}

const char *httpstatus_redirect_method(int code, const char *method) {
  const struct hs_handling *handling = hs_handling_of(code);
  if (handling == NULL || method == NULL)
    return NULL;
  switch (handling->redirect) {
  case HS_REDIRECT_KEEP:
    return method;
  case HS_REDIRECT_POST_TO_GET:
    return is(method, "POST") ? "GET" : method;
  case HS_REDIRECT_GET:
    return is(method, "HEAD") ? method : "GET";
  default:
    return NULL;
  }
}
