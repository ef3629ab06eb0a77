/* detail.c: the codes that refine a status code. */
#include "table.h"

static bool refines(const httpstatus_detail *detail, int code) {
  return code < 0 || detail->code < 0 || detail->code == code;
}

static bool has_key(const httpstatus_detail *detail, const httpstatus_source *source, int key) {
  return detail->key == key && &hs_sources[detail->source] == source;
}

static const httpstatus_detail *end_of_details(void) {
  return hs_details + hs_counts.details;
}

const httpstatus_detail *httpstatus_detail_find(const httpstatus_source *source, int code,
                                                int detail) {
  if (source == NULL || detail < source->detail_low ||
      detail - source->detail_low >= source->detail_count)
    return NULL;
  uint16_t place = (uint16_t)(source->detail_first + (detail - source->detail_low));
  const httpstatus_detail *found = &hs_details[hs_detail_index[place]];
  for (; found < end_of_details() && has_key(found, source, detail); found++)
    if (refines(found, code))
      return found;
  return NULL;
}

const httpstatus_detail *httpstatus_detail_next(const httpstatus_detail *detail) {
  if (detail == NULL || detail + 1 == end_of_details())
    return NULL;
  const httpstatus_detail *next = detail + 1;
  bool another =
      has_key(next, &hs_sources[detail->source], detail->key) && next->code == detail->code;
  return another ? next : NULL;
}

size_t httpstatus_detail_count(void) {
  return hs_counts.details;
}

const httpstatus_detail *httpstatus_detail_at(size_t index) {
  return index < hs_counts.details ? &hs_details[index] : NULL;
}

const httpstatus_source *httpstatus_detail_source(const httpstatus_detail *detail) {
  return detail == NULL ? NULL : &hs_sources[detail->source];
}

int httpstatus_detail_code(const httpstatus_detail *detail) {
  return detail == NULL ? -1 : detail->code;
}

int httpstatus_detail_key(const httpstatus_detail *detail) {
  return detail == NULL ? -1 : detail->key;
}

const char *httpstatus_detail_title(const httpstatus_detail *detail) {
  return detail == NULL ? "" : hs_detail_text(detail->title);
}

const char *httpstatus_detail_brief(const httpstatus_detail *detail) {
  return detail == NULL ? "" : hs_detail_text(detail->brief);
}

const char *httpstatus_detail_summary(const httpstatus_detail *detail) {
  return detail == NULL ? "" : hs_detail_text(detail->summary);
}

const char *httpstatus_detail_note(const httpstatus_detail *detail) {
  return detail == NULL ? "" : hs_detail_text(detail->note);
}

const char *httpstatus_detail_product(const httpstatus_detail *detail) {
  return detail == NULL ? "" : hs_detail_text(detail->product);
}

const char *httpstatus_detail_since(const httpstatus_detail *detail) {
  return detail == NULL ? "" : hs_detail_text(detail->since);
}

const httpstatus_citation *httpstatus_detail_citation(const httpstatus_detail *detail) {
  return detail == NULL ? NULL : &hs_citations[detail->citation];
}
