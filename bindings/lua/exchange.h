/* exchange.h: checks the response that a script describes in a table.
 *
 * SPDX-License-Identifier: MIT
 *
 * What the table does not have is not known, and left out of the check.
 */
#ifndef HS_EXCHANGE_H
#define HS_EXCHANGE_H

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "arguments.h"
#include "field_lines.h"
#include "objects.h"

struct hs_exchange {
  httpstatus_exchange known;
  bool has_code;
  struct hs_lines fields, request_fields;
};

/* ---- Keys ----------------------------------------------------------------- */

static void read_code(lua_State *L, int value, struct hs_exchange *exchange) {
  exchange->has_code = true;
  if (hs_to_code(L, value, &exchange->known.code))
    return;
  if (lua_type(L, value) != LUA_TNUMBER)
    hs_bad_field(L, value, "check", "integer or status", "field 'code'");
  hs_bad_argument(L, 1, "check", lua_pushfstring(L, "%s in field 'code'", hs_no_integer(L, value)));
}

static void read_method(lua_State *L, int value, struct hs_exchange *exchange) {
  if (lua_type(L, value) != LUA_TSTRING)
    hs_bad_field(L, value, "check", "string", "field 'method'");
  exchange->known.method = hs_word(L, value, "check");
  if (exchange->known.method == NULL)
    exchange->known.method = ""; /* a method that nobody knows is not unknown */
}

/* "1.1" or "2", as the library reads it at the start of a status line. */
static void read_version_of(lua_State *L, int value, const char *place, int *major, int *minor) {
  httpstatus_parsed parsed = {.size = sizeof parsed};
  char line[] = "HTTP/1.1 200 ";
  if (lua_type(L, value) != LUA_TSTRING)
    hs_bad_field(L, value, "check", "string", place);
  const char *text = hs_word(L, value, "check");
  bool is_short = text != NULL && strlen(text) <= strlen("1.1");
  if (is_short)
    snprintf(line, sizeof line, "HTTP/%s 200 ", text);
  if (!is_short || httpstatus_parse(line, strlen(line), &parsed) != HTTPSTATUS_ERROR_NONE ||
      parsed.flags != 0)
    hs_bad_argument(L, 1, "check",
                    lua_pushfstring(L, "version such as '1.1' or '2' expected in %s, got '%s'",
                                    place, lua_tostring(L, value)));
  *major = parsed.major;
  *minor = parsed.minor;
}

static void read_version(lua_State *L, int value, struct hs_exchange *exchange) {
  httpstatus_exchange *known = &exchange->known;
  read_version_of(L, value, "field 'version'", &known->major, &known->minor);
}

static void read_request_version(lua_State *L, int value, struct hs_exchange *exchange) {
  httpstatus_exchange *known = &exchange->known;
  read_version_of(L, value, "field 'request_version'", &known->request_major,
                  &known->request_minor);
}

static void read_content(lua_State *L, int value, struct hs_exchange *exchange) {
  if (!lua_isboolean(L, value))
    hs_bad_field(L, value, "check", "boolean", "field 'content'");
  exchange->known.content_known = true;
  exchange->known.content = lua_toboolean(L, value);
}

/* The bit of enum httpstatus_lenient that has the word at index; 0 for none. */
static unsigned lenient_bit(lua_State *L, int index) {
  const char *word = lua_type(L, index) == LUA_TSTRING ? hs_word(L, index, "check") : NULL;
  for (unsigned bit = 1; word != NULL && word[0] != '\0' && bit != 0; bit <<= 1)
    if (strcmp(httpstatus_lenient_name(bit), word) == 0)
      return bit;
  return 0;
}

/* A list of words, as in the flags of a head. */
static void read_flags(lua_State *L, int value, struct hs_exchange *exchange) {
  if (!lua_istable(L, value))
    hs_bad_field(L, value, "check", "table", "field 'flags'");
  for (lua_pushnil(L); lua_next(L, value); lua_pop(L, 1)) {
    int word = lua_gettop(L);
    unsigned bit = lenient_bit(L, word);
    if (lua_type(L, word) != LUA_TSTRING)
      hs_bad_field(L, word, "check", "string", "field 'flags'");
    if (bit == 0)
      hs_bad_argument(
          L, 1, "check",
          lua_pushfstring(L, "unknown word '%s' in field 'flags'", lua_tostring(L, word)));
    exchange->known.flags |= bit;
  }
}

static void read_fields(lua_State *L, int value, struct hs_exchange *exchange) {
  if (!lua_istable(L, value))
    hs_bad_field(L, value, "check", "table", "field 'fields'");
  hs_read_lines(L, value, (struct hs_reading){&exchange->fields, "fields", "fields", "check", 1});
}

