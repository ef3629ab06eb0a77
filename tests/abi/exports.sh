#!/bin/sh
# Does the library export, and the header number, exactly what the lists in abi/ say?
#
# exports.sh --add writes the lists anew if that only adds to them.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need "${CC%% *}" nm
. "$top_srcdir/tests/abi/abi.sh"
shared_library

# compare LIST ACTUAL: is what abi/LIST says all there, and nothing else?
compare() {
  list=$top_srcdir/tests/abi/$1
  [ -e "$list" ] || fail "no abi/$1"
  gone=$(LC_ALL=C comm -23 "$list" "$2")
  new=$(LC_ALL=C comm -13 "$list" "$2")
  [ -z "$gone" ] || fail "abi/$1: gone or changed, and programs depend on it:
$gone"
  [ -n "$new" ] || return 0
  [ "$add" = --add ] || fail "abi/$1: not listed yet; if it is new on purpose, run
  sh tests/abi/exports.sh --add
$new"
  cp "$2" "$list" && echo "added to abi/$1:
$new"
}
add=${1:-}

nm -D --defined-only "$library" | awk '$2 != "A" { print $3 }' | LC_ALL=C sort >"$scratch/exports"
compare exports.txt "$scratch/exports"

{
  printf '#include <stdio.h>\n#include <httpstatus.h>\nint main(void) {\n'
  for name in $(macros) $(enumerators); do
    printf '  printf("%s %%d\\n", (int)%s);\n' "$name" "$name"
  done
  printf '  return 0;\n}\n'
} >"$scratch/constants.c"
$CC -I"$top_srcdir/lib" -I"$top_builddir/lib" "$scratch/constants.c" -o "$scratch/constants" ||
  fail "the constants do not compile"
"$scratch/constants" | LC_ALL=C sort >"$scratch/numbers" || fail "the constants do not run"
compare constants.txt "$scratch/numbers"

functions >"$scratch/declared"
[ -s "$scratch/declared" ] || fail "the header declares nothing"
sed -n 's/^ *\(httpstatus_[a-z0-9_]*\);.*/\1/p' "$top_srcdir/lib/libhttpstatus.map" |
  LC_ALL=C sort >"$scratch/mapped"
diff "$scratch/declared" "$scratch/mapped" >"$scratch/diff" ||
  fail "lib/libhttpstatus.map differs from the header (< declared, > mapped):
$(cat "$scratch/diff")"

exports=$(wc -l <"$scratch/exports") numbers=$(wc -l <"$scratch/numbers")
echo "PASS: $exports exports and $numbers constants as listed"
