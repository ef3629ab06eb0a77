/* warn_code.c: the warn codes of the obsolete Warning field. */
#include "table.h"

const httpstatus_warn_code *httpstatus_warn_code_find(int code) {
  if (code < 0 || code >= HS_WARN_CODES || hs_number_of_warn_code[code] == 0)
    return NULL;
  return &hs_warn_codes[hs_number_of_warn_code[code] - 1];
}

size_t httpstatus_warn_code_count(void) {
  return hs_counts.warn_codes;
}

const httpstatus_warn_code *httpstatus_warn_code_at(size_t index) {
  return index < hs_counts.warn_codes ? &hs_warn_codes[index] : NULL;
}

int httpstatus_warn_code_code(const httpstatus_warn_code *warn_code) {
  return warn_code == NULL ? -1 : warn_code->code;
}

const char *httpstatus_warn_code_text(const httpstatus_warn_code *warn_code) {
  return warn_code == NULL ? "" : hs_warn_code_text(warn_code->text);
}

const char *httpstatus_warn_code_summary(const httpstatus_warn_code *warn_code) {
  return warn_code == NULL ? "" : hs_warn_code_text(warn_code->summary);
}

const char *httpstatus_warn_code_note(const httpstatus_warn_code *warn_code) {
  return warn_code == NULL ? "" : hs_warn_code_text(warn_code->note);
}

bool httpstatus_warn_code_is_persistent(const httpstatus_warn_code *warn_code) {
  return warn_code != NULL && warn_code->persistent;
}

size_t httpstatus_warn_code_spec_count(const httpstatus_warn_code *warn_code) {
  return warn_code == NULL ? 0 : warn_code->specs.count;
}

const httpstatus_citation *httpstatus_warn_code_spec_at(const httpstatus_warn_code *warn_code,
                                                        size_t index) {
  return warn_code == NULL ? NULL : hs_citation_at(warn_code->specs, index);
}

size_t httpstatus_warn_code_history_count(const httpstatus_warn_code *warn_code) {
  return warn_code == NULL ? 0 : warn_code->history.count;
}

const httpstatus_citation *httpstatus_warn_code_history_at(const httpstatus_warn_code *warn_code,
                                                           size_t index) {
  return warn_code == NULL ? NULL : hs_citation_at(warn_code->history, index);
}
