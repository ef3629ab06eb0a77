/* json_detail.c: sources and detail codes as JSON; httpstatus.schema.json describes each member. */
#include "json_detail.h"

#include "json_objects.h"

static void write_citation(struct json *json, const char *name,
                           const httpstatus_citation *citation) {
  json_key(json, name);
  json_citation(json, citation);
}

/* Null where no time is named. */
static void write_after(struct json *json, int seconds) {
  json_key(json, "after");
  if (seconds < 0)
    json_nothing(json);
  else
    json_int(json, seconds);
}

static void write_letter(struct json *json, const httpstatus_source *source, int place,
                         char letter) {
  const char *text = httpstatus_source_letter(source, place, letter);
  if (text[0] == '\0')
    return;
  json_object_begin(json);
  json_int_member(json, "place", place);
  json_key(json, "letter");
  json_bytes(json, &letter, 1);
  json_string_member(json, "text", text);
  json_object_end(json);
}

/* All that mean something; no key has more letters. */
static void write_letters(struct json *json, const httpstatus_source *source) {
  enum { PLACES = 4, FIRST = '!', LAST = '~' };
  json_key(json, "letters");
  json_array_begin(json);
  for (int place = 0; place < PLACES; place++)
    for (int letter = FIRST; letter <= LAST; letter++)
      write_letter(json, source, place, (char)letter);
  json_array_end(json);
}

/* The phrases of its own table, in the order of codes. */
static void write_wording(struct json *json, const httpstatus_source *source) {
  enum { CODES = 1000 };
  json_key(json, "wording");
  json_array_begin(json);
  for (int code = 0; code < CODES; code++) {
    const char *reason = httpstatus_source_reason(source, code);
    if (reason[0] == '\0')
      continue;
    json_object_begin(json);
    json_int_member(json, "code", code);
    json_string_member(json, "reason", reason);
    json_object_end(json);
  }
  json_array_end(json);
}

void json_source(struct json *json, const httpstatus_source *source) {
  if (source == NULL) {
    json_nothing(json);
    return;
  }
  json_object_begin(json);
  json_string_member(json, "id", httpstatus_source_id(source));
  json_string_member(json, "name", httpstatus_source_name(source));
  json_string_member(json, "summary", httpstatus_source_summary(source));
  json_string_member(json, "url", httpstatus_source_url(source));
  write_wording(json, source);
  write_letters(json, source);
  json_object_end(json);
}

static void write_detail_codes(struct json *json, const httpstatus_detail *detail) {
  json_key(json, "codes");
  json_array_begin(json);
  for (size_t index = 0; index < httpstatus_detail_code_count(detail); index++)
    json_int(json, httpstatus_detail_code_at(detail, index));
  json_array_end(json);
}

static void write_detail_aliases(struct json *json, const httpstatus_detail *detail) {
  json_key(json, "aliases");
  json_array_begin(json);
  for (size_t index = 0; index < httpstatus_detail_alias_count(detail); index++)
    json_text(json, httpstatus_detail_alias_at(detail, index));
  json_array_end(json);
}

static void write_detail_retry(struct json *json, const httpstatus_detail *detail) {
  json_key(json, "retry");
  if (!httpstatus_detail_has_retry(detail)) {
    json_nothing(json);
    return;
  }
  json_object_begin(json);
  json_string_member(json, "advice", httpstatus_advice_name(httpstatus_detail_retry(detail)));
  json_bool_member(json, "needs_idempotent", httpstatus_detail_retry_needs_idempotent(detail));
  json_string_member(json, "text", httpstatus_detail_retry_text(detail));
  write_after(json, httpstatus_detail_retry_after(detail));
  write_citation(json, "citation", httpstatus_detail_retry_citation(detail));
  json_object_end(json);
}

void json_detail(struct json *json, const httpstatus_detail *detail) {
  if (detail == NULL) {
    json_nothing(json);
    return;
  }
  json_object_begin(json);
  json_string_member(json, "source", httpstatus_source_id(httpstatus_detail_source(detail)));
  json_string_member(json, "key", httpstatus_detail_key(detail));
  write_detail_codes(json, detail);
  json_string_member(json, "title", httpstatus_detail_title(detail));
  json_string_member(json, "brief", httpstatus_detail_brief(detail));
  json_string_member(json, "summary", httpstatus_detail_summary(detail));
  json_string_member(json, "note", httpstatus_detail_note(detail));
  json_string_member(json, "product", httpstatus_detail_product(detail));
  json_string_member(json, "since", httpstatus_detail_since(detail));
  write_detail_aliases(json, detail);
  json_string_member(json, "evidence",
                     httpstatus_evidence_name(httpstatus_detail_evidence(detail)));
  write_detail_retry(json, detail);
  write_citation(json, "citation", httpstatus_detail_citation(detail));
  json_object_end(json);
}

void json_letters(struct json *json, const httpstatus_source *source, const char *key) {
  json_object_begin(json);
  json_string_member(json, "source", httpstatus_source_id(source));
  json_string_member(json, "key", key);
  json_key(json, "letters");
  json_array_begin(json);
  for (int place = 0; key[place] != '\0'; place++)
    write_letter(json, source, place, key[place]);
  json_array_end(json);
  json_object_end(json);
}
