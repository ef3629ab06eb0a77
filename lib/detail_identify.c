/* detail_identify.c: which detail does a response field name? */
#include "lines.h"
#include "structured.h"

static const httpstatus_detail *find(const httpstatus_source *source, httpstatus_slice key) {
  return httpstatus_detail_find(source, -1, key.start, key.length);
}

static httpstatus_slice first_word(httpstatus_slice value) {
  size_t length = 0;
  while (length < value.length && value.start[length] != ' ' && value.start[length] != '\t')
    length++;
  return (httpstatus_slice){value.start, length};
}

/* The first member that names a known error is that of the intermediary nearest to the origin
 * server (RFC 9209 2), where the trouble began. */
static const httpstatus_detail *find_parameter(const httpstatus_source *source,
                                               httpstatus_slice value) {
  struct hs_structured list = {.rest = value};
  const httpstatus_detail *found = NULL;
  httpstatus_slice token;
  while (hs_next_member(&list, "error", &token))
    if (found == NULL)
      found = find(source, token);
  return list.is_broken ? NULL : found;
}

static const httpstatus_detail *read(const httpstatus_source *source, httpstatus_slice value) {
  if (source->detail_form == HS_FORM_PARAMETER)
    return find_parameter(source, value);
  return find(source, source->detail_form == HS_FORM_WORD ? first_word(value) : value);
}

const httpstatus_detail *httpstatus_detail_identify(const char *name, size_t name_length,
                                                    const char *value, size_t value_length) {
  httpstatus_slice field = {name, name == NULL ? 0 : name_length};
  httpstatus_slice text = hs_trimmed((httpstatus_slice){value, value_length});
  for (size_t index = 0; index < hs_counts.sources; index++) {
    const httpstatus_source *source = &hs_sources[index];
    if (source->detail_form != HS_FORM_NONE &&
        hs_slice_is(field, hs_source_text(source->detail_field))) {
      const httpstatus_detail *found = read(source, text);
      if (found != NULL)
        return found;
    }
  }
  return NULL;
}
