#!/bin/sh
# Does configure say what is missing, and what is left out and why?
. "${top_srcdir:-$(dirname "$0")/../..}/tests/shared/lib.sh"
need "${CC%% *}"
top_srcdir=$(cd "$top_srcdir" && pwd)

# As much of a checkout as configure looks at: nothing is made yet.
checkout=$scratch/checkout
mkdir -p "$checkout/lib" || fail "no folder"
cp -R "$top_srcdir/configure" "$top_srcdir/build-aux" "$top_srcdir/m4" "$checkout"
cp "$top_srcdir/lib/httpstatus.h" "$checkout/lib"

# configured OPTION...: what it says. What does not depend on the options is asked once.
configured() {
  mkdir "$scratch/build" && cd "$scratch/build" || fail "no folder"
  "$checkout/configure" --cache-file="$scratch/cache" --no-create "$@" >"$scratch/log" 2>&1
  status=$?
  cd "$scratch" && rm -r build
  # What it was told may be another the next time.
  sed -i -e '/ac_cv_path_/d' -e '/ac_cv_env_/d' "$scratch/cache"
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

# In a release they are not needed.
touch "$checkout/lib/table_reason.c"
configured LUA54=false SWIG=false --disable-shared
[ "$status" = 0 ] || fail "a release is not configured without Lua and SWIG: $(tail -5 "$scratch/log")"
says 'Python: no (--disable-shared)'
says 'Lua:    no (--disable-shared)'
echo "PASS: what is missing is named"
