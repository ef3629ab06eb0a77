#!/bin/sh
# Is what `make amalgamation` makes the library, for any compiler of C99, and all its own if wanted?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
uninstrumented "other compilers do not link with instrumented code"
need make gcc clang tcc c++ nm pkg-config
pkg-config --exists cunit || skip "no CUnit, which the C tests need"
make -s -C "$top_builddir" amalgamation >"$scratch/log" 2>&1 || fail "make amalgamation: $(tail -5 "$scratch/log")"
made=$(cd "$top_builddir/lib/amalgamation" && pwd) tests=$top_srcdir/tests/library
[ "$(cd "$made" && echo *)" = "httpstatus.c httpstatus.h httpstatus.wrap meson.build" ] || fail "made: $(ls "$made")"
# What is around it is not to be found.
cp "$made/httpstatus.c" "$made/httpstatus.h" "$scratch" && cd "$scratch" || fail "no files"

# external OBJECT: the symbols that it shows.
external() {
  LC_ALL=C nm "$1" | awk 'NF == 3 && $2 ~ /^[A-TV-Z]$/ { print $3 }' | LC_ALL=C sort
}

sed -n 's/^ *\(httpstatus_[a-z0-9_]*\);.*/\1/p' "$top_srcdir/lib/libhttpstatus.map" | LC_ALL=C sort >functions
[ "$(wc -l <functions)" -gt 50 ] || fail "the map lists no functions"

cat >own.c <<'END'
#define HTTPSTATUS_API static
#include "httpstatus.c"
int main(int count, char **words) {
  (void)words;
  return httpstatus_find_name(httpstatus_reason(403 + count), 9) == httpstatus_find(404) ? 0 : 1;
}
END

for compiler in gcc clang tcc; do
  case $compiler in
  tcc) flags='-Wall -Werror' ;;
  *) flags='-O2 -Wall -Wextra -pedantic -Werror' ;;
  esac
  for standard in c99 c11; do
    # shellcheck disable=SC2086
    {
      $compiler -std=$standard $flags -c httpstatus.c -o "$compiler.o" ||
        fail "$compiler of $standard does not compile it"
      $compiler -std=$standard $flags -c own.c -o own.o ||
        fail "$compiler of $standard does not compile it as static"
    }
    external "$compiler.o" >symbols
    diff functions symbols || fail "$compiler of $standard shows other symbols"
    [ "$(external own.o)" = main ] || fail "$compiler of $standard, static: shows $(external own.o)"
    $compiler own.o -o own && ./own || fail "$compiler of $standard, static: answers otherwise"
  done
done

cat >plus.cc <<'END'
#include "httpstatus.h"
int main() { return httpstatus_treat_as(499) == HTTPSTATUS_BAD_REQUEST ? 0 : 1; }
END
c++ -Wall -Wextra -pedantic -Werror plus.cc gcc.o -o plus && ./plus || fail "C++ does not take it"

# The C tests, with the header beside it. test_white holds the tables themselves.
# shellcheck disable=SC2046
compile() {
  gcc -O1 -w -I"$scratch" -I"$top_srcdir/tests/shared" -I"$tests" -I"$top_srcdir/lib" \
    $(pkg-config --cflags cunit) -c "$@" || fail "the C tests do not compile with the header"
}
mkdir tests support && cd support || fail "no folder"
compile "$top_srcdir/tests/shared/fields.c" "$tests/suite.c" "$tests/edge.c" "$tests/examples.c" \
  "$tests/heads.c" "$tests/names.c"
cd ../tests && compile "$tests"/test_*.c
rm test_white.o && cd .. || fail "no test_white"
run=0
for test in tests/test_*.o; do
  for compiler in gcc clang tcc; do
    # shellcheck disable=SC2046
    gcc -Wl,-z,noexecstack "$test" support/*.o "$compiler.o" $(pkg-config --libs cunit) \
      -o "${test%.o}" || fail "$test does not link"
    "./${test%.o}" >log 2>&1 || fail "$compiler: ${test%.o}: $(tail -20 log)"
    run=$((run + 1))
  done
done
[ "$run" -ge 69 ] || fail "only $run programs"
echo "PASS: one unit, compiled by three compilers, passes $run programs"
