/* warning.c: the warn codes of the obsolete Warning field. */
#include "table.h"

const httpstatus_warning *httpstatus_warning_find(int code) {
  if (code < 0 || code >= HS_WARN_CODES || hs_number_of_warning[code] == 0)
    return NULL;
  return &hs_warnings[hs_number_of_warning[code] - 1];
}

size_t httpstatus_warning_count(void) {
  return hs_counts.warnings;
}

const httpstatus_warning *httpstatus_warning_at(size_t index) {
  return index < hs_counts.warnings ? &hs_warnings[index] : NULL;
}

int httpstatus_warning_code(const httpstatus_warning *warning) {
  return warning == NULL ? -1 : warning->code;
}

const char *httpstatus_warning_text(const httpstatus_warning *warning) {
  return warning == NULL ? "" : hs_string(warning->text);
}

const char *httpstatus_warning_summary(const httpstatus_warning *warning) {
  return warning == NULL ? "" : hs_string(warning->summary);
}

const char *httpstatus_warning_note(const httpstatus_warning *warning) {
  return warning == NULL ? "" : hs_string(warning->note);
}

bool httpstatus_warning_is_persistent(const httpstatus_warning *warning) {
  return warning != NULL && warning->persistent;
}

size_t httpstatus_warning_spec_count(const httpstatus_warning *warning) {
  return warning == NULL ? 0 : warning->specs.count;
}

const httpstatus_citation *httpstatus_warning_spec_at(const httpstatus_warning *warning,
                                                      size_t index) {
  return warning == NULL ? NULL : hs_citation_at(warning->specs, index);
}

size_t httpstatus_warning_history_count(const httpstatus_warning *warning) {
  return warning == NULL ? 0 : warning->history.count;
}

const httpstatus_citation *httpstatus_warning_history_at(const httpstatus_warning *warning,
                                                         size_t index) {
  return warning == NULL ? NULL : hs_citation_at(warning->history, index);
}
