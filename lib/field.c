/* field.c: the rules on the fields of a response and of its request. */
#include "handling.h"
#include "lines.h"

size_t httpstatus_field_count(int code) {
  const struct hs_handling *handling = hs_handling_of(code);
  return handling == NULL ? 0 : handling->fields.count;
}

const httpstatus_field *httpstatus_field_at(int code, size_t index) {
  const struct hs_handling *handling = hs_handling_of(code);
  return handling == NULL || index >= handling->fields.count
             ? NULL
             : &hs_fields[handling->fields.first + index];
}

const httpstatus_field *httpstatus_field_find(int code, const char *name, size_t length) {
  httpstatus_slice wanted = {name, length};
  const httpstatus_field *field;
  for (size_t index = 0; (field = httpstatus_field_at(code, index)) != NULL; index++)
    if (hs_slice_is(wanted, hs_handling_text(field->name)))
      return field;
  return NULL;
}

size_t httpstatus_request_field_count(int code) {
  const struct hs_handling *handling = hs_handling_of(code);
  return handling == NULL ? 0 : handling->request.count;
}

const char *httpstatus_request_field_at(int code, size_t index) {
  const struct hs_handling *handling = hs_handling_of(code);
  return handling == NULL || index >= handling->request.count
             ? NULL
             : hs_handling_text(hs_request_fields[handling->request.first + index]);
}

const httpstatus_citation *httpstatus_request_citation(int code) {
  const struct hs_handling *handling = hs_handling_of(code);
  return handling == NULL || handling->request.count == 0
             ? NULL
             : &hs_citations[handling->request_citation];
}

const char *httpstatus_field_name(const httpstatus_field *field) {
  return field == NULL ? "" : hs_handling_text(field->name);
}

httpstatus_level httpstatus_field_level(const httpstatus_field *field) {
  return field == NULL ? HTTPSTATUS_LEVEL_NONE : (httpstatus_level)field->level;
}

const char *httpstatus_field_condition(const httpstatus_field *field) {
  return field == NULL ? "" : hs_handling_text(field->condition);
}

const httpstatus_citation *httpstatus_field_citation(const httpstatus_field *field) {
  return field == NULL ? NULL : &hs_citations[field->citation];
}
