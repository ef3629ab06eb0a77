#!/bin/sh
# Does the Lua module pass its tests, built for each Lua that is there?
. "${top_srcdir:-..}/tests/lib.sh"
[ "$WITH_LUA" = yes ] || skip "built without Lua"

LUA_CPATH="$top_builddir/bindings/lua/.libs/?.so" "$LUA" "$top_srcdir/tests/test_lua.lua" ||
  fail "the module as built"

# The one wrapper serves them all; the names are pkg-config's.
need pkg-config
source=$top_srcdir/bindings/lua
for name in lua5.4 lua5.3 lua5.1 luajit; do
  need "$name"
  pkg-config --exists "$name" || skip "no headers of $name"
  # shellcheck disable=SC2046
  $CC -O1 -shared -fPIC -fvisibility=hidden $(pkg-config --cflags "$name") \
    -I"$top_srcdir/lib" -I"$source" "$source/httpstatus_wrap.c" -o "$scratch/httpstatus.so" \
    -L"$top_builddir/lib/.libs" -lhttpstatus -Wl,-rpath,"$top_builddir/lib/.libs" ||
    fail "$name: the wrapper does not compile"
  LUA_CPATH="$scratch/?.so" "$name" "$top_srcdir/tests/test_lua.lua" || fail "$name"
  for table in cases findings; do
    LUA_CPATH="$scratch/?.so" "$name" "$top_srcdir/tests/$table.lua" "$top_srcdir/tests/$table.tsv" ||
      fail "$name: $table"
  done
done
