/* field.c: reads the rule on a field of a response. */
#include "table.h"

const char *httpstatus_field_name(const httpstatus_field *field) {
  return field == NULL ? "" : hs_string(field->name);
}

httpstatus_level httpstatus_field_level(const httpstatus_field *field) {
  return field == NULL ? HTTPSTATUS_LEVEL_NONE : (httpstatus_level)field->level;
}

const char *httpstatus_field_condition(const httpstatus_field *field) {
  return field == NULL ? "" : hs_string(field->condition);
}

const httpstatus_citation *httpstatus_field_citation(const httpstatus_field *field) {
  return field == NULL ? NULL : &hs_citations[field->citation];
}
