/* objects.h: the userdata that stand for the meanings, sources, detail codes and warn codes,
 * and for the rules on fields and the findings of the check.
 *
 * SPDX-License-Identifier: MIT
 *
 * There is one userdata for each of them in a Lua state, made when it is first asked for,
 * so that ==, rawequal and table keys agree. They are kept in a table under their address
 * in the library. Every function of the module has that table as its first upvalue, which
 * is faster to reach than the registry.
 *
 * Each has a metatable of its own, with a table of the values that were read of it as __index, so
 * that Lua itself finds what is asked for again: a call into C costs more than all else. What a
 * script does to a table others would see, so that tables are not kept there.
 *
 * What Lua and its versions lack or differ in (lua_rawlen, lua_rawgetp) SWIG's runtime
 * supplies, which stands before this.
 */
#ifndef HS_OBJECTS_H
#define HS_OBJECTS_H

#include <stdbool.h>
#include <string.h>

#define HS_OBJECTS lua_upvalueindex(1)

struct hs_kind {
  const char *name; /* what Lua calls the type in messages */
};

static const struct hs_kind hs_status = {"httpstatus.status"};
static const struct hs_kind hs_source = {"httpstatus.source"};
static const struct hs_kind hs_detail = {"httpstatus.detail"};
static const struct hs_kind hs_warn_code = {"httpstatus.warn_code"};
static const struct hs_kind hs_field_rule = {"httpstatus.field"};
static const struct hs_kind hs_finding = {"httpstatus.finding"};

/* Its address tells the objects of this module from all else, and stands in the registry
 * for the table of objects. No C type has such a name. */
static const swig_type_info hs_type = {
    "httpstatus object", "httpstatus object", NULL, NULL, NULL, 0};

struct hs_object {
  /* Modules made by SWIG take any userdata for one of theirs: they find the type above,
   * which is none of theirs, and a pointer to nothing. */
  swig_lua_userdata head;
  const struct hs_kind *kind;
  const void *it;
};

/* The object at index; NULL where something else is. Metatables can be taken and given away
 * through the debug library, so they prove nothing. */
static inline const struct hs_object *hs_object_at(lua_State *L, int index) {
  const struct hs_object *object = lua_touserdata(L, index);
  if (object == NULL || lua_rawlen(L, index) != sizeof *object || object->head.type != &hs_type)
    return NULL;
  return object;
}

/* What the object at index stands for; NULL unless it is one of that kind. */
static inline const void *hs_it(lua_State *L, int index, const struct hs_kind *kind) {
  const struct hs_object *object = hs_object_at(L, index);
  return object != NULL && object->kind == kind ? object->it : NULL;
}

/* Pushes what the table at index holds under key, and tells whether that is something. */
static inline bool hs_get(lua_State *L, int index, const void *key) {
#if LUA_VERSION_NUM >= 503
  return lua_rawgetp(L, index, key) != LUA_TNIL;
#else
  lua_rawgetp(L, index, key);
  return !lua_isnil(L, -1);
#endif
}

/* Pushes a table for the values of the object at that place of the stack. */
static void push_values(lua_State *L, int object) {
  lua_newtable(L);
  int values = lua_gettop(L); /* what SWIG has for lua_rawsetp takes no place from the top */
  lua_pushvalue(L, object);
  lua_rawsetp(L, values, &hs_type);
}

/* Sets the metatable of the object at the top of the stack: what is common to its kind, but that
 * __index is a table of values, and what is common the metatable of that. */
static void set_metatable(lua_State *L, const struct hs_kind *kind) {
  int object = lua_gettop(L), common = object + 1, own = object + 2;
  lua_rawgetp(L, HS_OBJECTS, kind);
  lua_newtable(L);
  for (lua_pushnil(L); lua_next(L, common); lua_pop(L, 1)) {
    lua_pushvalue(L, -2);
    lua_pushvalue(L, -2);
    lua_rawset(L, own);
  }
  push_values(L, object);
  lua_pushvalue(L, common);
  lua_setmetatable(L, -2);
  lua_setfield(L, own, "__index");
  lua_setmetatable(L, object);
  lua_settop(L, object);
}

/* Keeps the object at the top of the stack under it. A finalizer, run since it was asked for, may
 * have asked for it, too: then that is the one, and takes the place of this. */
static void keep_object(lua_State *L, const void *it) {
  if (hs_get(L, HS_OBJECTS, it)) {
    lua_replace(L, -2);
    return;
  }
  lua_pop(L, 1);
  lua_pushvalue(L, -1);
  lua_rawsetp(L, HS_OBJECTS, it);
}

static void hs_make(lua_State *L, const struct hs_kind *kind, const void *it) {
  struct hs_object *object = lua_newuserdata(L, sizeof *object);
  memset(object, 0, sizeof *object);
  object->head.type = (swig_type_info *)&hs_type; /* SWIG knows no const */
  object->kind = kind;
  object->it = it;
  set_metatable(L, kind);
  keep_object(L, it);
}

/* Pushes the object that stands for it; nil for NULL. */
static inline void hs_push(lua_State *L, const struct hs_kind *kind, const void *it) {
  if (it == NULL) {
    lua_pushnil(L);
  } else if (!hs_get(L, HS_OBJECTS, it)) {
    lua_pop(L, 1);
    hs_make(L, kind, it);
  }
}

#endif
