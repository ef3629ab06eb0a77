/* export_json.c: the catalogue as JSON; httpstatus.schema.json describes it. */
#include "export_json.h"

#include "json_detail.h"
#include "json_objects.h"

/* Raised when a member is removed or changes its meaning, not when one is added. */
enum { FORMAT = 1 };
enum { LINES = 3 }; /* a line for each member of a record, so that diffs are readable */

static void write_meanings(struct json *json) {
  json_key(json, "meanings");
  json_array_begin(json);
  for (size_t index = 0; index < httpstatus_count(); index++)
    json_meaning(json, httpstatus_at(index));
  json_array_end(json);
}

static void write_sources(struct json *json) {
  json_key(json, "sources");
  json_array_begin(json);
  for (size_t index = 0; index < httpstatus_source_count(); index++)
    json_source(json, httpstatus_source_at(index));
  json_array_end(json);
}

static void write_details(struct json *json) {
  json_key(json, "details");
  json_array_begin(json);
  for (size_t index = 0; index < httpstatus_detail_count(); index++)
    json_detail(json, httpstatus_detail_at(index));
  json_array_end(json);
}

static void write_warn_codes(struct json *json) {
  json_key(json, "warn_codes");
  json_array_begin(json);
  for (size_t index = 0; index < httpstatus_warn_code_count(); index++)
    json_warn_code(json, httpstatus_warn_code_at(index));
  json_array_end(json);
}

static void write_methods(struct json *json) {
  json_key(json, "methods");
  json_array_begin(json);
  for (size_t index = 0; index < httpstatus_method_count(); index++)
    json_method(json, httpstatus_method_at(index));
  json_array_end(json);
}

void hs_export_catalogue(struct json *json) {
  json_object_begin(json);
  json_int_member(json, "format", FORMAT);
  json_string_member(json, "version", httpstatus_version());
  json_string_member(json, "registry_date", httpstatus_registry_date());
  write_meanings(json);
  write_sources(json);
  write_details(json);
  write_warn_codes(json);
  write_methods(json);
  json_object_end(json);
}

void hs_export_json(FILE *out) {
  struct json json;
  json_begin(&json, out, LINES);
  hs_export_catalogue(&json);
  json_end(&json);
}

void hs_export_lua(FILE *out) {
  struct json json;
  fputs("return ", out);
  json_begin(&json, out, LINES);
  json.lua = true;
  hs_export_catalogue(&json);
  json_end(&json);
}
