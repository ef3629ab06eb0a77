#!/bin/sh
# Do the sanitizers and valgrind find nothing in lib/ while its tests run?
#
# sanitizers.sh [KIND...]: address-gcc, address-clang, memory, threads, valgrind; else all of them
# but the first, which other tests have. What runs are the tables of cases and of findings, which call
# every function; with SANITIZERS=all, which takes minutes, the C tests and all kinds.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
uninstrumented "code is instrumented once"
need gcc clang valgrind
echo 'int main(void) { return 0; }' >"$scratch/probe.c"
clang -fsanitize=address "$scratch/probe.c" -o "$scratch/probe" 2>"$scratch/log" ||
  skip "clang has no sanitizers: $(tail -1 "$scratch/log")"
lib=$(cd "$top_srcdir/lib" && pwd) tests=$(cd "$top_srcdir/tests" && pwd)
all='address-clang memory threads valgrind'
c_tests=
if [ "${SANITIZERS:-}" = all ]; then
  need pkg-config
  pkg-config --exists cunit || skip "no CUnit, which the C tests need"
  cunit_flags=$(pkg-config --cflags cunit) cunit=$(pkg-config --libs cunit)
  all="address-gcc $all" c_tests=yes
fi
export top_srcdir

# quiet COMMAND...: does it pass without a word of a sanitizer?
quiet() {
  "$@" >"$scratch/log" 2>&1 || fail "$kind: $*: $(tail -30 "$scratch/log")"
  programs=$((programs + 1))
}

# compile COMPILER FLAG...: the library and what asks it, in a folder of its own.
compile() {
  compiler=$1
  shift
  mkdir "$scratch/$kind" "$scratch/$kind/lib" && cd "$scratch/$kind/lib" || fail "no folder"
  flags="-std=gnu99 -g -O1 -w -I$lib -I$tests/shared -I$tests/cases"
  # shellcheck disable=SC2086
  "$compiler" $flags "$@" -c "$lib"/*.c && cd .. &&
    "$compiler" $flags "$@" -c "$tests"/shared/fields.c "$tests"/cases/case*.c "$tests"/cases/findings.c ||
    fail "$kind does not compile"
  for table in cases findings; do
    "$compiler" "$@" $table.o case_table.o fields.o lib/*.o -o $table || fail "$kind: $table does not link"
  done
  [ -z "$c_tests" ] || compile_tests "$@"
}

# compile_tests FLAG...: the C tests, in the folder tests.
compile_tests() {
  mkdir tests && cd tests || fail "no folder"
  # shellcheck disable=SC2086
  "$compiler" $flags "$@" $cunit_flags -I"$tests/library" -c "$tests"/library/[!f]*.c || fail "$kind does not compile"
  # It holds the tables itself.
  rm test_white.o
  for test in test_*.o; do
    # shellcheck disable=SC2086
    "$compiler" "$@" "$test" suite.o edge.o examples.o heads.o names.o ../fields.o ../lib/*.o $cunit \
      -o "${test%.o}" || fail "$kind: $test does not link"
  done
  cd ..
}

# ask RUNNER...: runs all of it.
ask() {
  for table in cases findings; do quiet "$@" ./$table "$tests/cases/$table.tsv"; done
  [ -z "$c_tests" ] || for test in tests/test_*.o; do quiet "$@" "./${test%.o}"; done
}

# Hashes and the tests for "below the count" are meant to wrap, so unsigned overflow is none.
undefined='-fsanitize=undefined,float-cast-overflow -fno-sanitize-recover=all'
undefined_clang="$undefined -fsanitize=implicit-conversion,nullability,local-bounds"

programs=0
# shellcheck disable=SC2086
[ $# -gt 0 ] || set -- $all
for kind; do
  # shellcheck disable=SC2086
  case $kind in
  address-gcc)
    compile gcc -fsanitize=address $undefined
    ask
    ;;
  address-clang)
    compile clang -fsanitize=address $undefined_clang
    ask
    ;;
  memory)
    compile clang -fsanitize=memory -fsanitize-memory-track-origins -fno-sanitize-recover=all
    ask
    ;;
  threads)
    mkdir "$scratch/threads" && cd "$scratch/threads" || fail "no folder"
    flags="-std=gnu99 -g -O1 -w -fsanitize=thread -I$lib -I$tests/shared -I$tests/cases"
    gcc $flags -Dmain=cases_main -c "$tests/cases/cases.c" &&
      gcc $flags -Dmain=findings_main -c "$tests/cases/findings.c" &&
      gcc $flags cases.o findings.o "$tests/cases/case_table.c" "$tests/shared/fields.c" \
        "$tests/analysis/threads.c" "$lib"/*.c -pthread -o threads || fail "$kind does not compile"
    quiet ./threads 8 "$tests/cases/cases.tsv" "$tests/cases/findings.tsv"
    ;;
  valgrind)
    compile gcc -fno-builtin
    # Of the calendar and of every int the sanitizers have asked already: here they would take an hour.
    rm -f tests/test_retry_after.o tests/test_advice.o
    ask valgrind -q --error-exitcode=9 --leak-check=full --errors-for-leak-kinds=definite
    ;;
  *) fail "no such kind: $kind; there are: $all" ;;
  esac
done
echo "PASS: $*: $programs programs"
