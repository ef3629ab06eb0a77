#!/bin/sh
# Measures the Lua binding beside look-ups written by hand, in the Lua of this build and in LuaJIT.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
bench=$top_srcdir/tests/bench source=$top_srcdir/bindings/lua

# version LUA: which it is, by the first two words that it says.
version() { "$1" -v 2>&1 | sed -n 's/^\([^ ]* [^ ]*\).*/version\t\1/p'; }

missing() { printf 'not measured\t%s\tmissing\t%s\n' "$1" "$2"; }

if [ "${WITH_LUA:-yes}" = no ]; then
  missing Lua "built without the binding"
  exit
fi

# What lua-http loads: all registered phrases.
"$LUA" - >"$scratch/phrases.lua" <<'END_OF_LUA' || fail "no table"
package.cpath = os.getenv("top_builddir") .. "/bindings/lua/.libs/?.so"
print "return {"
for status in require("httpstatus").catalogue { source = "iana" } do
  print(("  [%d] = %q,"):format(status.code, status.reason))
end
print "}"
END_OF_LUA

# compile PACKAGE FILE NAME: a module for the Lua that pkg-config knows as PACKAGE.
compile() {
  # shellcheck disable=SC2046 # the options are several
  $CC -O2 -shared -fPIC -fvisibility=hidden $(pkg-config --cflags "$1") -I"$top_srcdir/lib" -I"$source" \
    "$2" -o "$scratch/$3.so" -L"$top_builddir/lib/.libs" -lhttpstatus -Wl,-rpath,"$top_builddir/lib/.libs" ||
    fail "$3 does not compile for $1"
}

export LUA_PATH="$scratch/?.lua;$source/?.lua"
compile "lua$("$LUA" -e 'io.write(_VERSION:match("%d.%d"))')" "$bench/lua_rival.c" lua_rival
version "$LUA"
LUA_CPATH="$top_builddir/bindings/lua/.libs/?.so;$scratch/?.so" "$LUA" "$bench/lua.lua" || fail "$LUA"

if ! command -v luajit >/dev/null; then
  missing LuaJIT "no luajit"
elif ! pkg-config --exists luajit; then
  missing LuaJIT "no headers of luajit"
else
  compile luajit "$bench/lua_rival.c" lua_rival
  compile luajit "$source/httpstatus_wrap.c" httpstatus
  version luajit
  LD_LIBRARY_PATH="$top_builddir/lib/.libs" LUA_CPATH="$scratch/?.so" luajit "$bench/lua.lua" ffi || fail "luajit"
fi
