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
static const struct hs_kind hs_warning = {"httpstatus.warning"};
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

static void hs_make(lua_State *L, const struct hs_kind *kind, const void *it) {
  struct hs_object *object = lua_newuserdata(L, sizeof *object);
  memset(object, 0, sizeof *object);
  object->head.type = (swig_type_info *)&hs_type; /* SWIG knows no const */
  object->kind = kind;
  object->it = it;
  lua_rawgetp(L, HS_OBJECTS, kind);
  lua_setmetatable(L, -2);
  lua_pushvalue(L, -1);
  lua_rawsetp(L, HS_OBJECTS, it);
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
