/* arguments.h: reads the arguments of functions, and words what is wrong with them.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef HS_ARGUMENTS_H
#define HS_ARGUMENTS_H

#include <limits.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "objects.h"

/* Keeps the code for errors out of the way of the rest. */
#if defined(__GNUC__)
#define HS_COLD __attribute__((cold, noinline))
#else
#define HS_COLD
#endif

/* ---- Messages ------------------------------------------------------------- */

/* Raises an error that names function as the caller wrote it. luaL_argerror() asks the
 * debug information for the name, which has none for a function called through pcall. */
HS_COLD static int hs_bad_argument(lua_State *L, int index, const char *function, const char *why) {
  return luaL_error(L, "bad argument #%d to '%s' (%s)", index, function, why);
}

/* The name of the type of the value at index, as Lua's own messages give it. */
static const char *hs_type_of(lua_State *L, int index) {
  if (luaL_getmetafield(L, index, "__name") && lua_type(L, -1) == LUA_TSTRING)
    return lua_tostring(L, -1);
  return lua_type(L, index) == LUA_TLIGHTUSERDATA ? "light userdata" : luaL_typename(L, index);
}

HS_COLD static int hs_bad_type(lua_State *L, int index, const char *function,
                               const char *expected) {
  const char *given = hs_type_of(L, index);
  const char *why = lua_pushfstring(L, "%s expected, got %s", expected, given);
  return hs_bad_argument(L, index, function, why);
}

/* Raises an error about the value at index, which stands in place in a table that is that
 * argument. */
HS_COLD static int hs_bad_value(lua_State *L, int index, int argument, const char *function,
                                const char *expected, const char *place) {
  const char *given = hs_type_of(L, index);
  const char *why = lua_pushfstring(L, "%s expected in %s, got %s", expected, place, given);
  return hs_bad_argument(L, argument, function, why);
}

/* As above, of a table that is the first argument. */
HS_COLD static int hs_bad_field(lua_State *L, int index, const char *function, const char *expected,
                                const char *place) {
  return hs_bad_value(L, index, 1, function, expected, place);
}

/* Refuses the key at -2 in a table that is that argument, or in that field of it. */
HS_COLD static int hs_bad_key(lua_State *L, int argument, const char *function, const char *field) {
  const char *why = lua_type(L, -2) == LUA_TSTRING
                        ? lua_pushfstring(L, "unknown key '%s'", lua_tostring(L, -2))
                        : lua_pushfstring(L, "unknown key of type %s", luaL_typename(L, -2));
  if (field != NULL)
    why = lua_pushfstring(L, "%s in field '%s'", why, field);
  return hs_bad_argument(L, argument, function, why);
}

/* As above, of a table that is the first argument. */
HS_COLD static int hs_unknown_key(lua_State *L, const char *function) {
  return hs_bad_key(L, 1, function, NULL);
}

/* Is the key at index that one? */
static bool hs_is_key(lua_State *L, int index, const char *key) {
  size_t length;
  if (lua_type(L, index) != LUA_TSTRING)
    return false;
  const char *text = lua_tolstring(L, index, &length);
  return length == strlen(key) && memcmp(text, key, length) == 0;
}

/* ---- Integers ------------------------------------------------------------- */

/* Puts into *integer the int for the number at index, which may be none itself. No code
 * lies outside of int, so that the nearest int is as unknown as the number. false for what
 * has no integer value. */
HS_COLD static bool hs_nearest_int(lua_State *L, int index, int *integer) {
  const lua_Number all_whole = 9007199254740992.0; /* 2^53: a double has no fraction beyond */
  lua_Number number = lua_tonumber(L, index);
  bool finite = number - number == 0;
  bool small = number > -all_whole && number < all_whole;
  if (!finite || (small && (lua_Number)(long long)number != number))
    return false;
  *integer = number >= INT_MAX ? INT_MAX : number <= INT_MIN ? INT_MIN : (int)number;
  return true;
}

