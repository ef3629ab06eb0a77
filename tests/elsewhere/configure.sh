#!/bin/sh
# Does configure say what is missing, and what is left out and why? Does a build follow it?
. "${top_srcdir:-$(dirname "$0")/../..}/tests/shared/lib.sh"
need "${CC%% *}"
top_srcdir=$(cd "$top_srcdir" && pwd) top_builddir=$(cd "$top_builddir" && pwd)

# As much of a checkout as configure looks at: nothing is made yet.
checkout=$scratch/checkout
mkdir -p "$checkout/lib" || fail "no folder"
cp -R "$top_srcdir/configure" "$top_srcdir/build-aux" "$top_srcdir/m4" "$checkout"
cp "$top_srcdir/lib/httpstatus.h" "$checkout/lib"

# configured OPTION...: what it says.
configured() {
  mkdir "$scratch/build" && cd "$scratch/build" || fail "no folder"
  CONFIG_SHELL=/bin/sh "$checkout/configure" --no-create "$@" >"$scratch/log" 2>&1
  status=$?
  cd "$scratch" && rm -r build
}

# says TEXT
says() {
  grep -q -e "$1" "$scratch/log" || fail "not said: $1: $(tail -5 "$scratch/log")"
}

configured LUA54=/nonexistent
[ "$status" != 0 ] || fail "a checkout is configured without Lua 5.4"
says 'error: a checkout needs Lua 5.4'
configured SWIG=false
[ "$status" != 0 ] || fail "a checkout is configured without SWIG"
says 'error: a checkout needs SWIG'

# In a release they are not needed. For another machine, the libraries of this one are of no use; without a
# shared library there are no bindings.
touch "$checkout/lib/table_reason.c"
configured LUA54=false SWIG=false --build=x86_64-pc-linux-gnu --host=i686-elsewhere-linux-gnu CC="$CC" \
  --disable-shared
[ "$status" = 0 ] || fail "a release is not configured without Lua and SWIG: $(tail -5 "$scratch/log")"
says 'pkg-config knows this machine alone; for i686-elsewhere-linux-gnu set PKG_CONFIG_LIBDIR'
says 'jansson, .*: no$'
says 'zlib, .*: no$'
says 'Python: no (--disable-shared)'
says 'Lua:    no (--disable-shared)'

# Configured again, a build compiles anew what knows of a library that may not have been there before.
cd "$top_builddir/bindings/cli" || fail "no command was built"
for object in client_har kind_json unpack_gzip; do
  make -s -q $object.o || fail "$object.o is not up to date"
  make -s -q -W Makefile $object.o && fail "$object.o stays when configure has run again"
done
echo "PASS: what is missing is named"
