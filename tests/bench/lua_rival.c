/* lua_rival.c: the least that a look-up from Lua can cost, written by hand. */
#include <httpstatus.h>
#include <lauxlib.h>

static int reason(lua_State *L) {
  lua_pushstring(L, httpstatus_reason((int)luaL_checkinteger(L, 1)));
  return 1;
}

__attribute__((visibility("default"))) int luaopen_lua_rival(lua_State *L) {
  lua_pushcfunction(L, reason);
  return 1;
}
