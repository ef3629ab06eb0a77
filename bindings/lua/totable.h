/* totable.h: an object as a plain table, with the members that it has in httpstatus.json.
 *
 * SPDX-License-Identifier: MIT
 *
 * What is null there is absent.
 */
#ifndef HS_TOTABLE_H
#define HS_TOTABLE_H

#include <stdbool.h>
#include <string.h>

#include "arguments.h"
#include "fields.h"
#include "objects.h"

/* Each function below works on the table at the top of the stack, and leaves it there. */

static void set_boolean(lua_State *L, const char *name, bool value) {
  lua_pushboolean(L, value);
  lua_setfield(L, -2, name);
}

static void set_advice(lua_State *L, const char *name, httpstatus_advice advice) {
  set_text(L, name, httpstatus_advice_name(advice));
}

/* ---- What the data lists -------------------------------------------------- */

/* Makes of the value at the top of the stack what stands in the exports: of a source its id, of a
 * document its place alone. Of a history it is not called: there a document has a reason. */
static void export_value(lua_State *L) {
  const httpstatus_source *source = hs_it(L, -1, &hs_source);
  if (source != NULL) {
    lua_pop(L, 1);
    lua_pushstring(L, httpstatus_source_id(source));
  } else if (lua_istable(L, -1)) {
    lua_pushnil(L);
    lua_setfield(L, -2, "reason");
    for (int index = 1; index <= (int)lua_rawlen(L, -1); index++) {
      lua_rawgeti(L, -1, index);
      export_value(L);
      lua_rawseti(L, -2, index);
    }
  }
}

/* Pushes a table of the members that the data lists. */
static void push_members(lua_State *L, const struct hs_kind *kind, const void *it) {
  lua_newtable(L);
  for (const struct hs_field *field = hs_fields; field->name != NULL; field++) {
    if (field->kind != kind || !field->exported)
      continue;
    field->push(L, it);
    if (strcmp(field->name, "history") != 0)
      export_value(L);
    lua_setfield(L, -2, field->name);
  }
}

static void set_place(lua_State *L, const char *name, const httpstatus_citation *citation) {
  push_citation(L, citation);
  export_value(L);
  lua_setfield(L, -2, name);
}

/* ---- What follows from a code --------------------------------------------- */

static void set_reason_in(lua_State *L, int code) {
  lua_newtable(L);
  for (int number = HTTPSTATUS_EDITION_UNKNOWN + 1;; number++) {
    httpstatus_edition edition = (httpstatus_edition)number;
    if (httpstatus_edition_name(edition)[0] == '\0')
      break;
    lua_createtable(L, 0, 2);
    set_text(L, "edition", httpstatus_edition_name(edition));
    set_text(L, "reason", httpstatus_reason_in(code, edition));
    lua_rawseti(L, -2, number);
  }
  lua_setfield(L, -2, "reason_in");
}

/* The methods that redirects of RFC 9110 treat differently; PUT stands for all others. */
static void set_redirect_methods(lua_State *L, int code) {
  static const char *const methods[] = {"GET", "HEAD", "POST", "PUT"};
  if (httpstatus_redirect_method(code, "GET") == NULL)
    return;
  lua_newtable(L);
  for (size_t index = 0; index < sizeof methods / sizeof *methods; index++)
    set_text(L, methods[index], httpstatus_redirect_method(code, methods[index]));
  lua_setfield(L, -2, "redirect_methods");
}

static void set_fields_of(lua_State *L, int code) {
  lua_newtable(L);
  for (size_t index = 0; index < httpstatus_field_count(code); index++) {
    push_members(L, &hs_field_rule, httpstatus_field_at(code, index));
    lua_rawseti(L, -2, (int)index + 1);
  }
  lua_setfield(L, -2, "fields");
  hs_push_request_fields(L, code);
  lua_setfield(L, -2, "request_fields");
  set_place(L, "request_citation", httpstatus_request_citation(code));
}

/* A code that is not registered has no documented rules: nil, which is not the same as "no". */
static void set_rules(lua_State *L, int code) {
  if (!httpstatus_meaning_is_registered(httpstatus_find(code)))
    return;
  set_reason_in(L, code);
  set_boolean(L, "forbids_content", httpstatus_forbids_content(code, NULL));
  set_boolean(L, "forbids_sending_content", httpstatus_forbids_sending_content(code, NULL));
  set_boolean(L, "heuristically_cacheable", httpstatus_is_heuristically_cacheable(code));
  set_boolean(L, "forbids_storing", httpstatus_forbids_storing(code));
  set_boolean(L, "is_redirect", httpstatus_is_redirect(code));
  set_redirect_methods(L, code);
  set_fields_of(L, code);
}

