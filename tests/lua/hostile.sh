#!/bin/sh
# Does the Lua module bear hostile scripts, failing memory, many threads, and being let go?
#
# HOSTILE=full makes more of it.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
[ "$WITH_LUA" = yes ] || skip "built without Lua"
. "$top_srcdir/tests/lua/lua_host.sh"

if [ "$HOSTILE" = full ]; then
  script_amount=full threads=16 states=20 reloads=20000
else
  script_amount=quick threads=8 states=2 reloads=1000
fi

# bears NAME PRELUDE: all of it but the failing memory.
bears() {
  hosted "$1: a hostile script" "$host" run "$tests/lua/hostile.lua" "$script_amount"
  hosted "$1: threads" "$host" threads $threads $states "$tests/lua/hostile.lua" quick
  hosted "$1: opened and closed" "$host" reload $reloads "$2"
}

for lua in lua5.4 lua5.3 lua5.1 luajit; do
  build_host "$lua"
  bears "$lua" -
  hosted "$lua: without memory" "$host" memory - "$tests/lua/steps.lua"
done

# The FFI face, in the host of LuaJIT. Failing memory is left out: it has no memory of its own, and
# LuaJIT's compiler itself does not survive.
export LUA_CPATH="/nonexistent/?.so" LUA_PATH="$source/bindings/lua/?.lua"
export LD_LIBRARY_PATH="$top_builddir/lib/.libs"
hosted "FFI: a hostile script" luajit -e "dofile '$tests/lua/as_ffi.lua'" "$tests/lua/hostile.lua" "$script_amount"
hosted "FFI: opened and closed" "$host" reload $reloads "$tests/lua/as_ffi.lua"