static void read_request_fields(lua_State *L, int value, struct hs_exchange *exchange) {
  if (!lua_istable(L, value))
    hs_bad_field(L, value, "check", "table", "field 'request_fields'");
  hs_read_lines(L, value,
                (struct hs_reading){&exchange->request_fields, "request_fields", "request_fields",
                                    "check", 1});
}

static const struct key {
  const char *name;
  void (*read)(lua_State *L, int value, struct hs_exchange *exchange);
} exchange_keys[] = {
    {"code", read_code},       {"method", read_method},
    {"version", read_version}, {"request_version", read_request_version},
    {"content", read_content}, {"request_fields", read_request_fields},
    {"fields", read_fields},   {"flags", read_flags},
};

/* Reads the value at the top of the stack, below which is its key. */
static void read_key(lua_State *L, struct hs_exchange *exchange) {
  for (size_t index = 0; index < sizeof exchange_keys / sizeof *exchange_keys; index++) {
    if (hs_is_key(L, -2, exchange_keys[index].name)) {
      exchange_keys[index].read(L, lua_gettop(L), exchange);
      return;
    }
  }
  hs_unknown_key(L, "check");
}

/* Reads the table at 1, without regard to a metatable. */
static void read_exchange(lua_State *L, struct hs_exchange *exchange) {
  exchange->known = (httpstatus_exchange){.size = sizeof exchange->known};
  exchange->has_code = exchange->fields.given = exchange->request_fields.given = false;
  for (lua_pushnil(L); lua_next(L, 1); lua_pop(L, 1))
    read_key(L, exchange);
  if (!exchange->has_code) {
    lua_pushnil(L);
    hs_bad_field(L, lua_gettop(L), "check", "integer or status", "field 'code'");
  }
}

/* ---- Findings ------------------------------------------------------------- */

struct findings {
  const httpstatus_finding **list;
  size_t room, count;
};

static void add_finding(const httpstatus_finding *finding, void *context) {
  struct findings *findings = context;
  if (findings->count < findings->room)
    findings->list[findings->count++] = finding;
}

/* Pushes memory for all findings that there can be: one for each line, for each field that
 * the code has a rule for, and for each of the rules of no field. */
static struct findings new_findings(lua_State *L, const struct hs_exchange *exchange) {
  enum { OTHER_RULES = 128 };
  struct findings findings = {NULL, OTHER_RULES, 0};
  findings.room += exchange->fields.count + httpstatus_field_count(exchange->known.code);
  findings.list = lua_newuserdata(L, findings.room * sizeof *findings.list);
  return findings;
}

static void push_findings(lua_State *L, const struct findings *findings) {
  lua_createtable(L, (int)findings->count, 0);
  for (size_t index = 0; index < findings->count; index++) {
    hs_push(L, &hs_finding, findings->list[index]);
    lua_rawseti(L, -2, (int)index + 1);
  }
}

/* ---- The check ------------------------------------------------------------ */

/* Pushes memory for the lines that were counted, and to sort them in. */
static void make_room(lua_State *L, struct hs_lines *lines) {
  lines->room = lines->count;
  lines->lines = hs_new_lines(L, 2 * lines->room);
}

/* Gives the check the lines that there was room for: a finalizer, run by make_room(), may
 * have added some. */
static void know_lines(const struct hs_lines *lines, const httpstatus_line **known, size_t *count) {
  *known = lines->given ? lines->lines : NULL;
  *count = lines->count < lines->room ? lines->count : lines->room;
}

static int hs_check(lua_State *L) {
  struct hs_exchange exchange = {0};
  httpstatus_exchange *known = &exchange.known;
  if (!lua_istable(L, 1))
    return hs_bad_type(L, 1, "check", "table");
  lua_settop(L, 1);
  read_exchange(L, &exchange);
  struct findings findings = new_findings(L, &exchange);
  make_room(L, &exchange.fields);
  make_room(L, &exchange.request_fields);
  read_exchange(L, &exchange);
  know_lines(&exchange.fields, &known->lines, &known->count);
  know_lines(&exchange.request_fields, &known->request_lines, &known->request_count);
  if (httpstatus_check(known, add_finding, &findings) != findings.count)
    return luaL_error(L, "more findings than there is room for");
  push_findings(L, &findings);
  return 1;
}

/* ---- The sender ----------------------------------------------------------- */

static int hs_sender(lua_State *L) {
  struct hs_lines lines = {0};
  struct hs_reading reading = {&lines, "fields", NULL, "sender", 2};
  const httpstatus_line *known;
  size_t count;
  int code = hs_code(L, 1, "sender");
  if (!lua_istable(L, 2))
    return hs_bad_type(L, 2, "sender", "table");
  hs_read_lines(L, 2, reading);
  make_room(L, &lines);
  hs_read_lines(L, 2, reading);
  know_lines(&lines, &known, &count);
  hs_push(L, &hs_source, httpstatus_sender(code, known, count));
  return 1;
}

#endif
