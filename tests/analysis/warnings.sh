#!/bin/sh
# Does the library compile without a warning, in each version of C, with gcc and clang?
#
# WARNINGS=all asks in every version; else gcc in the first, and clang in the last that it knows.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need gcc clang
lib=$(cd "$top_srcdir/lib" && pwd)
cd "$scratch" || fail "no folder"

common='-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wundef -Wcast-qual -Wcast-align
  -Wstrict-prototypes -Wmissing-prototypes -Wwrite-strings -Wvla -Wformat=2 -Wdouble-promotion -Wnull-dereference'
gcc_only='-Wlogical-op -Wduplicated-cond -Wduplicated-branches -Wjump-misses-init'
clang_only='-Wcomma -Wunreachable-code -Wassign-enum -Wconditional-uninitialized -Wloop-analysis
  -Wshorten-64-to-32 -Wmissing-variable-declarations'

# The tables are one kind of code: one of them stands for all.
files=$(find "$lib" -name '*.c' ! -path '*/amalgamation/*' ! -name 'table_*'; echo "$lib/table_handling.c")

echo 'int empty;' >empty.c
# latest COMPILER: the last version of C that it knows.
latest() {
  for standard in c23 c2x c17; do
    if "$1" -std=$standard -c empty.c -o empty.o 2>log; then
      echo $standard
      return
    fi
  done
}

# quiet COMPILER STANDARD FLAG...
quiet() {
  compiler=$1 standard=$2
  shift 2
  # shellcheck disable=SC2086 # none of the files has a blank in its name
  "$compiler" -std="$standard" -fsyntax-only -Werror $common "$@" -I"$lib" $files || fail "$compiler -std=$standard"
  checked="${checked:-}${checked:+, }$compiler $standard"
}
gcc_standards=c99 clang_standards=$(latest clang)
if [ "${WARNINGS:-}" = all ]; then
  gcc_standards="c99 c11 c17 $(latest gcc)" clang_standards="c99 c11 c17 $clang_standards"
fi
# shellcheck disable=SC2086
{
  for standard in $gcc_standards; do quiet gcc "$standard" $gcc_only; done
  for standard in $clang_standards; do quiet clang "$standard" $clang_only; done
}
echo "PASS: no warning: $checked"
