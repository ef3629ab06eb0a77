/* detail.c: reads a code that refines a status code. */
#include "table.h"

size_t httpstatus_detail_count(void) {
  return hs_counts.details;
}

const httpstatus_detail *httpstatus_detail_at(size_t index) {
  return index < hs_counts.details ? &hs_details[index] : NULL;
}

const httpstatus_source *httpstatus_detail_source(const httpstatus_detail *detail) {
  return detail == NULL ? NULL : &hs_sources[detail->source];
}

const char *httpstatus_detail_key(const httpstatus_detail *detail) {
  return detail == NULL ? "" : hs_detail_text(detail->key);
}

size_t httpstatus_detail_code_count(const httpstatus_detail *detail) {
  return detail == NULL ? 0 : detail->codes.count;
}

int httpstatus_detail_code_at(const httpstatus_detail *detail, size_t index) {
  return index < httpstatus_detail_code_count(detail) ? hs_detail_codes[detail->codes.first + index]
                                                      : -1;
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

size_t httpstatus_detail_alias_count(const httpstatus_detail *detail) {
  return detail == NULL ? 0 : detail->aliases.count;
}

const char *httpstatus_detail_alias_at(const httpstatus_detail *detail, size_t index) {
  return index < httpstatus_detail_alias_count(detail)
             ? hs_detail_text(hs_detail_aliases[detail->aliases.first + index])
             : NULL;
}

httpstatus_evidence httpstatus_detail_evidence(const httpstatus_detail *detail) {
  return detail == NULL ? HTTPSTATUS_EVIDENCE_UNKNOWN : (httpstatus_evidence)detail->evidence;
}

/* What its owner says of a retry; NULL where that is nothing. */
static const struct hs_detail_retry *retry_of(const httpstatus_detail *detail) {
  return httpstatus_detail_has_retry(detail) ? &hs_detail_retries[detail->retry - 1] : NULL;
}

bool httpstatus_detail_has_retry(const httpstatus_detail *detail) {
  return detail != NULL && detail->retry > 0;
}

httpstatus_advice httpstatus_detail_retry(const httpstatus_detail *detail) {
  const struct hs_detail_retry *retry = retry_of(detail);
  return retry == NULL ? HTTPSTATUS_ADVICE_NEVER : (httpstatus_advice)retry->advice;
}

bool httpstatus_detail_retry_needs_idempotent(const httpstatus_detail *detail) {
  const struct hs_detail_retry *retry = retry_of(detail);
  return retry == NULL || retry->idempotent;
}

const char *httpstatus_detail_retry_text(const httpstatus_detail *detail) {
  const struct hs_detail_retry *retry = retry_of(detail);
  return retry == NULL ? "" : hs_detail_text(retry->text);
}

int httpstatus_detail_retry_after(const httpstatus_detail *detail) {
  const struct hs_detail_retry *retry = retry_of(detail);
  return retry == NULL ? -1 : (int)retry->after;
}

const httpstatus_citation *httpstatus_detail_retry_citation(const httpstatus_detail *detail) {
  const struct hs_detail_retry *retry = retry_of(detail);
  return retry == NULL ? NULL : &hs_citations[retry->citation];
}

const httpstatus_citation *httpstatus_detail_citation(const httpstatus_detail *detail) {
  return detail == NULL ? NULL : &hs_citations[detail->citation];
}
