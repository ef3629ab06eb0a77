#!/bin/sh
# Prints how many instructions a check of 20 fields takes, with the sources of today and with many.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
. "$top_srcdir/tests/shared/many.sh"
need valgrind "$LUA54"
limit=8000

# counted PROGRAM WHAT TIMES: all that the program executes.
counted() {
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$1" "$2" "$3" 2>&1 |
    sed -n 's/.*Collected : *//p'
}

# each PROGRAM WHAT: for one call.
each() {
  none=$(counted "$1" "$2" 0)
  hundred=$(counted "$1" "$2" 100)
  [ -n "$none" ] && [ -n "$hundred" ] || fail "$2 cannot be counted"
  echo $(((hundred - none) / 100))
}

own=$(cat "$top_srcdir"/data/*.lua | grep -c '^source {')
failed=
for sources in "$own" 100 250; do
  folder=$scratch/$sources
  many "$sources" "$folder"
  $CC -std=c99 -O2 -I"$folder" -I"$top_srcdir/tests/shared" "$folder"/*.c \
    "$top_srcdir/tests/bench/instructions.c" -o "$folder/instructions" || fail "$sources sources"
  for what in check known sender; do
    instructions=$(each "$folder/instructions" "$what") || exit 1
    printf '%-28s %6d instructions, %3d sources\n' "20 fields: $what" "$instructions" "$sources"
    [ "$what" = sender ] || [ "$instructions" -le $limit ] || failed="$failed $what/$sources"
  done
done
[ -z "$failed" ] || fail "more than $limit instructions:$failed"
