#!/bin/sh
# Do the C tests notice mistakes in lib/, and the tests of the data wrong facts?
#
# mutate.sh [MISTAKES [FACTS [SEED]]]: so many of each, else all mistakes and 100 facts. All of it
# takes about half an hour; `make mutation` builds what it needs.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need gcc pkg-config timeout "$LUA54"
pkg-config --exists cunit || skip "no CUnit, which the C tests need"
mistakes=${1:-1000000} facts=${2:-100} seed=${3:-1}
lib=$(cd "$top_srcdir/lib" && pwd) tests=$(cd "$top_srcdir/tests" && pwd)
build=$(cd "$top_builddir/tests" && pwd)
mkdir "$scratch/objects" "$scratch/programs" && cd "$scratch/objects" || fail "no folder"

# The library as objects, of which one is replaced at a time, and the programs that ask it.
gcc -std=c99 -O1 -w -fPIC -I"$lib" -c "$lib"/*.c || fail "no library to change"
gcc -shared ./*.o -o "$scratch/libhttpstatus.so" || fail "no library"
for object in "$build"/library/test_*.o; do
  name=$(basename "$object" .o)
  # That one holds the tables itself.
  [ "$name" != test_white ] || continue
  # shellcheck disable=SC2046
  gcc "$object" "$build/library/.libs/libsuite.a" "$scratch/libhttpstatus.so" \
    $(pkg-config --libs cunit) -o "$scratch/programs/$name" || fail "$name does not link"
done
cp "$build/cases/folding.o" "$build/cases/case_table.o" "$build/shared/.libs/libfields.a" "$scratch" ||
  fail "no program for the table of names"
for table in cases findings; do
  gcc "$build/cases/$table.o" "$build/cases/case_table.o" "$build/shared/.libs/libfields.a" \
    "$scratch/libhttpstatus.so" -o "$scratch/$table" || fail "$table does not link"
done

# ask FILE MUTANT: 0 if all pass with that in the place of a file of lib/, 1 if one fails, 2 if it is
# no C. A mistake may make a program run for ever, or fill the memory. What takes longest comes last.
cat >"$scratch/ask" <<END
#!/bin/sh
object=\${1%.c}.o
cd "$scratch/objects" || exit 3
gcc -std=c99 -O1 -w -fPIC -I"$lib" -x c -c "\$2" -o ../mutant.o 2>../errors || exit 2
gcc -shared \$(ls ./*.o | grep -vx "./\$object") ../mutant.o -o ../changed.so || exit 2
mv ../changed.so ../libhttpstatus.so
ulimit -v 4000000
export LD_LIBRARY_PATH="$scratch" top_srcdir="$tests/.." LC_ALL=C
for table in cases findings; do
  timeout 20 ../\$table "$tests/cases/\$table.tsv" >../log 2>&1 || exit 1
done
for program in \$(ls ../programs | grep -v 'advice\|retry_after') test_advice test_retry_after; do
  timeout 60 ../programs/\$program >../log 2>&1 || exit 1
done
# It looks inside, so it holds the library.
gcc ../folding.o ../case_table.o ../libfields.a \$(ls ./*.o | grep -vx "./\$object") ../mutant.o -o ../folding &&
  timeout 20 ../folding "$tests/cases/folding.tsv" >../log 2>&1 || exit 1
exit 0
END
chmod +x "$scratch/ask"
"$scratch/ask" words.c "$lib/words.c" || fail "the tests fail as it is: $(tail -5 "$scratch/log")"

noticed=yes
# shellcheck disable=SC2046 # none has a blank in its name
"$LUA54" "$tests/mutation/mutate.lua" "$mistakes" "$seed" "$tests/mutation/survivors.tsv" "$scratch/ask" \
  $(find "$lib" -name '*.c' ! -name 'table_*' ! -path '*/amalgamation/*') || noticed=no
cd "$tests/.." || fail "no sources"
[ "$facts" = 0 ] || "$LUA54" tests/data/mutate_facts.lua "$facts" "$seed" || noticed=no
[ $noticed = yes ] || fail "not enough is noticed, or no reason says why"
