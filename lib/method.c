/* method.c: which methods are safe, which idempotent. */
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

bool httpstatus_method_is_safe(const char *method) {
  const struct hs_method *found = find(method);
  return found != NULL && found->safe;
}

bool httpstatus_method_is_idempotent(const char *method) {
  const struct hs_method *found = find(method);
  return found != NULL && found->idempotent;
}
