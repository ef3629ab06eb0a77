#!/bin/sh
# What does the look-up of a name cost beside the table that gperf makes of the same names? In
# instructions, as callgrind counts them, so that the load of the machine does not matter.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need gperf valgrind "$LUA"
here=$top_srcdir/tests/bench

# hash NAMES FUNCTION OPTION...: a table of gperf's as $scratch/FUNCTION.c.
hash() {
  list=$1 function=$2
  shift 2
  sed 's/["\\]/\\&/g; s/.*/"&"/' "$list" >"$scratch/keywords"
  gperf --language=ANSI-C --compare-lengths --compare-strncmp --hash-function-name="${function}_hash" \
    --lookup-function-name="$function" "$@" "$scratch/keywords" >"$scratch/$function.c" || fail "gperf"
}

# instructions WHAT: of one look-up, the loop around it included.
instructions() {
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$scratch/bench" "$1" "$names" \
    >"$scratch/out" 2>"$scratch/err" || fail "$1: $(tail -n 3 "$scratch/err")"
  sed -n 's/.*Collected : //p' "$scratch/err"
}

# compare TITLE NAMES: the names in $scratch/NAMES, each one once.
compare() {
  names=$scratch/$2
  LC_ALL=C sort -u "$names" -o "$names"
  hash "$names" exact_find
  # Of names that differ by case alone, gperf takes one.
  LC_ALL=C sort -u -f "$names" >"$names.folded"
  hash "$names.folded" folded_find --ignore-case
  $CC -std=gnu99 -O2 -w -include stddef.h -include string.h -I"$top_srcdir/lib" "$here/bench_names.c" "$scratch/exact_find.c" \
    "$scratch/folded_find.c" -o "$scratch/bench" "$top_builddir/lib/.libs/libhttpstatus.a" || fail "no program"
  none=$(instructions none) gperf=$(instructions gperf) folded=$(instructions folded) ours=$(instructions ours)
  count=$((10 * $(cat "$scratch/out")))
  gperf=$(((gperf - none) / count)) folded=$(((folded - none) / count)) ours=$(((ours - none) / count))
  echo "$1, $((count / 10)): find_name $ours instructions, gperf $gperf, gperf without regard to case $folded"
}

grep -hv '^#' "$top_srcdir"/tests/shared/spellings/*.tsv | cut -f 1 >"$scratch/spellings"
"$LUA" - >"$scratch/catalogue" <<'END' || fail "no names"
package.cpath = os.getenv("top_builddir") .. "/bindings/lua/.libs/?.so"
for status in require("httpstatus").catalogue() do
  for _, name in ipairs { status.identifier, status.title, status.reason } do
    if name ~= "" then print(name) end
  end
end
END
compare "Names of the catalogue" catalogue
compare "Spellings of other libraries" spellings