/* ---- What the exports have otherwise than the objects ---------------------- */

/* The advice depends on whether the method is idempotent: GET is, POST is not. */
static void add_of_status(lua_State *L, const httpstatus_meaning *meaning) {
  set_text(L, "class", class_name_of(meaning));
  lua_createtable(L, 0, 5);
  set_advice(L, "idempotent", httpstatus_meaning_retry(meaning, "GET"));
  set_advice(L, "other", httpstatus_meaning_retry(meaning, "POST"));
  set_text(L, "text", httpstatus_meaning_retry_text(meaning));
  push_number(L, httpstatus_meaning_retry_after(meaning));
  lua_setfield(L, -2, "after");
  set_place(L, "citation", httpstatus_meaning_retry_citation(meaning));
  lua_setfield(L, -2, "retry");
  set_rules(L, httpstatus_meaning_code(meaning));
}

static void add_of_detail(lua_State *L, const httpstatus_detail *detail) {
  if (!httpstatus_detail_has_retry(detail))
    return;
  lua_createtable(L, 0, 5);
  set_advice(L, "advice", httpstatus_detail_retry(detail));
  set_boolean(L, "needs_idempotent", httpstatus_detail_retry_needs_idempotent(detail));
  set_text(L, "text", httpstatus_detail_retry_text(detail));
  push_number(L, httpstatus_detail_retry_after(detail));
  lua_setfield(L, -2, "after");
  set_place(L, "citation", httpstatus_detail_retry_citation(detail));
  lua_setfield(L, -2, "retry");
}

/* The phrases of its own table, in the order of codes. */
static void set_wording(lua_State *L, const httpstatus_source *source) {
  int count = 0;
  lua_newtable(L);
  for (int code = 0; code < 1000; code++) {
    const char *reason = httpstatus_source_reason(source, code);
    if (reason[0] == '\0')
      continue;
    lua_createtable(L, 0, 2);
    lua_pushinteger(L, code);
    lua_setfield(L, -2, "code");
    set_text(L, "reason", reason);
    lua_rawseti(L, -2, ++count);
  }
  lua_setfield(L, -2, "wording");
}

/* The letters that mean something in its keys; none has more than four. */
static void set_letters(lua_State *L, const httpstatus_source *source) {
  int count = 0;
  lua_newtable(L);
  for (int place = 0; place < 4; place++) {
    for (char letter = '!'; letter <= '~'; letter++) {
      const char *text = httpstatus_source_letter(source, place, letter);
      if (text[0] == '\0')
        continue;
      lua_createtable(L, 0, 3);
      lua_pushinteger(L, place);
      lua_setfield(L, -2, "place");
      lua_pushlstring(L, &letter, 1);
      lua_setfield(L, -2, "letter");
      set_text(L, "text", text);
      lua_rawseti(L, -2, ++count);
    }
  }
  lua_setfield(L, -2, "letters");
}

/* ---- The function --------------------------------------------------------- */

static void push_table(lua_State *L, const struct hs_object *object) {
  push_members(L, object->kind, object->it);
  if (object->kind == &hs_status)
    add_of_status(L, object->it);
  else if (object->kind == &hs_detail)
    add_of_detail(L, object->it);
  else if (object->kind == &hs_source) {
    set_wording(L, object->it);
    set_letters(L, object->it);
  }
}

/* Pushes a copy of the citation at index, which is a table already, without a reason that is "";
 * false for what is none. */
static bool copy_citation(lua_State *L, int index) {
  static const char *const members[] = {"document", "section", "url", "reason"};
  lua_createtable(L, 0, 4);
  for (size_t at = 0; at < sizeof members / sizeof *members; at++) {
    lua_pushstring(L, members[at]);
    lua_pushvalue(L, -1);
    lua_rawget(L, index);
    if (lua_type(L, -1) != LUA_TSTRING)
      return false;
    if (lua_rawlen(L, -1) == 0 && strcmp(members[at], "reason") == 0)
      lua_pop(L, 2);
    else
      lua_rawset(L, -3);
  }
  return true;
}

static int hs_totable(lua_State *L) {
  const struct hs_object *object = hs_object_at(L, 1);
  if (object != NULL)
    push_table(L, object);
  else if (!lua_istable(L, 1) || !copy_citation(L, 1))
    return hs_bad_type(L, 1, "totable", "httpstatus object or citation");
  return 1;
}

#endif
