/* json_objects.c: the objects of the catalogue as JSON; httpstatus.schema.json describes each
 * member. */
#include "json_objects.h"

static void write_place(struct json *json, const httpstatus_citation *citation) {
  json_string_member(json, "document", httpstatus_citation_document(citation));
  json_string_member(json, "section", httpstatus_citation_section(citation));
  json_string_member(json, "url", httpstatus_citation_url(citation));
}

void json_citation(struct json *json, const httpstatus_citation *citation) {
  if (citation == NULL) {
    json_nothing(json);
    return;
  }
  json_object_begin(json);
  write_place(json, citation);
  json_object_end(json);
}

static void write_citation_member(struct json *json, const char *name,
                                  const httpstatus_citation *citation) {
  json_key(json, name);
  json_citation(json, citation);
}

static void write_number_or_null(struct json *json, const char *name, int number) {
  json_key(json, name);
  if (number < 0)
    json_nothing(json);
  else
    json_int(json, number);
}

/* A document of the history, with the reason it gave. */
static void write_past(struct json *json, const httpstatus_citation *citation) {
  json_object_begin(json);
  write_place(json, citation);
  json_string_member(json, "reason", httpstatus_citation_reason(citation));
  json_object_end(json);
}

static void write_names(struct json *json, const httpstatus_meaning *meaning) {
  json_key(json, "constants");
  json_array_begin(json);
  for (size_t index = 0; index < httpstatus_meaning_constant_count(meaning); index++)
    json_text(json, httpstatus_meaning_constant_at(meaning, index));
  json_array_end(json);
  json_key(json, "aliases");
  json_array_begin(json);
  for (size_t index = 0; index < httpstatus_meaning_alias_count(meaning); index++)
    json_text(json, httpstatus_meaning_alias_at(meaning, index));
  json_array_end(json);
}

static void write_documents(struct json *json, const httpstatus_meaning *meaning) {
  json_key(json, "specs");
  json_array_begin(json);
  for (size_t index = 0; index < httpstatus_meaning_spec_count(meaning); index++)
    json_citation(json, httpstatus_meaning_spec_at(meaning, index));
  json_array_end(json);
  json_key(json, "history");
  json_array_begin(json);
  for (size_t index = 0; index < httpstatus_meaning_history_count(meaning); index++)
    write_past(json, httpstatus_meaning_history_at(meaning, index));
  json_array_end(json);
}

/* The methods that redirects of RFC 9110 treat differently; PUT stands for all others. */
static void write_redirect(struct json *json, int code) {
  static const char *const methods[] = {"GET", "HEAD", "POST", "PUT"};
  json_key(json, "redirect_methods");
  if (httpstatus_redirect_method(code, "GET") == NULL) {
    json_nothing(json);
    return;
  }
  json_object_begin(json);
  for (size_t index = 0; index < sizeof methods / sizeof *methods; index++)
    json_string_member(json, methods[index], httpstatus_redirect_method(code, methods[index]));
  json_object_end(json);
}

/* The advice depends on whether the method is idempotent: GET is, POST is not. */
static void write_retry(struct json *json, const httpstatus_meaning *meaning) {
  json_key(json, "retry");
  json_object_begin(json);
  json_string_member(json, "idempotent",
                     httpstatus_advice_name(httpstatus_meaning_retry(meaning, "GET")));
  json_string_member(json, "other",
                     httpstatus_advice_name(httpstatus_meaning_retry(meaning, "POST")));
  json_string_member(json, "text", httpstatus_meaning_retry_text(meaning));
  write_number_or_null(json, "after", httpstatus_meaning_retry_after(meaning));
  write_citation_member(json, "citation", httpstatus_meaning_retry_citation(meaning));
  json_object_end(json);
}

static void write_field(struct json *json, const httpstatus_field *field) {
  json_object_begin(json);
  json_string_member(json, "name", httpstatus_field_name(field));
  json_string_member(json, "level", httpstatus_level_name(httpstatus_field_level(field)));
  json_string_member(json, "condition", httpstatus_field_condition(field));
  write_citation_member(json, "citation", httpstatus_field_citation(field));
  json_object_end(json);
}

static void write_fields(struct json *json, int code) {
  json_key(json, "fields");
  json_array_begin(json);
  for (size_t index = 0; index < httpstatus_field_count(code); index++)
    write_field(json, httpstatus_field_at(code, index));
  json_array_end(json);
  json_key(json, "request_fields");
  json_array_begin(json);
  for (size_t index = 0; index < httpstatus_request_field_count(code); index++)
    json_text(json, httpstatus_request_field_at(code, index));
  json_array_end(json);
  write_citation_member(json, "request_citation", httpstatus_request_citation(code));
}

/* The phrase in each edition, oldest first. */
static void write_reason_in(struct json *json, int code) {
  httpstatus_edition edition = HTTPSTATUS_EDITION_RFC1945;
  json_key(json, "reason_in");
  json_array_begin(json);
  for (; httpstatus_edition_name(edition)[0] != '\0'; edition = (httpstatus_edition)(edition + 1)) {
    json_object_begin(json);
    json_string_member(json, "edition", httpstatus_edition_name(edition));
    json_string_member(json, "reason", httpstatus_reason_in(code, edition));
    json_object_end(json);
  }
  json_array_end(json);
}

