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
  bool exported; /* it has that name in httpstatus.json, too */
};

/* ---- How values are pushed ------------------------------------------------ */

static void push_number(lua_State *L, int number) {
  if (number < 0) /* there is none */
    lua_pushnil(L);
  else
    lua_pushinteger(L, number);
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

/* Pushes the word for a value of a closed set. */
#define WORD(set)                                                                                  \
  static void push_##set(lua_State *L, httpstatus_##set value) {                                   \
    lua_pushstring(L, httpstatus_##set##_name(value));                                             \
  }
WORD(state)
WORD(seen)
WORD(evidence)
WORD(level)
WORD(severity)
#undef WORD

/* ---- What the data lists -------------------------------------------------- */

/* A field that is what one function of the library returns. */
#define MEMBER(kind, record, name, push, read)                                                     \
  static void record##_##name(lua_State *L, const void *it) {                                      \
    push(L, read(it));                                                                             \
  }
/* A list: a new table, since what a script does to a table others would see. */
#define LIST(kind, record, name, push, read)                                                       \
  static void record##_##name(lua_State *L, const void *it) {                                      \
    size_t count = read##_count(it);                                                               \
    lua_createtable(L, (int)count, 0);                                                             \
    for (size_t index = 0; index < count; index++) {                                               \
      push(L, read##_at(it, index));                                                               \
      lua_rawseti(L, -2, (int)index + 1);                                                          \
    }                                                                                              \
  }
#define EXTRA MEMBER
#include "members.inc"
#undef EXTRA
#undef LIST

/* ---- What follows from the code of a meaning ------------------------------ */

static httpstatus_class class_of(const httpstatus_meaning *meaning) {
  return httpstatus_class_of(httpstatus_meaning_code(meaning));
}

static const char *class_name_of(const httpstatus_meaning *meaning) {
  return httpstatus_class_name(class_of(meaning));
}

static void push_cacheable(lua_State *L, int code) {
  lua_pushboolean(L, httpstatus_is_heuristically_cacheable(code));
}

static void push_is_redirect(lua_State *L, int code) {
  lua_pushboolean(L, httpstatus_is_redirect(code));
}

static void push_request_citation(lua_State *L, int code) {
  push_citation(L, httpstatus_request_citation(code));
}

/* Whether the class of the code is that one. */
#define OF_CLASS(name, which)                                                                      \
  static void meaning_##name(lua_State *L, const void *it) {                                       \
    lua_pushboolean(L, class_of(it) == HTTPSTATUS_CLASS_##which);                                  \
  }
OF_CLASS(is_informational, INFORMATIONAL)
OF_CLASS(is_success, SUCCESSFUL)
OF_CLASS(is_redirection, REDIRECTION)
OF_CLASS(is_client_error, CLIENT_ERROR)
OF_CLASS(is_server_error, SERVER_ERROR)
#undef OF_CLASS

MEMBER(status, meaning, class, lua_pushinteger, class_of)
MEMBER(status, meaning, class_name, lua_pushstring, class_name_of)
MEMBER(status, meaning, is_heuristically_cacheable, push_cacheable, httpstatus_meaning_code)
MEMBER(status, meaning, is_redirect, push_is_redirect, httpstatus_meaning_code)
MEMBER(status, meaning, fields, hs_push_field_rules, httpstatus_meaning_code)
MEMBER(status, meaning, request_fields, hs_push_request_fields, httpstatus_meaning_code)
MEMBER(status, meaning, request_citation, push_request_citation, httpstatus_meaning_code)
#undef MEMBER

/* ---- What the owner of a detail says of a retry ---------------------------- */

static void detail_retry(lua_State *L, const void *it) {
  if (httpstatus_detail_has_retry(it))
    lua_pushstring(L, httpstatus_advice_name(httpstatus_detail_retry(it)));
  else
    lua_pushnil(L);
}

/* ---- All of them ---------------------------------------------------------- */

#define MEMBER(kind, record, name, push, read) {&hs_##kind, #name, record##_##name, true},
#define LIST MEMBER
#define EXTRA(kind, record, name, push, read) {&hs_##kind, #name, record##_##name, false},
static const struct hs_field hs_fields[] = {
#include "members.inc"
    {&hs_status, "class", meaning_class, false},
    {&hs_status, "class_name", meaning_class_name, false},
    {&hs_status, "is_informational", meaning_is_informational, false},
    {&hs_status, "is_success", meaning_is_success, false},
    {&hs_status, "is_redirection", meaning_is_redirection, false},
    {&hs_status, "is_client_error", meaning_is_client_error, false},
    {&hs_status, "is_server_error", meaning_is_server_error, false},
    {&hs_status, "is_heuristically_cacheable", meaning_is_heuristically_cacheable, false},
    {&hs_status, "is_redirect", meaning_is_redirect, false},
    {&hs_status, "fields", meaning_fields, false},
    {&hs_status, "request_fields", meaning_request_fields, false},
    {&hs_status, "request_citation", meaning_request_citation, false},
    {&hs_detail, "retry", detail_retry, false},
    {NULL, NULL, NULL, false},
};
#undef EXTRA
#undef LIST
#undef MEMBER

#endif
