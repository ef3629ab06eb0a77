/* source.c: who gives codes their meanings, and who sent a response. */
#include "ascii.h"
#include "lines.h"

const httpstatus_source *httpstatus_source_find(const char *id) {
  if (id == NULL)
    return NULL;
  for (size_t index = 0; index < hs_counts.sources; index++)
    if (hs_slice_is(hs_slice_of(id), hs_string(hs_sources[index].id)))
      return &hs_sources[index];
  return NULL;
}

size_t httpstatus_source_count(void) {
  return hs_counts.sources;
}

const httpstatus_source *httpstatus_source_at(size_t index) {
  return index < hs_counts.sources ? &hs_sources[index] : NULL;
}

/* Is the first product of a field value that of a mark? What ends a product is its
 * version, white space, a comment, or the end (RFC 9110 10.1.5). */
static bool is_product(httpstatus_slice value, const char *product) {
  size_t at = 0;
  while (at < value.length && product[at] != '\0' &&
         hs_lower((unsigned char)value.start[at]) == hs_lower((unsigned char)product[at]))
    at++;
  if (product[at] != '\0')
    return false;
  return at == value.length || value.start[at] == '/' || value.start[at] == ' ' ||
         value.start[at] == '\t' || value.start[at] == '(';
}

const httpstatus_source *hs_identify(httpstatus_slice name, httpstatus_slice value) {
  value = hs_trimmed(value);
  for (size_t index = 0; index < hs_counts.signatures; index++) {
    const struct hs_signature *mark = &hs_signatures[index];
    const char *product = hs_string(mark->value);
    if (hs_slice_is(name, hs_string(mark->field)) &&
        (product[0] == '\0' || is_product(value, product)))
      return &hs_sources[mark->source];
  }
  return NULL;
}

const httpstatus_source *httpstatus_source_identify(const char *field_name,
                                                    const char *field_value) {
  if (field_name == NULL || field_value == NULL)
    return NULL;
  return hs_identify(hs_slice_of(field_name), hs_slice_of(field_value));
}

const char *httpstatus_source_id(const httpstatus_source *source) {
  return source == NULL ? "" : hs_string(source->id);
}

const char *httpstatus_source_name(const httpstatus_source *source) {
  return source == NULL ? "" : hs_string(source->name);
}

const char *httpstatus_source_summary(const httpstatus_source *source) {
  return source == NULL ? "" : hs_string(source->summary);
}

const char *httpstatus_source_url(const httpstatus_source *source) {
  return source == NULL ? "" : hs_string(source->url);
}