/* The rules belong to the code, not to a meaning. An unregistered code has no documented rules:
 * null, which is not the same as "no". */
static void write_rules(struct json *json, int code) {
  static const char *const rules[] = {
      "reason_in",       "forbids_content", "forbids_sending_content", "heuristically_cacheable",
      "forbids_storing", "is_redirect",     "redirect_methods",        "fields",
      "request_fields",  "request_citation"};
  if (!httpstatus_meaning_is_registered(httpstatus_find(code))) {
    for (size_t index = 0; index < sizeof rules / sizeof *rules; index++)
      json_string_member(json, rules[index], NULL);
    return;
  }
  write_reason_in(json, code);
  json_bool_member(json, "forbids_content", httpstatus_forbids_content(code, NULL));
  json_bool_member(json, "forbids_sending_content", httpstatus_forbids_sending_content(code, NULL));
  json_bool_member(json, "heuristically_cacheable", httpstatus_is_heuristically_cacheable(code));
  json_bool_member(json, "forbids_storing", httpstatus_forbids_storing(code));
  json_bool_member(json, "is_redirect", httpstatus_is_redirect(code));
  write_redirect(json, code);
  write_fields(json, code);
}

void json_meaning(struct json *json, const httpstatus_meaning *meaning) {
  int code = httpstatus_meaning_code(meaning);
  if (meaning == NULL) {
    json_nothing(json);
    return;
  }
  json_object_begin(json);
  json_int_member(json, "code", code);
  json_string_member(json, "source", httpstatus_source_id(httpstatus_meaning_source(meaning)));
  json_string_member(json, "identifier", httpstatus_meaning_identifier(meaning));
  json_string_member(json, "class", httpstatus_class_name(httpstatus_class_of(code)));
  json_string_member(json, "reason", httpstatus_meaning_reason(meaning));
  json_string_member(json, "title", httpstatus_meaning_title(meaning));
  json_string_member(json, "brief", httpstatus_meaning_brief(meaning));
  json_string_member(json, "summary", httpstatus_meaning_summary(meaning));
  json_string_member(json, "note", httpstatus_meaning_note(meaning));
  json_string_member(json, "state", httpstatus_state_name(httpstatus_meaning_state(meaning)));
  json_string_member(json, "seen", httpstatus_seen_name(httpstatus_meaning_seen(meaning)));
  write_number_or_null(json, "sent_as", httpstatus_meaning_sent_as(meaning));
  json_string_member(json, "evidence",
                     httpstatus_evidence_name(httpstatus_meaning_evidence(meaning)));
  json_bool_member(json, "registered", httpstatus_meaning_is_registered(meaning));
  json_bool_member(json, "preferred", httpstatus_meaning_is_preferred(meaning));
  write_names(json, meaning);
  write_documents(json, meaning);
  write_retry(json, meaning);
  write_rules(json, code);
  json_object_end(json);
}

void json_method(struct json *json, const char *method) {
  if (method == NULL) {
    json_nothing(json);
    return;
  }
  json_object_begin(json);
  json_string_member(json, "name", method);
  json_bool_member(json, "safe", httpstatus_method_is_safe(method));
  json_bool_member(json, "idempotent", httpstatus_method_is_idempotent(method));
  json_object_end(json);
}

void json_warn_code(struct json *json, const httpstatus_warn_code *warn_code) {
  if (warn_code == NULL) {
    json_nothing(json);
    return;
  }
  json_object_begin(json);
  json_int_member(json, "code", httpstatus_warn_code_code(warn_code));
  json_string_member(json, "text", httpstatus_warn_code_text(warn_code));
  json_string_member(json, "summary", httpstatus_warn_code_summary(warn_code));
  json_string_member(json, "note", httpstatus_warn_code_note(warn_code));
  json_bool_member(json, "persistent", httpstatus_warn_code_is_persistent(warn_code));
  json_key(json, "specs");
  json_array_begin(json);
  for (size_t index = 0; index < httpstatus_warn_code_spec_count(warn_code); index++)
    json_citation(json, httpstatus_warn_code_spec_at(warn_code, index));
  json_array_end(json);
  json_key(json, "history");
  json_array_begin(json);
  for (size_t index = 0; index < httpstatus_warn_code_history_count(warn_code); index++)
    write_past(json, httpstatus_warn_code_history_at(warn_code, index));
  json_array_end(json);
  json_object_end(json);
}

void json_finding(struct json *json, const httpstatus_finding *finding) {
  if (finding == NULL) {
    json_nothing(json);
    return;
  }
  json_object_begin(json);
  json_string_member(json, "rule", httpstatus_finding_rule(finding));
  json_string_member(json, "severity",
                     httpstatus_severity_name(httpstatus_finding_severity(finding)));
  json_string_member(json, "text", httpstatus_finding_text(finding));
  json_string_member(json, "field", httpstatus_finding_field(finding));
  write_citation_member(json, "citation", httpstatus_finding_citation(finding));
  json_object_end(json);
}
