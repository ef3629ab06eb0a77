/* iterators.h: the functions that generic `for` walks with.
 *
 * SPDX-License-Identifier: MIT
 *
 * An iterator is a closure over the table of objects and its place in the walk. The place
 * is kept as Lua values, which the collector knows and a script cannot make unsafe.
 */
#ifndef HS_ITERATORS_H
#define HS_ITERATORS_H

#include <stdbool.h>

#include "arguments.h"
#include "objects.h"

/* ---- Walks by index ------------------------------------------------------- */

/* Upvalues of an iterator, after the table of objects. */
#define PLACE lua_upvalueindex(2)  /* the next index */
#define FILTER lua_upvalueindex(3) /* nil, the source to keep to, or false for an unknown one */

struct walk {
  const struct hs_kind *kind;
  const void *(*at)(size_t index);
  const httpstatus_source *(*source)(const void *it); /* whose it is; NULL if never asked */
};

static int step(lua_State *L, const struct walk *walk) {
  bool all = lua_isnil(L, FILTER);
  const httpstatus_source *source = hs_it(L, FILTER, &hs_source);
  size_t index = (size_t)lua_tointeger(L, PLACE);
  const void *it = walk->at(index);
  while (it != NULL && !all && walk->source(it) != source)
    it = walk->at(++index);
  if (it != NULL) {
    lua_pushinteger(L, (lua_Integer)index + 1);
    lua_replace(L, PLACE);
  }
  hs_push(L, walk->kind, it);
  return 1;
}

static int start(lua_State *L, lua_CFunction next, struct hs_choice source) {
  lua_pushvalue(L, HS_OBJECTS);
  lua_pushinteger(L, 0);
  if (source.made && source.source == NULL)
    lua_pushboolean(L, 0);
  else
    hs_push(L, &hs_source, source.source);
  lua_pushcclosure(L, next, 3);
  return 1;
}

#undef PLACE
#undef FILTER

static const struct hs_choice no_choice = {false, NULL};

/* ---- The catalogue -------------------------------------------------------- */

static const void *status_at(size_t index) {
  return httpstatus_at(index);
}

static const httpstatus_source *source_of_status(const void *it) {
  return httpstatus_meaning_source(it);
}

static int next_status(lua_State *L) {
  static const struct walk walk = {&hs_status, status_at, source_of_status};
  return step(L, &walk);
}

/* Reads the table of filters at 1, without regard to a metatable. */
static struct hs_choice filter_of(lua_State *L) {
  struct hs_choice choice = no_choice;
  lua_settop(L, 1);
  lua_pushnil(L);
  while (lua_next(L, 1)) {
    if (!hs_is_key(L, 2, "source"))
      hs_unknown_key(L, "catalogue");
    choice.made = true;
    if (!hs_names_source(L, 3, &choice.source))
      hs_bad_field(L, 3, "catalogue", "source or its id", "field 'source'");
    lua_pop(L, 1);
  }
  return choice;
}

static int hs_catalogue(lua_State *L) {
  if (lua_isnoneornil(L, 1))
    return start(L, next_status, no_choice);
  if (!lua_istable(L, 1))
    return hs_bad_type(L, 1, "catalogue", "table");
  return start(L, next_status, filter_of(L));
}

/* ---- Sources, detail codes, warn codes ------------------------------------ */

static const void *source_at(size_t index) {
  return httpstatus_source_at(index);
}

static int next_source(lua_State *L) {
  static const struct walk walk = {&hs_source, source_at, NULL};
  return step(L, &walk);
}

static int hs_sources(lua_State *L) {
  return start(L, next_source, no_choice);
}

static const void *detail_at(size_t index) {
  return httpstatus_detail_at(index);
}

static const httpstatus_source *source_of_detail(const void *it) {
  return httpstatus_detail_source(it);
}

static int next_detail(lua_State *L) {
  static const struct walk walk = {&hs_detail, detail_at, source_of_detail};
  return step(L, &walk);
}

static int hs_details(lua_State *L) {
  return start(L, next_detail, hs_choice_of(L, 1, "details"));
}

static const void *warn_code_at(size_t index) {
  return httpstatus_warn_code_at(index);
}

static int next_warn_code(lua_State *L) {
  static const struct walk walk = {&hs_warn_code, warn_code_at, NULL};
  return step(L, &walk);
}

static int hs_warn_codes(lua_State *L) {
  return start(L, next_warn_code, no_choice);
}

/* ---- The meanings of a code ----------------------------------------------- */

/* The meaning to return next; nil after the last. */
#define MEANING lua_upvalueindex(2)

static int next_meaning(lua_State *L) {
  const httpstatus_meaning *meaning = hs_it(L, MEANING, &hs_status);
  lua_pushvalue(L, MEANING);
  hs_push(L, &hs_status, httpstatus_meaning_next(meaning));
  lua_replace(L, MEANING);
  return 1;
}

#undef MEANING

static int hs_meanings(lua_State *L) {
  int code = hs_code(L, 1, "meanings");
  lua_pushvalue(L, HS_OBJECTS);
  hs_push(L, &hs_status, httpstatus_find(code));
  lua_pushcclosure(L, next_meaning, 2);
  return 1;
}

#endif