/* The number at index as an int; false for what is none. "404" is a string, although Lua
 * would make a number of it. */
static inline bool hs_to_int(lua_State *L, int index, int *integer) {
#if LUA_VERSION_NUM >= 503
  if (lua_isinteger(L, index)) {
    lua_Integer wide = lua_tointeger(L, index);
    *integer = wide > INT_MAX ? INT_MAX : wide < INT_MIN ? INT_MIN : (int)wide;
    return true;
  }
#endif
  if (lua_type(L, index) != LUA_TNUMBER)
    return false;
  lua_Number number = lua_tonumber(L, index);
  if (number > INT_MIN && number < INT_MAX && (lua_Number)(int)number == number) {
    *integer = (int)number;
    return true;
  }
  return hs_nearest_int(L, index, integer);
}

/* Pushes what is wrong with a number for which hs_to_int() is false. */
HS_COLD static const char *hs_no_integer(lua_State *L, int index) {
  return lua_pushfstring(L, "number has no integer representation: %f", lua_tonumber(L, index));
}

HS_COLD static int hs_bad_integer(lua_State *L, int index, const char *function,
                                  const char *expected) {
  if (lua_type(L, index) != LUA_TNUMBER)
    return hs_bad_type(L, index, function, expected);
  return hs_bad_argument(L, index, function, hs_no_integer(L, index));
}

static inline int hs_integer(lua_State *L, int index, const char *function) {
  int integer;
  return hs_to_int(L, index, &integer) ? integer : hs_bad_integer(L, index, function, "integer");
}

/* ---- Codes ---------------------------------------------------------------- */

/* The code of the status at index; false for what is none. Few scripts pass one: it stays out of
 * the way of numbers. */
HS_COLD static bool hs_status_to_code(lua_State *L, int index, int *code) {
  const httpstatus_meaning *meaning = hs_it(L, index, &hs_status);
  if (meaning != NULL)
    *code = httpstatus_meaning_code(meaning);
  return meaning != NULL;
}

/* The code at index, as a number or a status; false for what is neither. */
static inline bool hs_to_code(lua_State *L, int index, int *code) {
  return hs_to_int(L, index, code) || hs_status_to_code(L, index, code);
}

HS_COLD static int hs_code_of_status(lua_State *L, int index, const char *function) {
  int code;
  return hs_status_to_code(L, index, &code)
             ? code
             : hs_bad_integer(L, index, function, "integer or status");
}

static inline int hs_code(lua_State *L, int index, const char *function) {
  int code;
  return hs_to_int(L, index, &code) ? code : hs_code_of_status(L, index, function);
}

/* Nil stands for any code, as a negative number does in C. */
static int hs_code_or_any(lua_State *L, int index, const char *function) {
  int code = -1;
  if (lua_isnil(L, index) || hs_to_code(L, index, &code))
    return code;
  return hs_bad_integer(L, index, function, "integer, status or nil");
}

/* ---- Texts ---------------------------------------------------------------- */

static const char *hs_text(lua_State *L, int index, const char *function, size_t *length) {
  if (lua_type(L, index) != LUA_TSTRING)
    hs_bad_type(L, index, function, "string");
  return lua_tolstring(L, index, length);
}

/* A text that ends with NUL. With a NUL inside it is none that the library knows: NULL,
 * which the library answers with "unknown". */
static const char *hs_word(lua_State *L, int index, const char *function) {
  size_t length;
  const char *text = hs_text(L, index, function, &length);
  return strlen(text) == length ? text : NULL;
}

/* A text that need not be given: NULL without. */
static const char *hs_word_or_none(lua_State *L, int index, const char *function) {
  return lua_isnoneornil(L, index) ? NULL : hs_word(L, index, function);
}

