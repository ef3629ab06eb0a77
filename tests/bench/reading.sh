#!/bin/sh
# Prints how many instructions it takes to read a head and a status line, beside a reader that
# does no more than it must.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need valgrind

folder=$top_srcdir/tests/bench
# The library as it is built: static, so that the linker of the system is not counted.
$CC -std=c99 -O2 -I"$top_srcdir/lib" -I"$top_srcdir/tests/shared" "$folder/reading.c" \
  "$folder/plain.c" "$top_builddir/lib/.libs/libcore.a" -o "$scratch/reading" || fail "reading.c"

# counted WHAT TIMES: all that it executes.
counted() {
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$scratch/reading" "$1" "$2" 2>&1 |
    sed -n 's/.*Collected : *//p'
}

# each WHAT: for one of them.
each() {
  none=$(counted "$1" 1)
  hundred=$(counted "$1" 101)
  [ -n "$none" ] && [ -n "$hundred" ] || fail "$1 cannot be counted"
  echo $(((hundred - none) / 100))
}

failed=
# beside NAME LIMIT: ours in hundredths of the plain one.
beside() {
  ours=$(each "$1") && plain=$(each "plain-$1") || exit 1
  ratio=$((ours * 100 / plain))
  printf '%-20s %6d instructions, %d.%02d of a plain reader\n' "read a $1" "$ours" \
    $((ratio / 100)) $((ratio % 100))
  [ "$ratio" -le "$2" ] || failed="$failed $1"
}
beside head 120
beside line 150
[ -z "$failed" ] || fail "slower than they may be:$failed"
