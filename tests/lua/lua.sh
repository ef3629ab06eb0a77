#!/bin/sh
# Does `./configure LUA=…` build the Lua module for each Lua, install it where that Lua looks, and
# does it pass its tests there?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
[ "$WITH_LUA" = yes ] || skip "built without Lua"
tests=$(cd "$top_srcdir/tests" && pwd)

# passes INTERPRETER WHAT [OPTION...]: does it, with all tests of the module?
passes() {
  interpreter=$1 what=$2
  shift 2
  "$interpreter" "$@" "$tests/lua/test_lua.lua" || fail "$what: test_lua.lua"
  for table in cases findings; do
    "$interpreter" "$@" "$tests/cases/$table.lua" "$tests/cases/$table.tsv" || fail "$what: $table"
  done
  "$interpreter" "$@" "$tests/lua/lua_finalizers.lua" >"$scratch/closing" || fail "$what: at the end"
  [ "$(grep -c '^finalizer: Not Found, 404 Not Found$' "$scratch/closing")" = 2 ] ||
    fail "$what: $(cat "$scratch/closing")"
}

"$LUA" -e 'require "cjson" require "dkjson"' 2>"$scratch/json" || skip "no lua-cjson or no dkjson for $LUA"
alone
(LUA_CPATH="$top_builddir/bindings/lua/.libs/?.so;;" passes "$LUA" "the module as built") || exit 1

need make tar pkg-config
unpack_release libhttpstatus-lua

# The folders of this build are not those of the next.
unset luaexecdir pyexecdir libdir
mkdir "$scratch/build" && cd "$scratch/build" || fail "no folder to build in"

# Configures, builds and installs for a Lua, beside those before it. The library is built once.
build() {
  {
    ../libhttpstatus-lua/configure --cache-file=../cache --without-python --with-lua \
      --disable-static LUA="$1" LUA54=false SWIG=false CFLAGS=-O0
    make -s -C lib install DESTDIR="$PWD/root"
    make -s -C bindings/lua install DESTDIR="$PWD/root"
  } >"$scratch/$1.log" 2>&1 || fail "$1: $(tail -5 "$scratch/$1.log")"
  if [ -e built ]; then
    built_again=$(find lib -name '*.lo' -newer built)
    [ -z "$built_again" ] || fail "$1: the library is built again: $built_again"
  fi
  touch built
  # What configure finds of one Lua is not true of the next.
  grep -vE '^ac_cv_(env|path)_' ../cache >../kept && mv ../kept ../cache
}

# looks_in INTERPRETER PATH TEMPLATE: is the template in package.PATH of the interpreter?
looks_in() {
  "$1" -e "os.exit((';' .. package.$2 .. ';'):find(';$3;', 1, true) and 0 or 1)" ||
    fail "$1 does not look in $3"
}

luas='lua5.4:5.4 lua5.3:5.3 lua5.1:5.1 luajit:5.1'
for lua in $luas; do
  name=${lua%:*} version=${lua#*:}
  need "$name"
  pkg-config --exists "$name" || skip "no headers of $name"
  build "$name"
  folder=/usr/local/lib/lua/$version
  looks_in "$name" cpath "$folder/?.so"
  [ -f "root$folder/httpstatus.so" ] || fail "$name: not installed in $folder"
  export LD_LIBRARY_PATH="$PWD/root/usr/local/lib"
  (LUA_CPATH="$PWD/root$folder/?.so;;" passes "$name" "$name") || exit 1
done

# All of them are there, side by side.
for lua in $luas; do
  name=${lua%:*} folder=/usr/local/lib/lua/${lua#*:}
  [ "$(LUA_CPATH="$PWD/root$folder/?.so" "$name" -e 'print(require("httpstatus").reason(404))')" = "Not Found" ] ||
    fail "$name: not beside the others"
done

# The module follows --libdir.
# shellcheck disable=SC2016
printf 'include Makefile\nshow-folder:\n\t@echo "$(luaexecdir)"\n' >bindings/lua/show.mk
folder=$(make -s -C bindings/lua -f show.mk libdir=/usr/local/lib64 show-folder) || fail "--libdir: no folder"
[ "$folder" = /usr/local/lib64/lua/5.1 ] || fail "--libdir: the module goes to $folder"

# The FFI face of the last build, without the module in C.
share=/usr/local/share/lua/5.1
looks_in luajit path "$share/?.lua"
export LUA_CPATH="/nonexistent/?.so;;" LUA_PATH="$PWD/root$share/?.lua;;"
for mode in -jon -joff -Ohotloop=1,hotexit=1; do
  passes luajit "FFI $mode" "$mode" -e "dofile '$tests/lua/as_ffi.lua'"
done
