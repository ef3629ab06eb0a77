#!/bin/sh
# Do `luarocks make` and `luarocks install`, from a server, build a rock of a release that needs nothing
# else, and passes the tests?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need make tar luarocks luarocks-admin readelf nm
tests=$(cd "$top_srcdir/tests" && pwd)

unpack_release "libhttpstatus-$VERSION"
cd "$scratch" || fail "no folder"
rockspec=bindings/lua/httpstatus-$VERSION-1.rockspec

# Nothing of this machine but the compiler and Lua: no library, no settings, no network.
unset LD_LIBRARY_PATH LUA_PATH LUA_CPATH luaexecdir
export HOME="$scratch/home" http_proxy=http://127.0.0.1:9 https_proxy=http://127.0.0.1:9
mkdir "$HOME"

# What the module shows: its own function and the library's, which LuaJIT's FFI calls.
{
  sed 's/@.*//' "$top_srcdir/tests/abi/exports.txt" | grep -v '^HTTPSTATUS_'
  echo luaopen_httpstatus
} | LC_ALL=C sort >"$scratch/shown"

# passes LUA VERSION: do the tests, with the rock in that tree?
passes() {
  module=$scratch/tree/lib/lua/$2/httpstatus.so
  [ -f "$module" ] || fail "$1: no rock: $(tail -5 "$scratch/rock.log")"
  readelf -d "$module" >"$scratch/dynamic"
  ! grep -q 'NEEDED.*libhttpstatus' "$scratch/dynamic" || fail "$1: needs the library of the system"
  nm -D --defined-only "$module" | awk '$2 != "A" { print $3 }' | LC_ALL=C sort | diff - "$scratch/shown" ||
    fail "$1: the module shows something else"
  conf=$(luarocks show --lua-version="$2" --tree="$scratch/tree" --rock-dir httpstatus)/conf
  cmp "$conf/httpstatus.d.lua" "$scratch/libhttpstatus-$VERSION/bindings/lua/httpstatus.d.lua" ||
    fail "$1: the rock has no annotations"
  export LUA_CPATH="$scratch/tree/lib/lua/$2/?.so" LUA_PATH="$scratch/tree/share/lua/$2/?.lua"
  "$1" "$tests/lua/test_lua.lua" || fail "$1: test_lua.lua"
  for table in cases findings; do
    "$1" "$tests/cases/$table.lua" "$tests/cases/$table.tsv" || fail "$1: $table"
  done
  [ "$("$1" "$tests/lua/lua_finalizers.lua" | grep -c '^finalizer: Not Found')" = 2 ] || fail "$1: at the end"
}

# rocks VERSION ARGUMENT...: luarocks for that version, in a tree of its own. No optimisation: it is
# built several times.
rocks() {
  version=$1
  shift
  luarocks "$@" --lua-version="$version" --tree="$scratch/tree" CFLAGS="-O0 -fPIC" >"$scratch/rock.log" 2>&1 ||
    fail "luarocks $1, Lua $version: $(tail -5 "$scratch/rock.log")"
}

# From the folder of the release.
cd "libhttpstatus-$VERSION" || fail "no folder"
luarocks lint "$rockspec" >"$scratch/rock.log" 2>&1 || fail "$(cat "$scratch/rock.log")"
[ ! -s "$scratch/rock.log" ] || fail "luarocks lint: $(cat "$scratch/rock.log")"
if grep 'homepage = ""' "$rockspec"; then fail "an empty homepage"; fi
grep -q '^  license = "MIT",$' "$rockspec" || fail "the rock has no licence"
need lua5.3
rocks 5.3 make "$rockspec"
(passes lua5.3 5.3) || exit 1

# From a server: a folder with the rock's sources and a manifest.
mkdir "$scratch/server" && cd "$scratch/server" || fail "no folder"
# `pack` looks for the tarball by its whole path alone.
sed "s|file://|file://$scratch/|" "$scratch/libhttpstatus-$VERSION/$rockspec" >"${rockspec##*/}"
{
  luarocks pack "${rockspec##*/}" && rm "$scratch/libhttpstatus-$VERSION.tar.gz" "${rockspec##*/}" &&
    luarocks-admin make-manifest .
} >"$scratch/rock.log" 2>&1 || fail "luarocks pack: $(tail -5 "$scratch/rock.log")"
[ -f "httpstatus-$VERSION-1.src.rock" ] || fail "no rock to serve: $(ls)"
rm -rf "$scratch/tree"
for lua in lua5.4:5.4 lua5.1:5.1; do
  name=${lua%:*} version=${lua#*:}
  need "$name"
  pkg-config --exists "$name" || skip "no headers of $name"
  rocks "$version" install --only-server="$scratch/server" httpstatus
  (passes "$name" "$version") || exit 1
done

# Under LuaJIT the rock for 5.1, by the C API and by the FFI, which finds the library inside the module.
need luajit
(passes luajit 5.1) || exit 1
export LUA_CPATH="/nonexistent/?.so" LUA_PATH="$scratch/tree/share/lua/5.1/?.lua"
luajit -e "dofile '$tests/lua/as_ffi.lua'" "$tests/lua/test_lua.lua" || fail "FFI: test_lua.lua"
