/* citation.c: reads a citation. */
#include "table.h"

const httpstatus_citation *hs_citation_at(struct hs_span span, size_t index) {
  return index < span.count ? &hs_citations[span.first + index] : NULL;
}

const char *httpstatus_citation_document(const httpstatus_citation *citation) {
  return citation == NULL ? "" : hs_citation_text(citation->document);
}

const char *httpstatus_citation_section(const httpstatus_citation *citation) {
  return citation == NULL ? "" : hs_citation_text(citation->section);
}

const char *httpstatus_citation_url(const httpstatus_citation *citation) {
  return citation == NULL ? "" : hs_citation_text(citation->url);
}

const char *httpstatus_citation_reason(const httpstatus_citation *citation) {
  return citation == NULL ? "" : hs_citation_text(citation->reason);
}
