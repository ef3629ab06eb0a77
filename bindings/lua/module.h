/* module.h: makes the table that `require "httpstatus"` returns.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef HS_MODULE_H
#define HS_MODULE_H

#include "metatables.h"
#include "missing.h"
#include "objects.h"

/* Pushes the table of objects, which outlives the module: a second `require` is to give
 * the same objects. */
static void push_objects(lua_State *L) {
  static const struct hs_kind *const kinds[] = {&hs_status,    &hs_source,     &hs_detail,
                                                &hs_warn_code, &hs_field_rule, &hs_finding};
  if (hs_get(L, LUA_REGISTRYINDEX, &hs_type))
    return;
  lua_pop(L, 1);
  lua_newtable(L);
  int objects = lua_gettop(L);
  for (size_t index = 0; index < sizeof kinds / sizeof *kinds; index++)
    hs_add_metatable(L, objects, kinds[index]);
  lua_pushvalue(L, objects);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &hs_type);
}

/* Adds the functions that SWIG made to the module, which lies below the table of objects
 * on the stack. Each gets that table as its upvalue. */
static void hs_add_functions(lua_State *L, const swig_lua_method *methods) {
  for (; methods->name != NULL; methods++) {
    lua_pushvalue(L, -1);
    lua_pushcclosure(L, methods->func, 1);
    lua_setfield(L, -3, methods->name);
  }
}

static void add_constants(lua_State *L, int module) {
  for (size_t index = 0; index < httpstatus_count(); index++) {
    const httpstatus_meaning *meaning = httpstatus_at(index);
    for (size_t at = 0; at < httpstatus_meaning_constant_count(meaning); at++) {
      lua_pushinteger(L, httpstatus_meaning_code(meaning));
      lua_setfield(L, module, httpstatus_meaning_constant_at(meaning, at));
    }
  }
}

/* Holds what stands in %init: only there the table of functions is known. */
void SWIG_init_user(lua_State *L);

SWIGEXPORT int luaopen_httpstatus(lua_State *L) {
  lua_newtable(L);
  int module = lua_gettop(L);
  push_objects(L);
  SWIG_init_user(L);
  add_constants(L, module);
  hs_refuse_missing_names(L, module);
  lua_settop(L, module);
  return 1;
}

#endif
