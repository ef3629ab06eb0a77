#!/bin/sh
# Runs bench.lua beside a look-up written by hand, built for the same Lua.
. "${top_srcdir:-..}/tests/lib.sh"
need pkg-config
# shellcheck disable=SC2046
$CC -O2 -shared -fPIC -fvisibility=hidden $(pkg-config --cflags "lua$("$LUA" -e 'io.write(_VERSION:match("%d.%d"))')") \
  -I"$top_srcdir/lib" "$top_srcdir/tests/bench_rival.c" -o "$scratch/bench_rival.so" \
  -L"$top_builddir/lib/.libs" -lhttpstatus -Wl,-rpath,"$top_builddir/lib/.libs" || fail "no rival"
LUA_CPATH="$top_builddir/bindings/lua/.libs/?.so;$scratch/?.so" "$LUA" "$top_srcdir/tests/bench.lua"
