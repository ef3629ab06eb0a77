#!/bin/sh
# Runs bench.lua beside a look-up written by hand, for the Lua of this build and for LuaJIT.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need pkg-config
source=$top_srcdir/bindings/lua
libs="-L$top_builddir/lib/.libs -lhttpstatus -Wl,-rpath,$top_builddir/lib/.libs"

# What lua-http loads: all registered phrases.
"$LUA" - >"$scratch/bench_table.lua" <<'END' || fail "no table"
package.cpath = os.getenv("top_builddir") .. "/bindings/lua/.libs/?.so"
print "return {"
for status in require("httpstatus").catalogue { source = "iana" } do
  print(("  [%d] = %q,"):format(status.code, status.reason))
end
print "}"
END

# compile NAME FILE...: a module for the Lua that pkg-config knows under that name.
compile() {
  # shellcheck disable=SC2046,SC2086
  $CC -O2 -shared -fPIC -fvisibility=hidden $(pkg-config --cflags "$1") -I"$top_srcdir/lib" -I"$source" \
    "$2" -o "$scratch/$3.so" $libs || fail "$3 does not compile for $1"
}

export LUA_PATH="$scratch/?.lua;$source/?.lua"
compile "lua$("$LUA" -e 'io.write(_VERSION:match("%d.%d"))')" "$top_srcdir/tests/bench/bench_rival.c" bench_rival
LUA_CPATH="$top_builddir/bindings/lua/.libs/?.so;$scratch/?.so" "$LUA" "$top_srcdir/tests/bench/bench.lua" ||
  fail "$LUA"

if command -v luajit >/dev/null && pkg-config --exists luajit; then
  compile luajit "$top_srcdir/tests/bench/bench_rival.c" bench_rival
  compile luajit "$source/httpstatus_wrap.c" httpstatus
  LD_LIBRARY_PATH="$top_builddir/lib/.libs" LUA_CPATH="$scratch/?.so" luajit "$top_srcdir/tests/bench/bench.lua" ffi ||
    fail "luajit"
else
  echo "No LuaJIT to measure." >&2
fi
