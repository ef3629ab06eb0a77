# Shell functions for tests of how the library grows: read by `.`, behind lib.sh.

# many SOURCES FOLDER [MEANINGS]: the library's code in a folder, with tables of so many sources in all
# and of so many made-up meanings.
many() {
  mkdir "$2" || fail "$2"
  cp "$top_srcdir"/lib/*.c "$top_srcdir"/lib/*.h "$2" || fail "no code in $top_srcdir/lib"
  rm -f "$2"/httpstatus-*.h "$2"/table_*.c
  own=$(cat "$top_srcdir"/data/*.lua | grep -c '^source {')
  "$LUA54" "$top_srcdir/tests/shared/sources.lua" $(($1 - own)) "${3:-0}" "$top_srcdir"/data/*.lua \
    >"$2/made-up.lua" || fail "no made-up sources"
  # The makefile's rules name each output and, a line later, its kind.
  # shellcheck disable=SC2016,SC2046 # the dollars are sed's; the names are several
  sed -n 's/^\$(srcdir)\/\([^:]*\): .*/\1/p; s/^\t\$(compile_data) \([^ ]*\) .*/\1/p' "$top_srcdir/lib/Makefile.am" |
    while read -r output && read -r kind; do echo "$kind $output"; done |
    "$LUA54" "$top_srcdir/tests/shared/tables.lua" "$top_srcdir/data" "$2" \
      $(find "$top_srcdir/data" -maxdepth 1 -name '*.lua' ! -name compile.lua) "$2/made-up.lua" ||
    fail "$1 sources do not compile"
}
