# Shell functions for tests of how the library grows: read by `.`, behind lib.sh.

# many SOURCES FOLDER: the library's code in a folder, with tables of so many sources in all.
many() {
  mkdir "$2" || fail "$2"
  cp "$top_srcdir"/lib/*.c "$top_srcdir"/lib/*.h "$2" || fail "no code in $top_srcdir/lib"
  rm -f "$2"/httpstatus-*.h
  own=$(cat "$top_srcdir"/data/*.lua | grep -c '^source {')
  "$LUA54" "$top_srcdir/tests/shared/sources.lua" $(($1 - own)) >"$2/made-up.lua" ||
    fail "no made-up sources"
  for output in $(sed -n 's/^generated = //p' "$top_srcdir/lib/Makefile.am"); do
    kind=${output#httpstatus-}
    # shellcheck disable=SC2046 # the names are several
    "$LUA54" "$top_srcdir/data/compile.lua" "${kind%.*}" "$2/$output" \
      $(ls "$top_srcdir"/data/*.lua | grep -v '/compile\.lua$') "$2/made-up.lua" ||
      fail "$1 sources do not compile"
  done
}
