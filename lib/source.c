/* source.c: who gives codes their meanings. */
#include "lines.h"

const httpstatus_source *httpstatus_source_find(const char *id) {
  if (id == NULL)
    return NULL;
  for (size_t index = 0; index < hs_counts.sources; index++)
    if (hs_slice_is(hs_slice_of(id), hs_source_text(hs_sources[index].id)))
      return &hs_sources[index];
  return NULL;
}

size_t httpstatus_source_count(void) {
  return hs_counts.sources;
}

const httpstatus_source *httpstatus_source_at(size_t index) {
  return index < hs_counts.sources ? &hs_sources[index] : NULL;
}

const char *httpstatus_source_id(const httpstatus_source *source) {
  return source == NULL ? "" : hs_source_text(source->id);
}

const char *httpstatus_source_name(const httpstatus_source *source) {
  return source == NULL ? "" : hs_source_text(source->name);
}

const char *httpstatus_source_summary(const httpstatus_source *source) {
  return source == NULL ? "" : hs_source_text(source->summary);
}

const char *httpstatus_source_url(const httpstatus_source *source) {
  return source == NULL ? "" : hs_source_text(source->url);
}
