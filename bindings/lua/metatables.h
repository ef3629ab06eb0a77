/* metatables.h: how objects behave: they have fields, are read-only, and print.
 *
 * SPDX-License-Identifier: MIT
 *
 * Scripts can call these functions with any arguments, through the debug library.
 */
#ifndef HS_METATABLES_H
#define HS_METATABLES_H

#include "arguments.h"
#include "fields.h"
#include "objects.h"

/* The second upvalue of __index: the rows of hs_fields by name. */
#define ROWS lua_upvalueindex(2)

/* The object at 1, or that whose table of values is at 1; NULL where something else is. */
static const struct hs_object *asked_object(lua_State *L) {
  if (!lua_istable(L, 1))
    return hs_object_at(L, 1);
  lua_rawgetp(L, 1, &hs_type);
  const struct hs_object *object = hs_object_at(L, -1);
  lua_pop(L, 1);
  return object;
}

/* Keeps the value at the top of the stack in the table of values at 1, under the key at 2. */
static void keep_value(lua_State *L) {
  if (!lua_istable(L, 1) || lua_istable(L, -1))
    return;
  lua_pushvalue(L, 2);
  lua_pushvalue(L, -2);
  lua_rawset(L, 1);
}

/* What is not in a table of values yet. A field that there is not is nil, as in a table: a
 * script can ask for one of a later version. */
static int object_index(lua_State *L) {
  const struct hs_object *object = asked_object(L);
  if (object == NULL)
    return hs_bad_type(L, 1, "__index", "httpstatus object");
  lua_settop(L, 2);
  lua_pushvalue(L, 2);
  lua_rawget(L, ROWS);
  const struct hs_field *field = lua_touserdata(L, -1);
  if (field == NULL || field->kind != object->kind) {
    lua_pushnil(L);
    return 1;
  }
  field->push(L, object->it);
  keep_value(L);
  return 1;
}

static int object_newindex(lua_State *L) {
  const char *type = hs_type_of(L, 1);
  if (lua_type(L, 2) == LUA_TSTRING)
    return luaL_error(L, "%s is read-only (field '%s')", type, lua_tostring(L, 2));
  return luaL_error(L, "%s is read-only", type);
}

static void describe_detail(lua_State *L, const httpstatus_detail *detail) {
  int code = httpstatus_detail_code_at(detail, 0);
  const char *key = httpstatus_detail_key(detail), *title = httpstatus_detail_title(detail);
  if (code < 0)
    lua_pushfstring(L, "%s %s", key, title);
  else
    lua_pushfstring(L, "%d.%s %s", code, key, title);
}

static int object_tostring(lua_State *L) {
  const struct hs_object *object = hs_object_at(L, 1);
  if (object == NULL)
    return hs_bad_type(L, 1, "__tostring", "httpstatus object");
  const void *it = object->it;
  if (object->kind == &hs_status)
    lua_pushfstring(L, "%d %s", httpstatus_meaning_code(it), httpstatus_meaning_title(it));
  else if (object->kind == &hs_source)
    lua_pushstring(L, httpstatus_source_id(it));
  else if (object->kind == &hs_detail)
    describe_detail(L, it);
  else if (object->kind == &hs_warn_code)
    lua_pushfstring(L, "%d %s", httpstatus_warn_code_code(it), httpstatus_warn_code_text(it));
  else if (object->kind == &hs_field_rule)
    lua_pushstring(L, httpstatus_field_name(it));
  else
    lua_pushfstring(L, "%s: %s", httpstatus_severity_name(httpstatus_finding_severity(it)),
                    httpstatus_finding_text(it));
  return 1;
}

static void push_rows(lua_State *L, const struct hs_kind *kind) {
  lua_newtable(L);
  for (const struct hs_field *field = hs_fields; field->name != NULL; field++) {
    if (field->kind != kind)
      continue;
    lua_pushlightuserdata(L, (void *)field);
    lua_setfield(L, -2, field->name);
  }
}

/* Enters the metatable of kind into the table of objects at index. */
static void hs_add_metatable(lua_State *L, int objects, const struct hs_kind *kind) {
  lua_newtable(L);
  lua_pushvalue(L, objects);
  push_rows(L, kind);
  lua_pushcclosure(L, object_index, 2);
  lua_setfield(L, -2, "__index");
  lua_pushcfunction(L, object_newindex);
  lua_setfield(L, -2, "__newindex");
  lua_pushcfunction(L, object_tostring);
  lua_setfield(L, -2, "__tostring");
  lua_pushstring(L, kind->name);
  lua_setfield(L, -2, "__name");
  lua_pushboolean(L, 0); /* what getmetatable() returns; setmetatable() refuses */
  lua_setfield(L, -2, "__metatable");
  lua_rawsetp(L, objects, kind);
}

#undef ROWS

#endif
