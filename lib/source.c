/* source.c: who gives codes their meanings. */
#include "ascii.h"
#include "table.h"

/* Is id before, behind or the same as that of source, letter case aside: below, above or 0? */
static int compare(const char *id, const httpstatus_source *source) {
  const char *other = hs_source_text(source->id);
  while (*other != '\0' && hs_lower((unsigned char)*id) == (unsigned char)*other) {
    id++;
    other++;
  }
  return hs_lower((unsigned char)*id) - (unsigned char)*other;
}

/* The registry is the first source; those behind it stand in the order of their ids. */
const httpstatus_source *httpstatus_source_find(const char *id) {
  if (id == NULL)
    return NULL;
  if (compare(id, &hs_sources[0]) == 0)
    return &hs_sources[0];
  size_t low = 1, high = hs_counts.sources;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    int order = compare(id, &hs_sources[middle]);
    if (order == 0)
      return &hs_sources[middle];
    if (order < 0)
      high = middle;
    else
      low = middle + 1;
  }
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
