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

static httpstatus_class class_of(const httpstatus_meaning *meaning) {
  return httpstatus_class_of(httpstatus_meaning_code(meaning));
}

static const char *class_name_of(const httpstatus_meaning *meaning) {
  return httpstatus_class_name(class_of(meaning));
}

static const char *state_of(const httpstatus_meaning *meaning) {
  return httpstatus_state_name(httpstatus_meaning_state(meaning));
}

static const char *seen_of(const httpstatus_meaning *meaning) {
  return httpstatus_seen_name(httpstatus_meaning_seen(meaning));
}

static const char *evidence_of(const httpstatus_meaning *meaning) {
  return httpstatus_evidence_name(httpstatus_meaning_evidence(meaning));
}

VALUE(meaning, code, lua_pushinteger, httpstatus_meaning_code)
VALUE(meaning, class, lua_pushinteger, class_of)
VALUE(meaning, class_name, lua_pushstring, class_name_of)
TEXT(meaning, reason)
TEXT(meaning, title)
TEXT(meaning, summary)
TEXT(meaning, note)
TEXT(meaning, identifier)
VALUE(meaning, source, push_source, httpstatus_meaning_source)
VALUE(meaning, state, lua_pushstring, state_of)
VALUE(meaning, seen, lua_pushstring, seen_of)
VALUE(meaning, evidence, lua_pushstring, evidence_of)
VALUE(meaning, sent_as, push_code, httpstatus_meaning_sent_as)
VALUE(meaning, registered, lua_pushboolean, httpstatus_meaning_is_registered)
VALUE(meaning, preferred, lua_pushboolean, httpstatus_meaning_is_preferred)
LIST(meaning, constants, constant, lua_pushstring)
LIST(meaning, aliases, alias, lua_pushstring)
LIST(meaning, specs, spec, push_citation)
LIST(meaning, history, history, push_citation)

/* The advice on a retry, by the meaning's own rule. */

TEXT(meaning, retry_text)
VALUE(meaning, retry_citation, push_citation, httpstatus_meaning_retry_citation)

/* What follows from the code of a meaning, by the registered rules. */

static void push_cacheable(lua_State *L, int code) {
  lua_pushboolean(L, httpstatus_is_heuristically_cacheable(code));
}

static void push_is_redirect(lua_State *L, int code) {
  lua_pushboolean(L, httpstatus_is_redirect(code));
}

static void push_request_citation(lua_State *L, int code) {
  push_citation(L, httpstatus_request_citation(code));
}

VALUE(meaning, is_heuristically_cacheable, push_cacheable, httpstatus_meaning_code)
VALUE(meaning, is_redirect, push_is_redirect, httpstatus_meaning_code)
VALUE(meaning, fields, hs_push_field_rules, httpstatus_meaning_code)
VALUE(meaning, request_fields, hs_push_request_fields, httpstatus_meaning_code)
VALUE(meaning, request_citation, push_request_citation, httpstatus_meaning_code)

/* ---- Sources -------------------------------------------------------------- */

TEXT(source, id)
TEXT(source, name)
TEXT(source, summary)
TEXT(source, url)

/* ---- Detail codes --------------------------------------------------------- */

VALUE(detail, source, push_source, httpstatus_detail_source)
VALUE(detail, code, push_code, httpstatus_detail_code)
VALUE(detail, key, lua_pushinteger, httpstatus_detail_key)
TEXT(detail, title)
TEXT(detail, summary)
TEXT(detail, note)
TEXT(detail, product)
TEXT(detail, since)
VALUE(detail, citation, push_citation, httpstatus_detail_citation)

/* ---- Warn codes ----------------------------------------------------------- */

VALUE(warn_code, code, lua_pushinteger, httpstatus_warn_code_code)
TEXT(warn_code, text)
TEXT(warn_code, summary)
TEXT(warn_code, note)
VALUE(warn_code, persistent, lua_pushboolean, httpstatus_warn_code_is_persistent)
LIST(warn_code, specs, spec, push_citation)
LIST(warn_code, history, history, push_citation)

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
TEXT(finding, text)
TEXT(finding, field)
VALUE(finding, citation, push_citation, httpstatus_finding_citation)

#undef VALUE
#undef TEXT
#undef LIST

/* ---- All of them ---------------------------------------------------------- */

static const struct hs_field hs_fields[] = {
    {&hs_status, "code", meaning_code},
    {&hs_status, "class", meaning_class},
    {&hs_status, "class_name", meaning_class_name},
    {&hs_status, "reason", meaning_reason},
    {&hs_status, "title", meaning_title},
    {&hs_status, "summary", meaning_summary},
    {&hs_status, "note", meaning_note},
    {&hs_status, "identifier", meaning_identifier},
    {&hs_status, "source", meaning_source},
    {&hs_status, "state", meaning_state},
    {&hs_status, "seen", meaning_seen},
    {&hs_status, "evidence", meaning_evidence},
    {&hs_status, "sent_as", meaning_sent_as},
    {&hs_status, "registered", meaning_registered},
    {&hs_status, "preferred", meaning_preferred},
    {&hs_status, "constants", meaning_constants},
    {&hs_status, "aliases", meaning_aliases},
    {&hs_status, "specs", meaning_specs},
    {&hs_status, "history", meaning_history},
    {&hs_status, "is_heuristically_cacheable", meaning_is_heuristically_cacheable},
    {&hs_status, "is_redirect", meaning_is_redirect},
    {&hs_status, "retry_text", meaning_retry_text},
    {&hs_status, "retry_citation", meaning_retry_citation},
    {&hs_status, "fields", meaning_fields},
    {&hs_status, "request_fields", meaning_request_fields},
    {&hs_status, "request_citation", meaning_request_citation},

    {&hs_source, "id", source_id},
    {&hs_source, "name", source_name},
    {&hs_source, "summary", source_summary},
    {&hs_source, "url", source_url},

    {&hs_detail, "source", detail_source},
    {&hs_detail, "code", detail_code},
    {&hs_detail, "key", detail_key},
    {&hs_detail, "title", detail_title},
    {&hs_detail, "summary", detail_summary},
    {&hs_detail, "note", detail_note},
    {&hs_detail, "product", detail_product},
    {&hs_detail, "since", detail_since},
    {&hs_detail, "citation", detail_citation},

    {&hs_warn_code, "code", warn_code_code},
    {&hs_warn_code, "text", warn_code_text},
    {&hs_warn_code, "summary", warn_code_summary},
    {&hs_warn_code, "note", warn_code_note},
    {&hs_warn_code, "persistent", warn_code_persistent},
    {&hs_warn_code, "specs", warn_code_specs},
    {&hs_warn_code, "history", warn_code_history},

    {&hs_field_rule, "name", field_name},
    {&hs_field_rule, "level", field_level},
    {&hs_field_rule, "condition", field_condition},
    {&hs_field_rule, "citation", field_citation},

    {&hs_finding, "rule", finding_rule},
    {&hs_finding, "severity", finding_severity},
    {&hs_finding, "text", finding_text},
    {&hs_finding, "field", finding_field},
    {&hs_finding, "citation", finding_citation},
    {NULL, NULL, NULL},
};

#endif
