/* fields.h: what a script reads of an object, field by field.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef HS_FIELDS_H
#define HS_FIELDS_H

#include <stdbool.h>

#include "objects.h"
#include "rules.h"

struct hs_field {
  const struct hs_kind *kind;
  const char *name;
  void (*push)(lua_State *L, const void *it);
};

/* ---- How values are pushed ------------------------------------------------ */

static void push_code(lua_State *L, int code) {
  if (code < 0) /* there is none */
    lua_pushnil(L);
  else
    lua_pushinteger(L, code);
}

static void push_source(lua_State *L, const httpstatus_source *source) {
  hs_push(L, &hs_source, source);
}

static void set_text(lua_State *L, const char *name, const char *text) {
  lua_pushstring(L, text);
  lua_setfield(L, -2, name);
}

static void push_citation(lua_State *L, const httpstatus_citation *citation) {
  if (citation == NULL) {
    lua_pushnil(L);
    return;
  }
  lua_createtable(L, 0, 4);
  set_text(L, "document", httpstatus_citation_document(citation));
  set_text(L, "section", httpstatus_citation_section(citation));
  set_text(L, "url", httpstatus_citation_url(citation));
  set_text(L, "reason", httpstatus_citation_reason(citation));
}

/* A field that is what one function of the library returns. */
#define VALUE(type, field, push, function)                                                         \
  static void type##_##field(lua_State *L, const void *it) {                                       \
    push(L, function(it));                                                                         \
  }
#define TEXT(type, field) VALUE(type, field, lua_pushstring, httpstatus_##type##_##field)

/* A list: a new table, since what a script does to a table others would see. */
#define LIST(type, field, one, push)                                                               \
  static void type##_##field(lua_State *L, const void *it) {                                       \
    size_t count = httpstatus_##type##_##one##_count(it);                                          \
    lua_createtable(L, (int)count, 0);                                                             \
    for (size_t index = 0; index < count; index++) {                                               \
      push(L, httpstatus_##type##_##one##_at(it, index));                                          \
      lua_rawseti(L, -2, (int)index + 1);                                                          \
    }                                                                                              \
  }

/* ---- Meanings ------------------------------------------------------------- */

static httpstatus_class class_of(const httpstatus_entry *entry) {
  return httpstatus_class_of(httpstatus_entry_code(entry));
}

static const char *class_name_of(const httpstatus_entry *entry) {
  return httpstatus_class_name(class_of(entry));
}

static const char *state_of(const httpstatus_entry *entry) {
  return httpstatus_state_name(httpstatus_entry_state(entry));
}

static const char *seen_of(const httpstatus_entry *entry) {
  return httpstatus_seen_name(httpstatus_entry_seen(entry));
}

static const char *grade_of(const httpstatus_entry *entry) {
  return httpstatus_grade_name(httpstatus_entry_grade(entry));
}

VALUE(entry, code, lua_pushinteger, httpstatus_entry_code)
VALUE(entry, class, lua_pushinteger, class_of)
VALUE(entry, class_name, lua_pushstring, class_name_of)
TEXT(entry, reason)
TEXT(entry, title)
TEXT(entry, summary)
TEXT(entry, note)
TEXT(entry, identifier)
VALUE(entry, source, push_source, httpstatus_entry_source)
VALUE(entry, state, lua_pushstring, state_of)
VALUE(entry, seen, lua_pushstring, seen_of)
VALUE(entry, grade, lua_pushstring, grade_of)
VALUE(entry, sent_as, push_code, httpstatus_entry_sent_as)
VALUE(entry, registered, lua_pushboolean, httpstatus_entry_is_registered)
VALUE(entry, preferred, lua_pushboolean, httpstatus_entry_is_preferred)
LIST(entry, constants, constant, lua_pushstring)
LIST(entry, aliases, alias, lua_pushstring)
LIST(entry, specs, spec, push_citation)
LIST(entry, history, history, push_citation)

/* What follows from the code of a meaning, by the registered rules. */

static void push_cacheable(lua_State *L, int code) {
  lua_pushboolean(L, httpstatus_is_heuristically_cacheable(code));
}

static void push_retry_text(lua_State *L, int code) {
  lua_pushstring(L, httpstatus_retry_text(code));
}

static void push_retry_citation(lua_State *L, int code) {
  push_citation(L, httpstatus_retry_citation(code));
}

static void push_request_citation(lua_State *L, int code) {
  push_citation(L, httpstatus_request_citation(code));
}

VALUE(entry, is_heuristically_cacheable, push_cacheable, httpstatus_entry_code)
VALUE(entry, retry_text, push_retry_text, httpstatus_entry_code)
VALUE(entry, retry_citation, push_retry_citation, httpstatus_entry_code)
VALUE(entry, fields, hs_push_field_rules, httpstatus_entry_code)
VALUE(entry, request_fields, hs_push_request_fields, httpstatus_entry_code)
VALUE(entry, request_citation, push_request_citation, httpstatus_entry_code)

