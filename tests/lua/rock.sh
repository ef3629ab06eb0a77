#!/bin/sh
# Does `luarocks make` build a rock of a release that needs nothing else, and passes the tests?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need make tar luarocks readelf nm
tests=$(cd "$top_srcdir/tests" && pwd)

alone
make -s -C "$top_builddir" dist distdir="libhttpstatus-$VERSION" >"$scratch/dist.log" 2>&1 ||
  fail "make dist: $(tail -5 "$scratch/dist.log")"
mv "$top_builddir/libhttpstatus-$VERSION.tar.gz" "$scratch/" || fail "no tarball"
together
cd "$scratch" && tar -xzf "libhttpstatus-$VERSION.tar.gz" || fail "no tarball"
rockspec=bindings/lua/httpstatus-$VERSION-1.rockspec

# Nothing of this machine but the compiler and Lua: no library, no settings, no network.
unset LD_LIBRARY_PATH LUA_PATH LUA_CPATH luaexecdir
export HOME="$scratch/home" http_proxy=http://127.0.0.1:9 https_proxy=http://127.0.0.1:9
mkdir "$HOME"

# passes LUA VERSION: do the tests, with the rock in that tree?
passes() {
  module=$scratch/tree/lib/lua/$2/httpstatus.so
  [ -f "$module" ] || fail "$1: no rock: $(tail -5 "$scratch/rock.log")"
  readelf -d "$module" >"$scratch/dynamic"
  ! grep -q 'NEEDED.*libhttpstatus' "$scratch/dynamic" || fail "$1: needs the library of the system"
  [ "$(nm -D --defined-only "$module" | awk '$2 != "A" { print $3 }')" = luaopen_httpstatus ] ||
    fail "$1: more is exported than the module: $(nm -D --defined-only "$module")"
  export LUA_CPATH="$scratch/tree/lib/lua/$2/?.so"
  "$1" "$tests/lua/test_lua.lua" || fail "$1: test_lua.lua"
  for table in cases findings; do
    "$1" "$tests/cases/$table.lua" "$tests/cases/$table.tsv" || fail "$1: $table"
  done
  [ "$("$1" "$tests/lua/lua_finalizers.lua" | grep -c '^finalizer: Not Found')" = 2 ] || fail "$1: at the end"
}

for lua in lua5.4:5.4 lua5.1:5.1; do
  name=${lua%:*} version=${lua#*:}
  need "$name"
  pkg-config --exists "$name" || skip "no headers of $name"
  (
    cd "libhttpstatus-$VERSION" || exit 1
    luarocks lint "$rockspec" &&
      luarocks make --lua-version="$version" --tree="$scratch/tree" "$rockspec"
  ) >"$scratch/rock.log" 2>&1 || fail "$name: $(tail -5 "$scratch/rock.log")"
  (passes "$name" "$version") || exit 1
done

# And from the tarball beside its rockspec.
mkdir from && cp "libhttpstatus-$VERSION.tar.gz" "libhttpstatus-$VERSION/$rockspec" from/ && cd from ||
  fail "no folder"
rm -rf "$scratch/tree"
luarocks build --lua-version=5.4 --tree="$scratch/tree" "${rockspec##*/}" >"$scratch/rock.log" 2>&1 ||
  fail "from the tarball: $(tail -5 "$scratch/rock.log")"
(passes lua5.4 5.4) || exit 1
