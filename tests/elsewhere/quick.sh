#!/bin/sh
# Do the C tests pass where an enumeration has only as many bytes as it needs, and char is unsigned?
# Of what elsewhere.sh asks, this is what any compiler can tell, in seconds.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
. "$top_srcdir/tests/elsewhere/c_tests.sh"
uninstrumented "it compiles everything anew"
need gcc ar
source=$(cd "$top_srcdir" && pwd)
export top_srcdir="$source"

cd "$scratch" && mkdir lib && cd lib || fail "no folder"
strange='-Wall -Wextra -Werror -fshort-enums -funsigned-char'
# shellcheck disable=SC2086
gcc -O1 $strange -c "$source"/lib/*.c && ar rc lib.a ./*.o || fail "the library does not compile"
cd .. || fail "no folder"
run='' extension=''
# shellcheck disable=SC2086
c_tests ../lib/lib.a ../lib/lib.a gcc $strange
[ "$failed" = 0 ] || fail "$failed fail: $(cat c_tests/log)"
echo "PASS: $passed programs with $strange"