/* ---- Sources -------------------------------------------------------------- */

TEXT(source, id)
TEXT(source, name)
TEXT(source, summary)
TEXT(source, url)

/* ---- Detail codes --------------------------------------------------------- */

VALUE(detail, source, push_source, httpstatus_detail_source)
VALUE(detail, code, push_code, httpstatus_detail_code)
VALUE(detail, number, lua_pushinteger, httpstatus_detail_number)
TEXT(detail, title)
TEXT(detail, summary)
TEXT(detail, note)
TEXT(detail, product)
TEXT(detail, since)
VALUE(detail, citation, push_citation, httpstatus_detail_citation)

/* ---- Warn codes ----------------------------------------------------------- */

VALUE(warning, code, lua_pushinteger, httpstatus_warning_code)
TEXT(warning, text)
TEXT(warning, summary)
TEXT(warning, note)
VALUE(warning, persistent, lua_pushboolean, httpstatus_warning_is_persistent)
LIST(warning, specs, spec, push_citation)
LIST(warning, history, history, push_citation)

/* ---- Rules on fields ------------------------------------------------------ */

static const char *level_of(const httpstatus_field *field) {
  return httpstatus_level_name(httpstatus_field_level(field));
}

TEXT(field, name)
VALUE(field, level, lua_pushstring, level_of)
TEXT(field, condition)
VALUE(field, citation, push_citation, httpstatus_field_citation)

/* ---- Findings ------------------------------------------------------------- */

static const char *severity_of(const httpstatus_finding *finding) {
  return httpstatus_severity_name(httpstatus_finding_severity(finding));
}

TEXT(finding, rule)
VALUE(finding, severity, lua_pushstring, severity_of)
TEXT(finding, sentence)
TEXT(finding, field)
VALUE(finding, citation, push_citation, httpstatus_finding_citation)

#undef VALUE
#undef TEXT
#undef LIST

/* ---- All of them ---------------------------------------------------------- */

static const struct hs_field hs_fields[] = {
    {&hs_status, "code", entry_code},
    {&hs_status, "class", entry_class},
    {&hs_status, "class_name", entry_class_name},
    {&hs_status, "reason", entry_reason},
    {&hs_status, "title", entry_title},
    {&hs_status, "summary", entry_summary},
    {&hs_status, "note", entry_note},
    {&hs_status, "identifier", entry_identifier},
    {&hs_status, "source", entry_source},
    {&hs_status, "state", entry_state},
    {&hs_status, "seen", entry_seen},
    {&hs_status, "grade", entry_grade},
    {&hs_status, "sent_as", entry_sent_as},
    {&hs_status, "registered", entry_registered},
    {&hs_status, "preferred", entry_preferred},
    {&hs_status, "constants", entry_constants},
    {&hs_status, "aliases", entry_aliases},
    {&hs_status, "specs", entry_specs},
    {&hs_status, "history", entry_history},
    {&hs_status, "is_heuristically_cacheable", entry_is_heuristically_cacheable},
    {&hs_status, "retry_text", entry_retry_text},
    {&hs_status, "retry_citation", entry_retry_citation},
    {&hs_status, "fields", entry_fields},
    {&hs_status, "request_fields", entry_request_fields},
    {&hs_status, "request_citation", entry_request_citation},

    {&hs_source, "id", source_id},
    {&hs_source, "name", source_name},
    {&hs_source, "summary", source_summary},
    {&hs_source, "url", source_url},

    {&hs_detail, "source", detail_source},
    {&hs_detail, "code", detail_code},
    {&hs_detail, "number", detail_number},
    {&hs_detail, "title", detail_title},
    {&hs_detail, "summary", detail_summary},
    {&hs_detail, "note", detail_note},
    {&hs_detail, "product", detail_product},
    {&hs_detail, "since", detail_since},
    {&hs_detail, "citation", detail_citation},

    {&hs_warning, "code", warning_code},
    {&hs_warning, "text", warning_text},
    {&hs_warning, "summary", warning_summary},
    {&hs_warning, "note", warning_note},
    {&hs_warning, "persistent", warning_persistent},
    {&hs_warning, "specs", warning_specs},
    {&hs_warning, "history", warning_history},

    {&hs_field_rule, "name", field_name},
    {&hs_field_rule, "level", field_level},
    {&hs_field_rule, "condition", field_condition},
    {&hs_field_rule, "citation", field_citation},

    {&hs_finding, "rule", finding_rule},
    {&hs_finding, "severity", finding_severity},
    {&hs_finding, "sentence", finding_sentence},
    {&hs_finding, "field", finding_field},
    {&hs_finding, "citation", finding_citation},
    {NULL, NULL, NULL},
};

#endif
