#!/bin/sh
# Do the sanitizers and valgrind find nothing in lib/ while its tests run?
#
# sanitizers.sh [KIND...]: address-gcc, address-clang, memory, threads, valgrind; else all of them,
# which takes minutes. Not part of `make check`.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need gcc clang valgrind pkg-config
pkg-config --exists cunit || skip "no CUnit, which the C tests need"
lib=$(cd "$top_srcdir/lib" && pwd) tests=$(cd "$top_srcdir/tests" && pwd)
cunit=$(pkg-config --libs cunit)
: "${top_srcdir:=$lib/..}"
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
  mkdir "$scratch/$kind" && cd "$scratch/$kind" || fail "no folder"
  # shellcheck disable=SC2046
  "$compiler" -std=gnu99 -g -O1 -w "$@" -I"$lib" -I"$tests/shared" -I"$tests/library" -I"$tests/cases" \
    -I"$tests/fuzz" $(pkg-config --cflags cunit) -c "$lib"/*.c "$tests"/shared/fields.c \
    "$tests"/cases/c*.c "$tests"/cases/findings.c "$tests"/library/[!f]*.c || fail "$kind does not compile"
  mkdir lib tests && for source in "$lib"/*.c; do
    mv "$(basename "$source" .c).o" lib/
  done
  mv test_*.o tests/
  # It holds the tables itself.
  rm tests/test_white.o
  for test in tests/*.o; do
    # shellcheck disable=SC2086
    "$compiler" "$@" "$test" suite.o edge.o examples.o heads.o names.o fields.o lib/*.o $cunit \
      -o "${test%.o}" || fail "$kind: $test does not link"
  done
  for table in cases findings; do
    "$compiler" "$@" $table.o case_table.o fields.o lib/*.o -o $table || fail "$kind: $table does not link"
  done
}

# ask RUNNER...: runs all of it.
ask() {
  for table in cases findings; do quiet "$@" ./$table "$tests/cases/$table.tsv"; done
  for test in tests/*.o; do quiet "$@" "./${test%.o}"; done
}

# Hashes and the tests for "below the count" are meant to wrap, so unsigned overflow is none.
undefined='-fsanitize=undefined,float-cast-overflow -fno-sanitize-recover=all'
undefined_clang="$undefined -fsanitize=implicit-conversion,nullability,local-bounds"

all='address-gcc address-clang memory threads valgrind'
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
    rm tests/test_retry_after.o tests/test_advice.o
    ask valgrind -q --error-exitcode=9 --leak-check=full --errors-for-leak-kinds=definite
    ;;
  *) fail "no such kind: $kind; there are: $all" ;;
  esac
done
echo "PASS: $*: $programs programs"
