/* details.h: finds detail codes by keys, which a script writes as numbers or strings.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef HS_DETAILS_H
#define HS_DETAILS_H

#include "arguments.h"
#include "objects.h"

static int hs_find_detail(lua_State *L) {
  const httpstatus_source *source = hs_source_of(L, 1, "find_detail");
  int code = hs_code_or_any(L, 2, "find_detail"), number;
  const httpstatus_detail *detail;
  if (lua_type(L, 3) == LUA_TSTRING) {
    size_t length;
    const char *key = lua_tolstring(L, 3, &length);
    detail = httpstatus_detail_find(source, code, key, length);
  } else if (hs_to_int(L, 3, &number)) {
    detail = httpstatus_detail_find_number(source, code, number);
  } else {
    return hs_bad_integer(L, 3, "find_detail", "integer or string");
  }
  hs_push(L, &hs_detail, detail);
  return 1;
}

/* A text of more than one byte is no letter, and means nothing. */
static int hs_letter(lua_State *L) {
  const httpstatus_source *source = hs_source_of(L, 1, "letter");
  int place = hs_integer(L, 2, "letter");
  size_t length;
  const char *letter = hs_text(L, 3, "letter", &length);
  lua_pushstring(L, length == 1 ? httpstatus_source_letter(source, place, *letter) : "");
  return 1;
}

#endif
