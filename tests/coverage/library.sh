#!/bin/sh
# Do the C tests and the tables of cases reach every line of lib/, and take every branch both ways?
#
# library.sh [REPORT]: writes each line with how often it ran to that folder.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
uninstrumented "code is instrumented once"
need gcc gcov ar pkg-config "$PYTHON"
pkg-config --exists cunit || skip "no CUnit, which the C tests need"
cunit=$(pkg-config --libs cunit)
lib=$(cd "$top_srcdir/lib" && pwd) tests=$(cd "$top_srcdir/tests" && pwd)
build=$(cd "$top_builddir/tests" && pwd)
report=${1:-}
if [ -n "$report" ]; then mkdir -p "$report" && report=$(cd "$report" && pwd) || fail "no $report"; fi
cd "$scratch" || fail "no folder"

gcc -std=c99 -O0 --coverage -I"$lib" -c "$lib"/*.c || fail "no library to look into"
ar rc libcounted.a ./*.o || fail "no archive"

# links OBJECT...: the program of these objects, with the library that counts.
programs=0
links() {
  # shellcheck disable=SC2086
  gcc ${CFLAGS:-} "$@" libcounted.a $cunit --coverage -o program || fail "$1 does not link"
  programs=$((programs + 1))
}
[ -e "$build/library/test_names.o" ] || skip "the C tests are not built (CUnit)"
for object in "$build"/library/test_*.o; do
  links "$object" "$build/library/.libs/libsuite.a"
  ./program >log 2>&1 || fail "$object: $(tail -5 log)"
done
for table in cases findings folding; do
  links "$build/cases/$table.o" "$build/cases/case_table.o" "$build/shared/.libs/libfields.a"
  ./program "$tests/cases/$table.tsv" >log || fail "$table: $(tail -5 log)"
done
[ "$programs" -ge 30 ] || fail "only $programs programs"

gcov --json-format --stdout --branch-probabilities ./*.gcda >counts.json || fail "no counts"
"$PYTHON" "$tests/coverage/library.py" "$lib" counts.json "$report"
