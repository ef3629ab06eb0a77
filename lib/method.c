/* method.c: the methods, which of them are safe and which idempotent. */
#include "method.h"

bool hs_is_method(const char *method, const char *name) {
  while (*method != '\0' && *method == *name) {
    method++;
    name++;
  }
  return *method == *name;
}

bool hs_is_slice_of_method(httpstatus_slice slice, const char *method) {
  size_t at = 0;
  while (at < slice.length && method[at] != '\0' && slice.start[at] == method[at])
    at++;
  return at == slice.length && method[at] == '\0';
}

static const struct hs_method *find(const char *method) {
  if (method == NULL)
    return NULL;
  for (size_t index = 0; index < hs_counts.methods; index++)
    if (hs_is_method(method, hs_method_text(hs_methods[index].name)))
      return &hs_methods[index];
  return NULL;
}

size_t httpstatus_method_count(void) {
  return hs_counts.methods;
}

const char *httpstatus_method_at(size_t index) {
  return index < hs_counts.methods ? hs_method_text(hs_methods[index].name) : NULL;
}

bool httpstatus_method_is_safe(const char *method) {
  const struct hs_method *found = find(method);
  return found != NULL && found->safe;
}

bool httpstatus_method_is_idempotent(const char *method) {
  const struct hs_method *found = find(method);
  return found != NULL && found->idempotent;
}
