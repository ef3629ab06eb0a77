/* missing.h: what a script gets for a name that the module does not have.
 *
 * SPDX-License-Identifier: MIT
 *
 * A misspelt constant would be nil, and nil goes a long way before it is noticed. So a name in
 * capitals is refused, and any other spelling of a name of a code: not_found, NotFound. All else is
 * nil, as in every table: tools ask modules for _VERSION and the like, scripts for functions of a
 * later version, and Lua itself names the nil that is called.
 */
#ifndef HS_MISSING_H
#define HS_MISSING_H

#include <stdbool.h>
#include <string.h>

#include <httpstatus.h>

enum { HS_NAME_LONGEST = 64 };

static bool is_capital(char byte) {
  return byte >= 'A' && byte <= 'Z';
}

/* A small letter as a capital; any other byte as it is. */
static char in_capital(char byte) {
  return byte >= 'a' && byte <= 'z' ? (char)(byte - 'a' + 'A') : byte;
}

static bool is_letter(char byte) {
  return is_capital(in_capital(byte));
}

/* Is it a name as those of constants? */
static bool is_in_capitals(const char *name, size_t length) {
  for (size_t at = 0; at < length; at++)
    if (!is_capital(name[at]) && name[at] != '_' && !(name[at] >= '0' && name[at] <= '9'))
      return false;
  return length > 0 && is_capital(name[0]);
}

static size_t least(size_t a, size_t b) {
  return a < b ? a : b;
}

/* How many letters must be inserted, deleted, replaced, or exchanged with the next one, to turn one
 * name into the other, in any letter case. Neither is longer than HS_NAME_LONGEST. */
static size_t distance(const char *a, size_t a_length, const char *b, size_t b_length) {
  size_t rows[3][HS_NAME_LONGEST + 1]; /* the last but one, the last, and this */
  for (size_t column = 0; column <= b_length; column++)
    rows[0][column] = column;
  for (size_t row = 1; row <= a_length; row++) {
    size_t *this = rows[row % 3], *last = rows[(row + 2) % 3], *before = rows[(row + 1) % 3];
    this[0] = row;
    for (size_t column = 1; column <= b_length; column++) {
      char mine = in_capital(a[row - 1]), other = in_capital(b[column - 1]);
      this[column] =
          least(least(this[column - 1], last[column]) + 1, last[column - 1] + (mine != other));
      if (row > 1 && column > 1 && mine == in_capital(b[column - 2]) &&
          in_capital(a[row - 2]) == other)
        this[column] = least(this[column], before[column - 2] + 1);
    }
  }
  return rows[a_length % 3][b_length];
}

/* The name in the module that is nearest to name, of equal ones the first of the alphabet; NULL if
 * more than a third of the letters would have to change, or more than three. */
static const char *nearest_name(lua_State *L, int module, const char *name, size_t length) {
  const char *nearest = NULL;
  size_t best = least(length / 3, 3) + 1;
  if (length > HS_NAME_LONGEST)
    return NULL;
  for (lua_pushnil(L); lua_next(L, module); lua_pop(L, 1)) {
    size_t other_length = 0;
    const char *other = lua_type(L, -2) == LUA_TSTRING ? lua_tolstring(L, -2, &other_length) : NULL;
    if (other == NULL || other_length > HS_NAME_LONGEST)
      continue;
    size_t far = distance(name, length, other, other_length);
    if (far < best || (far == best && nearest != NULL && strcmp(other, nearest) < 0)) {
      best = far;
      nearest = other;
    }
  }
  return nearest;
}

/* The __index of the module, which is the first upvalue. */
static int missing_name(lua_State *L) {
  size_t length;
  if (lua_type(L, 2) != LUA_TSTRING)
    return 0;
  const char *name = lua_tolstring(L, 2, &length);
  const httpstatus_meaning *meaning =
      is_letter(name[0]) ? httpstatus_find_name(name, length) : NULL;
  if (meaning == NULL && !is_in_capitals(name, length))
    return 0;
  const char *near = meaning != NULL ? httpstatus_meaning_constant_at(meaning, 0)
                                     : nearest_name(L, lua_upvalueindex(1), name, length);
  if (near == NULL)
    return luaL_error(L, "httpstatus.%s: no such constant or function", name);
  lua_pushstring(L, near); /* the module may lose it while the message is made */
  return luaL_error(L, "httpstatus.%s: no such constant or function; did you mean %s?", name,
                    lua_tostring(L, -1));
}

/* Sets the metatable of the module at index. */
static void hs_refuse_missing_names(lua_State *L, int module) {
  lua_newtable(L);
  lua_pushvalue(L, module);
  lua_pushcclosure(L, missing_name, 1);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, module);
}

#endif
