#!/bin/sh
# Are the answers right when the compiler sees the library and its caller as one, at link time?
# What it then knows of the tables it uses: a text has no more bytes than the object that holds it.
#
# LTO=all builds with every compiler, level, kind of library and kind of optimisation there is.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
uninstrumented "an instrumented program is optimised otherwise"
need pkg-config "${CC%% *}"
pkg-config --exists cunit || skip "no CUnit, which the C tests need"
cunit_flags=$(pkg-config --cflags cunit) cunit=$(pkg-config --libs cunit)
tests=$top_srcdir/tests/library
built=0

# compile FILE... with $cc and $flags; the last word says to what kind of code.
compile() {
  # shellcheck disable=SC2086
  $cc -w $flags -fvisibility=hidden $cunit_flags -I"$top_srcdir/lib" -I"$top_srcdir/tests/shared" \
    -I"$tests" "$@" || fail "$cc $flags does not compile"
}

# passes KIND COMPILER FLAG...: are the C tests green with the library linked in that way?
passes() {
  kind=$1 cc=$2
  shift 2
  flags=$*
  folder=$scratch/$kind.$(echo "$cc$flags" | tr ' ' _)
  mkdir "$folder" && cd "$folder" || fail "no folder"
  case $kind in
  shared)
    compile -fPIC -shared "$top_srcdir"/lib/*.c -o libhttpstatus.so
    library="-L. -lhttpstatus -Wl,-rpath,$folder"
    ;;
  unit) library=$top_builddir/lib/amalgamation/httpstatus.c ;;
  *)
    compile -c "$top_srcdir"/lib/*.c
    mkdir lib && mv ./*.o lib/
    library=$(echo lib/*.o)
    ;;
  esac
  compile -c "$top_srcdir/tests/shared/fields.c" "$tests/edge.c" "$tests/examples.c" "$tests/heads.c" \
    "$tests/names.c"
  compile_tests >all.c
  compile -c all.c
  # shellcheck disable=SC2086
  compile ./*.o $library $cunit -o all
  ./all >all.log 2>&1 || fail "$kind, $cc $flags: $(tail -20 all.log)"
  suites=$(grep -c '^Suite: ' all.log)
  [ "$suites" -ge 23 ] || fail "$kind, $cc $flags: only $suites suites"
  built=$((built + 1))
}

# Compiles the C tests, each with a main of its own name, and prints the main that calls them all:
# the compiler optimises one program, not thirty.
compile_tests() {
  calls=
  for source in "$tests"/test_*.c; do
    test=$(basename "$source" .c)
    # It holds the tables itself.
    [ "$test" != test_white ] || continue
    own="-Dmain=${test}_main -Dsuite_name=${test}_name -Dsuite_tests=${test}_tests -Dsuite_fail=${test}_fail"
    # shellcheck disable=SC2086
    compile $own -c "$source"
    # shellcheck disable=SC2086
    compile $own -c "$tests/suite.c" -o "suite_$test.o"
    echo "int ${test}_main(void);"
    calls="$calls || ${test}_main()"
  done
  echo "int main(void) { return 0$calls; }"
}

if [ "${LTO:-}" = all ]; then
  make -s -C "$top_builddir" amalgamation >"$scratch/log" 2>&1 || fail "$(cat "$scratch/log")"
  for kind in static shared unit; do
    for level in -O2 -O3; do
      passes "$kind" gcc "$level" -flto
      passes "$kind" clang "$level" -flto -fuse-ld=lld
      passes "$kind" clang "$level" -flto=thin -fuse-ld=lld
    done
  done
else
  echo 'int main(void) { return 0; }' >"$scratch/main.c"
  $CC -O2 -flto "$scratch/main.c" -o "$scratch/main" 2>"$scratch/log" ||
    skip "$CC cannot optimise at link time: $(tail -1 "$scratch/log")"
  passes static "$CC" -O2 -flto
fi
echo "PASS: the C tests, built for optimisation at link time; builds: $built"
