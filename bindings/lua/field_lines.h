/* field_lines.h: reads the field lines that a script gives in a table.
 *
 * SPDX-License-Identifier: MIT
 *
 * A table is read twice, first to count its lines and then into memory for that many. The
 * texts of lines are the script's own strings: nothing may let go of them before the check
 * is done. The second reading allocates nothing, unless it raises an error, so that the
 * collector does not run, nor a finalizer that could change the table.
 */
#ifndef HS_FIELD_LINES_H
#define HS_FIELD_LINES_H

#include <stdbool.h>
#include <string.h>

#include "arguments.h"

struct hs_lines {
  bool given;
  httpstatus_line *lines; /* NULL: only count; behind room for so many is as much to sort in */
  size_t room, count;     /* there is room for so many; there are so many */
};

/* The table that is being read, what it is called, and where it stands: in a field of that
 * argument of function, or, if field is NULL, as the argument itself. */
struct hs_reading {
  struct hs_lines *to;
  const char *key, *field, *function;
  int argument;
};

/* Pushes memory for so many lines. */
static httpstatus_line *hs_new_lines(lua_State *L, size_t count) {
  return lua_newuserdata(L, (count + 1) * sizeof(httpstatus_line)); /* never empty */
}

/* ---- Lines ---------------------------------------------------------------- */

static httpstatus_slice slice_at(lua_State *L, int index) {
  httpstatus_slice slice;
  slice.start = lua_tolstring(L, index, &slice.length);
  return slice;
}

/* Adds a line of the strings at these places of the stack. */
static void add_line(lua_State *L, struct hs_reading reading, int name, int value) {
  struct hs_lines *to = reading.to;
  if (to->count < to->room)
    to->lines[to->count] = (httpstatus_line){slice_at(L, name), slice_at(L, value)};
  to->count++;
}

/* Has the table at index no keys but 1 to its length? Where one of these lacks, another
 * may take its place: what is read there is nil. */
static bool is_list(lua_State *L, int index) {
  size_t count = 0;
  for (lua_pushnil(L); lua_next(L, index); lua_pop(L, 1))
    count++;
  return count == lua_rawlen(L, index);
}

static bool is_string(lua_State *L, int index) {
  return lua_type(L, index) == LUA_TSTRING;
}

/* ---- Lines by name -------------------------------------------------------- */

/* Reads the list of values at the top of the stack, below which is their name. */
static void read_values(lua_State *L, struct hs_reading reading) {
  int list = lua_gettop(L), name = list - 1;
  if (!is_list(L, list))
    hs_bad_argument(L, reading.argument, reading.function,
                    lua_pushfstring(L, "list of strings expected in %s['%s'], got other keys",
                                    reading.key, lua_tostring(L, name)));
  size_t count = lua_rawlen(L, list);
  for (size_t index = 1; index <= count; index++) {
    lua_rawgeti(L, list, (int)index);
    if (!is_string(L, list + 1))
      hs_bad_value(
          L, list + 1, reading.argument, reading.function, "string",
          lua_pushfstring(L, "%s['%s'][%d]", reading.key, lua_tostring(L, name), (int)index));
    add_line(L, reading, name, list + 1);
    lua_pop(L, 1);
  }
}

/* Reads the value at the top of the stack, below which is its name. */
static void read_named(lua_State *L, struct hs_reading reading) {
  int value = lua_gettop(L), name = value - 1;
  if (lua_istable(L, value))
    read_values(L, reading);
  else if (is_string(L, value))
    add_line(L, reading, name, value);
  else
    hs_bad_value(L, value, reading.argument, reading.function, "string or list of strings",
                 lua_pushfstring(L, "%s['%s']", reading.key, lua_tostring(L, name)));
}

static bool is_less(httpstatus_slice left, httpstatus_slice right) {
  size_t shared = left.length < right.length ? left.length : right.length;
  int order = memcmp(left.start, right.start, shared);
  return order < 0 || (order == 0 && left.length < right.length);
}

/* Merges the sorted lines from low to middle with those from there to high. */
static void merge_lines(httpstatus_line *lines, httpstatus_line *spare, size_t low, size_t middle,
                        size_t high) {
  size_t left = 0, count = middle - low, right = middle;
  memcpy(spare, lines + low, count * sizeof *lines);
  for (size_t to = low; left < count; to++)
    lines[to] = right < high && is_less(lines[right].name, spare[left].name) ? lines[right++]
                                                                             : spare[left++];
}

/* Sorts lines by their names, and leaves those of one name in their order. A table has its
 * keys in no order, and the same response is to be found the same faults with. spare has room
 * for as many lines. */
static void sort_lines(httpstatus_line *lines, httpstatus_line *spare, size_t count) {
  for (size_t width = 1; width < count; width *= 2)
    for (size_t low = 0; low + width < count; low += 2 * width) {
      size_t high = low + 2 * width < count ? low + 2 * width : count;
      merge_lines(lines, spare, low, low + width, high);
    }
}

/* ---- Pairs ---------------------------------------------------------------- */

/* Reads the pair of name and value at the top of the stack, at number in its table. */
static void read_pair(lua_State *L, struct hs_reading reading, size_t number) {
  int pair = lua_gettop(L);
  if (!lua_istable(L, pair))
    hs_bad_value(L, pair, reading.argument, reading.function, "{ name, value }",
                 lua_pushfstring(L, "%s[%d]", reading.key, (int)number));
  if (!is_list(L, pair) || lua_rawlen(L, pair) != 2)
    hs_bad_argument(L, reading.argument, reading.function,
                    lua_pushfstring(L, "{ name, value } expected in %s[%d], got other keys",
                                    reading.key, (int)number));
  for (int index = 1; index <= 2; index++) {
    lua_rawgeti(L, pair, index);
    if (!is_string(L, pair + index))
      hs_bad_value(L, pair + index, reading.argument, reading.function, "string",
                   lua_pushfstring(L, "%s[%d][%d]", reading.key, (int)number, index));
  }
  add_line(L, reading, pair + 1, pair + 2);
  lua_pop(L, 2);
}

/* ---- Both ----------------------------------------------------------------- */

/* Is the key at index an integer from 1 to count? */
static bool is_among(lua_State *L, int index, size_t count) {
  lua_Number number = lua_type(L, index) == LUA_TNUMBER ? lua_tonumber(L, index) : 0;
  return number >= 1 && number <= (lua_Number)count && number == (lua_Number)(size_t)number;
}

/* Reads the table at index: pairs, { name = value } and { name = { value, ... } }, without
 * regard to a metatable. */
static void hs_read_lines(lua_State *L, int index, struct hs_reading reading) {
  size_t pairs = lua_rawlen(L, index);
  reading.to->given = true;
  reading.to->count = 0;
  for (size_t number = 1; number <= pairs; number++) {
    lua_rawgeti(L, index, (int)number);
    read_pair(L, reading, number);
    lua_pop(L, 1);
  }
  size_t first = reading.to->count;
  for (lua_pushnil(L); lua_next(L, index); lua_pop(L, 1)) {
    if (lua_type(L, -2) == LUA_TSTRING)
      read_named(L, reading);
    else if (!is_among(L, -2, pairs))
      hs_bad_key(L, reading.argument, reading.function, reading.field);
  }
  size_t kept = reading.to->count < reading.to->room ? reading.to->count : reading.to->room;
  if (kept > first)
    sort_lines(reading.to->lines + first, reading.to->lines + reading.to->room, kept - first);
}

#endif
