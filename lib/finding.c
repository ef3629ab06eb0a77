/* finding.c: reads a finding of the check. */
#include "table.h"

const char *httpstatus_finding_rule(const httpstatus_finding *finding) {
  return finding == NULL ? "" : hs_finding_text(finding->rule);
}

httpstatus_severity httpstatus_finding_severity(const httpstatus_finding *finding) {
  if (finding == NULL)
    return HTTPSTATUS_SEVERITY_NONE;
  switch (finding->level) {
  case HTTPSTATUS_LEVEL_MUST:
  case HTTPSTATUS_LEVEL_MUST_NOT:
    return HTTPSTATUS_SEVERITY_ERROR;
  case HTTPSTATUS_LEVEL_SHOULD:
  case HTTPSTATUS_LEVEL_SHOULD_NOT:
    return HTTPSTATUS_SEVERITY_WARNING;
  default:
    return HTTPSTATUS_SEVERITY_NOTE;
  }
}

const char *httpstatus_finding_text(const httpstatus_finding *finding) {
  return finding == NULL ? "" : hs_finding_text(finding->text);
}

const char *httpstatus_finding_field(const httpstatus_finding *finding) {
  return finding == NULL ? "" : hs_finding_text(finding->field);
}

const httpstatus_citation *httpstatus_finding_citation(const httpstatus_finding *finding) {
  return finding == NULL ? NULL : &hs_citations[finding->citation];
}