/* A boolean that need not be given: false without. */
static bool hs_boolean_or_none(lua_State *L, int index, const char *function) {
  if (!lua_isnoneornil(L, index) && !lua_isboolean(L, index))
    hs_bad_type(L, index, function, "boolean");
  return lua_toboolean(L, index);
}

/* ---- Meanings ------------------------------------------------------------- */

static const httpstatus_meaning *hs_meaning_of(lua_State *L, int index, const char *function) {
  const httpstatus_meaning *meaning = hs_it(L, index, &hs_status);
  if (meaning == NULL)
    hs_bad_type(L, index, function, "status");
  return meaning;
}

/* ---- Sources -------------------------------------------------------------- */

/* Is there a source or an id at index? Then *source is that source, NULL where the id is
 * unknown. */
static bool hs_names_source(lua_State *L, int index, const httpstatus_source **source) {
  *source = hs_it(L, index, &hs_source);
  if (*source != NULL)
    return true;
  if (lua_type(L, index) != LUA_TSTRING)
    return false;
  *source = httpstatus_source_find(hs_word(L, index, ""));
  return true;
}

static const httpstatus_source *hs_source_of(lua_State *L, int index, const char *function) {
  const httpstatus_source *source;
  if (!hs_names_source(L, index, &source))
    hs_bad_type(L, index, function, "source or its id");
  return source;
}

/* A source that need not be given: not made, or made with an unknown one. */
struct hs_choice {
  bool made;
  const httpstatus_source *source;
};

static struct hs_choice hs_choice_of(lua_State *L, int index, const char *function) {
  struct hs_choice choice = {!lua_isnoneornil(L, index), NULL};
  if (choice.made)
    choice.source = hs_source_of(L, index, function);
  return choice;
}

/* ---- Editions ------------------------------------------------------------- */

/* An edition by the number of an RFC or by its name; HTTPSTATUS_EDITION_UNKNOWN for any other. */
static httpstatus_edition hs_edition_of(lua_State *L, int index, const char *function) {
  char room[32];
  size_t length;
  int rfc;
  if (lua_type(L, index) == LUA_TSTRING) {
    const char *name = lua_tolstring(L, index, &length);
    return httpstatus_edition_find(name, length);
  }
  if (!hs_to_int(L, index, &rfc))
    hs_bad_integer(L, index, function, "integer or string");
  length = (size_t)snprintf(room, sizeof room, "RFC %d", rfc);
  return httpstatus_edition_find(room, length);
}

/* Pushes nil and a message that names each edition. */
static int hs_unknown_edition(lua_State *L) {
  int edition = HTTPSTATUS_EDITION_UNKNOWN + 1;
  const char *name = httpstatus_edition_name((httpstatus_edition)edition);
  luaL_Buffer names;
  lua_pushnil(L);
  luaL_buffinit(L, &names);
  for (; name[0] != '\0'; name = httpstatus_edition_name((httpstatus_edition)++edition)) {
    luaL_addstring(&names, name);
    luaL_addstring(&names, ", ");
  }
  luaL_pushresult(&names);
  lua_pushfstring(L, "unknown edition (%sor the number of an RFC alone expected)",
                  lua_tostring(L, -1));
  lua_remove(L, -2);
  return 2;
}

/* ---- Seconds -------------------------------------------------------------- */

/* The number at index. What is beyond 64 bits is as far away as their limits. */
static int64_t hs_seconds_of(lua_State *L, int index, const char *function) {
  const lua_Number limit = 9223372036854775808.0; /* 2^63 */
  int nearest;
#if LUA_VERSION_NUM >= 503
  if (lua_isinteger(L, index))
    return (int64_t)lua_tointeger(L, index);
#endif
  if (!hs_to_int(L, index, &nearest))
    hs_bad_integer(L, index, function, "integer");
  lua_Number number = lua_tonumber(L, index);
  return number >= limit ? INT64_MAX : number < -limit ? INT64_MIN : (int64_t)number;
}

#endif
