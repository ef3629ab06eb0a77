/* parsed.h: reads status lines and response heads into tables.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef HS_PARSED_H
#define HS_PARSED_H

#include <string.h>

#include "arguments.h"
#include "field_lines.h"
#include "fields.h"

/* ---- Status lines --------------------------------------------------------- */

static void set_number(lua_State *L, const char *name, int number) {
  push_number(L, number);
  lua_setfield(L, -2, name);
}

/* Sets flags, a list of words. */
static void set_flags(lua_State *L, unsigned flags) {
  int count = 0;
  lua_newtable(L);
  for (unsigned bit = 1; bit != 0 && bit <= flags; bit <<= 1) {
    if (flags & bit) {
      lua_pushstring(L, httpstatus_lenient_name(bit));
      lua_rawseti(L, -2, ++count);
    }
  }
  lua_setfield(L, -2, "flags");
}

static void push_parsed(lua_State *L, const httpstatus_parsed *parsed) {
  lua_createtable(L, 0, 6);
  set_number(L, "code", parsed->code);
  set_number(L, "detail", parsed->detail);
  set_number(L, "major", parsed->major);
  set_number(L, "minor", parsed->minor);
  lua_pushlstring(L, parsed->reason.start, parsed->reason.length);
  lua_setfield(L, -2, "reason");
  set_flags(L, parsed->flags);
}

/* Pushes nil, a message and the offset. */
static int push_error(lua_State *L, httpstatus_error error, size_t offset) {
  lua_pushnil(L);
  lua_pushfstring(L, "%s at offset %d", httpstatus_error_text(error), (int)offset);
  lua_pushinteger(L, (lua_Integer)offset);
  return 3;
}

static int hs_parse(lua_State *L) {
  httpstatus_parsed parsed = {.size = sizeof parsed};
  size_t length;
  const char *text = hs_text(L, 1, "parse", &length);
  httpstatus_error error = httpstatus_parse(text, length, &parsed);
  if (error != HTTPSTATUS_ERROR_NONE)
    return push_error(L, error, parsed.offset);
  push_parsed(L, &parsed);
  return 1;
}

/* ---- Heads ---------------------------------------------------------------- */

static void push_slice(lua_State *L, httpstatus_slice slice) {
  lua_pushlstring(L, slice.start, slice.length);
}

/* Pushes a value, on one line. */
static void push_value(lua_State *L, httpstatus_slice value) {
  if (memchr(value.start, '\n', value.length) == NULL) {
    push_slice(L, value);
    return;
  }
  char *joined = lua_newuserdata(L, value.length);
  size_t length = httpstatus_unfold(value.start, value.length, joined, value.length);
  push_slice(L, (httpstatus_slice){joined, length});
  lua_remove(L, -2);
}

/* Sets fields, a list of { name, value }. */
static void set_fields(lua_State *L, const httpstatus_line *lines, size_t count) {
  lua_createtable(L, (int)count, 0);
  for (size_t index = 0; index < count; index++) {
    lua_createtable(L, 2, 0);
    push_slice(L, lines[index].name);
    lua_rawseti(L, -2, 1);
    push_value(L, lines[index].value);
    lua_rawseti(L, -2, 2);
    lua_rawseti(L, -2, (int)index + 1);
  }
  lua_setfield(L, -2, "fields");
}

static int hs_read_head(lua_State *L) {
  httpstatus_head head = {.size = sizeof head};
  size_t length;
  const char *text = hs_text(L, 1, "read_head", &length);
  head.ended = hs_boolean_or_none(L, 2, "read_head");
  httpstatus_error error = httpstatus_read_head(text, length, &head);
  if (error == HTTPSTATUS_ERROR_ROOM) {
    head.room = head.count;
    head.lines = hs_new_lines(L, head.room);
    error = httpstatus_read_head(text, length, &head);
  }
  if (error != HTTPSTATUS_ERROR_NONE)
    return push_error(L, error, head.offset);
  lua_createtable(L, 0, 4);
  push_parsed(L, &head.status);
  lua_setfield(L, -2, "status");
  set_fields(L, head.lines, head.count);
  set_number(L, "length", (int)head.length);
  set_flags(L, head.status.flags);
  return 1;
}

/* Reads the pair at the top of the stack, at number in the fields of a head: is that its name? */
static bool is_named(lua_State *L, size_t number, const char *name, size_t length) {
  httpstatus_line line;
  struct hs_lines lines = {.lines = &line, .room = 1};
  httpstatus_head head = {.size = sizeof head, .lines = &line, .room = 1, .count = 1};
  read_pair(L, (struct hs_reading){&lines, "fields", "fields", "head_find", 1}, number);
  return httpstatus_head_find(&head, name, length, NULL) != NULL;
}

/* The head at 1 is a table that a script may have changed: it is read without regard to a
 * metatable, one line after the other, since what it holds may go whenever memory is needed. */
static int hs_head_find(lua_State *L) {
  size_t length;
  int found = 0;
  if (!lua_istable(L, 1))
    return hs_bad_type(L, 1, "head_find", "table");
  const char *name = hs_text(L, 2, "head_find", &length);
  lua_settop(L, 2);
  lua_pushliteral(L, "fields");
  lua_rawget(L, 1);
  if (!lua_istable(L, 3))
    return hs_bad_field(L, 3, "head_find", "table", "field 'fields'");
  lua_newtable(L);
  size_t count = lua_rawlen(L, 3);
  for (size_t number = 1; number <= count; number++) {
    lua_rawgeti(L, 3, (int)number);
    if (is_named(L, number, name, length)) {
      lua_rawgeti(L, 5, 2);
      lua_rawseti(L, 4, ++found);
    }
    lua_settop(L, 4);
  }
  return 1;
}

#endif
