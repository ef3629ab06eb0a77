# Shell functions for the benches: read by `.`, behind lib.sh. A program is built from measure.c and
# a file with rows; what it prints is told there.

bench=$top_srcdir/tests/bench
# What is looked up once by the linker of the system is no part of a call.
LD_BIND_NOW=1
export LD_BIND_NOW

# there HEADER [OPTION...]: has the compiler this header?
there() {
  header=$1
  shift
  echo "#include <$header>" | $CC -E "$@" - >"$scratch/header" 2>/dev/null
}

# How many calls a row has.
calls=4096

counter=
if command -v valgrind >/dev/null && there valgrind/callgrind.h; then counter=-DHAVE_VALGRIND; fi

# program NAME FILE [OPTION...]: builds $scratch/NAME; FILE is C, or C++ by its name.
program() {
  name=$1 file=$2
  shift 2
  # shellcheck disable=SC2086 # the compiler may be several words
  $CC -std=gnu99 -O2 $counter -DCALLS="$calls" -c "$bench/measure.c" -o "$scratch/$name-measure.o" &&
    case $file in
    *.cpp) set -- ${CXX:-c++} -O2 "$file" "$scratch/$name-measure.o" "$@" ;;
    *) set -- $CC -std=gnu99 -O2 "$file" "$scratch/$name-measure.o" "$@" ;;
    esac &&
    "$@" -DCALLS="$calls" -I"$bench" -I"$top_srcdir/tests/shared" -I"$top_srcdir/lib" -o "$scratch/$name" || fail "$name does not build"
}

# program_of_ours NAME FILE [OPTION...]: one that asks the library as it is built, shared like its rivals.
program_of_ours() {
  program "$@" -L"$top_builddir/lib/.libs" -lhttpstatus -Wl,-rpath,"$top_builddir/lib/.libs"
}

# missing WHAT WHY: the row of something that is not measured.
missing() { printf 'not measured\t%s\tmissing\t%s\n' "$1" "$2"; }

# rounds COUNT NAME...: prints the times of the programs, in alternate rounds.
rounds() {
  left=$1
  shift
  while [ "$left" -gt 0 ]; do
    for name; do "$scratch/$name" || fail "$name does not work"; done
    left=$((left - 1))
  done
}

# instructions NAME...: prints how many instructions a call of each row takes, as
# "group<TAB>row<TAB>instructions<TAB>number".
instructions() {
  [ -n "$counter" ] || return 0
  for name; do
    valgrind --tool=callgrind --combine-dumps=yes --callgrind-out-file="$scratch/counts" \
      "$scratch/$name" >"$scratch/out" 2>"$scratch/err" || fail "$name: $(tail -n 3 "$scratch/err")"
    awk -v calls="$calls" '
      sub(/^desc: Trigger: Client Request: /, "") { row = $0 }
      /^totals: / && row != "" { printf "%s\tinstructions\t%.0f\n", row, $2 / calls; row = "" }
    ' "$scratch/counts"
  done
}
