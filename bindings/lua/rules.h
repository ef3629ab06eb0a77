/* rules.h: what follows from a code, as values of Lua.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef HS_RULES_H
#define HS_RULES_H

#include "arguments.h"
#include "objects.h"

/* ---- Seconds and methods -------------------------------------------------- */

/* An integer where Lua has integers of 64 bits, the nearest number where it has not. */
static void hs_push_seconds(lua_State *L, int64_t seconds) {
#if LUA_VERSION_NUM >= 503
  lua_pushinteger(L, (lua_Integer)seconds);
#else
  lua_pushnumber(L, (lua_Number)seconds);
#endif
}

/* A new table, since what a script does to a table others would see. */
static int hs_methods(lua_State *L) {
  size_t count = httpstatus_method_count();
  lua_createtable(L, (int)count, 0);
  for (size_t index = 0; index < count; index++) {
    lua_pushstring(L, httpstatus_method_at(index));
    lua_rawseti(L, -2, (int)index + 1);
  }
  return 1;
}

/* ---- Fields --------------------------------------------------------------- */

/* These are new tables, since what a script does to a table others would see. */

static void hs_push_field_rules(lua_State *L, int code) {
  size_t count = httpstatus_field_count(code);
  lua_createtable(L, (int)count, 0);
  for (size_t index = 0; index < count; index++) {
    hs_push(L, &hs_field_rule, httpstatus_field_at(code, index));
    lua_rawseti(L, -2, (int)index + 1);
  }
}

static void hs_push_request_fields(lua_State *L, int code) {
  size_t count = httpstatus_request_field_count(code);
  lua_createtable(L, (int)count, 0);
  for (size_t index = 0; index < count; index++) {
    lua_pushstring(L, httpstatus_request_field_at(code, index));
    lua_rawseti(L, -2, (int)index + 1);
  }
}

static int hs_field_rules(lua_State *L) {
  hs_push_field_rules(L, hs_code(L, 1, "fields"));
  return 1;
}

static int hs_request_fields(lua_State *L) {
  hs_push_request_fields(L, hs_code(L, 1, "request_fields"));
  return 1;
}

#endif
