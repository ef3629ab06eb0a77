/* metatables.h: how objects behave: they have fields, are read-only, print, and statuses have an
 * order.
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

static void push_text(lua_State *L, const struct hs_object *object) {
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
}

static int object_tostring(lua_State *L) {
  const struct hs_object *object = hs_object_at(L, 1);
  if (object == NULL)
    return hs_bad_type(L, 1, "__tostring", "httpstatus object");
  push_text(L, object);
  return 1;
}

/* Pushes the text of the operand at index. */
static void push_operand(lua_State *L, int index) {
  const struct hs_object *object = hs_object_at(L, index);
  if (object != NULL)
    push_text(L, object);
  else if (lua_type(L, index) == LUA_TSTRING || lua_type(L, index) == LUA_TNUMBER)
    lua_pushvalue(L, index);
  else
    luaL_error(L, "attempt to concatenate a %s value", hs_type_of(L, index));
}

static int object_concat(lua_State *L) {
  lua_settop(L, 2);
  push_operand(L, 1);
  push_operand(L, 2);
  lua_concat(L, 2);
  return 1;
}

/* ---- The order of statuses, which is that of their codes ------------------ */

/* The code at index, of a status or as a number. */
static bool is_ordered(lua_State *L, int index, lua_Number *code) {
  const httpstatus_meaning *meaning = hs_it(L, index, &hs_status);
  *code = meaning != NULL ? httpstatus_meaning_code(meaning) : lua_tonumber(L, index);
  return meaning != NULL || lua_type(L, index) == LUA_TNUMBER;
}

static void read_codes(lua_State *L, lua_Number *left, lua_Number *right) {
  lua_settop(L, 2);
  if (is_ordered(L, 1, left) && is_ordered(L, 2, right))
    return;
  const char *type = hs_type_of(L, 1);
  luaL_error(L, "attempt to compare %s with %s", type, hs_type_of(L, 2));
}

static int status_is_less(lua_State *L) {
  lua_Number left, right;
  read_codes(L, &left, &right);
  lua_pushboolean(L, left < right);
  return 1;
}

/* Lua 5.1 to 5.3 would ask for "not right < left", which is wrong for NaN. */
static int status_is_at_most(lua_State *L) {
  lua_Number left, right;
  read_codes(L, &left, &right);
  lua_pushboolean(L, left <= right);
  return 1;
}

/* ---- pairs(), where the language asks for __pairs -------------------------- */

/* Upvalues of a walk over fields: after the table of objects, the object, and the place of the next
 * row in hs_fields. */
#define OBJECT lua_upvalueindex(2)
#define PLACE lua_upvalueindex(3)

/* A field that is nil is passed over, as in a table. */
static int next_field(lua_State *L) {
  const struct hs_object *object = hs_object_at(L, OBJECT);
  const size_t end = sizeof hs_fields / sizeof *hs_fields - 1; /* the last row is empty */
  size_t place = (size_t)lua_tointeger(L, PLACE);
  for (; object != NULL && place < end; place++) {
    if (hs_fields[place].kind != object->kind)
      continue;
    lua_settop(L, 0);
    lua_pushinteger(L, (lua_Integer)place + 1);
    lua_replace(L, PLACE);
    lua_pushstring(L, hs_fields[place].name);
    hs_fields[place].push(L, object->it);
    if (!lua_isnil(L, -1))
      return 2;
  }
  lua_pushnil(L);
  return 1;
}

#undef OBJECT
#undef PLACE

static int object_pairs(lua_State *L) {
  if (hs_object_at(L, 1) == NULL)
    return hs_bad_type(L, 1, "__pairs", "httpstatus object");
  lua_pushvalue(L, HS_OBJECTS);
  lua_pushvalue(L, 1);
  lua_pushinteger(L, 0);
  lua_pushcclosure(L, next_field, 3);
  return 1;
}

/* ---- The metatable of each kind -------------------------------------------- */

static void push_rows(lua_State *L, const struct hs_kind *kind) {
  lua_newtable(L);
  for (const struct hs_field *field = hs_fields; field->name != NULL; field++) {
    if (field->kind != kind)
      continue;
    lua_pushlightuserdata(L, (void *)field);
    lua_setfield(L, -2, field->name);
  }
}

static void set_function(lua_State *L, const char *name, lua_CFunction function) {
  lua_pushcfunction(L, function);
  lua_setfield(L, -2, name);
}

/* Enters the metatable of kind into the table of objects at index. */
static void hs_add_metatable(lua_State *L, int objects, const struct hs_kind *kind) {
  lua_newtable(L);
  lua_pushvalue(L, objects);
  push_rows(L, kind);
  lua_pushcclosure(L, object_index, 2);
  lua_setfield(L, -2, "__index");
  lua_pushvalue(L, objects);
  lua_pushcclosure(L, object_pairs, 1);
  lua_setfield(L, -2, "__pairs");
  set_function(L, "__newindex", object_newindex);
  set_function(L, "__tostring", object_tostring);
  set_function(L, "__concat", object_concat);
  if (kind == &hs_status) {
    set_function(L, "__lt", status_is_less);
    set_function(L, "__le", status_is_at_most);
  }
  lua_pushstring(L, kind->name);
  lua_setfield(L, -2, "__name");
  lua_pushboolean(L, 0); /* what getmetatable() returns; setmetatable() refuses */
  lua_setfield(L, -2, "__metatable");
  lua_rawsetp(L, objects, kind);
}

#undef ROWS

#endif
