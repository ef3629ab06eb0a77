#!/bin/sh
# Measures the look-up of names beside the tables that gperf makes of the same names.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
. "$top_srcdir/tests/bench/program.sh"
if ! command -v gperf >/dev/null; then
  missing gperf "no gperf"
  exit
fi
gperf=$(gperf --version | sed -n '1s/^GNU //p')

# table NAMES FUNCTION OPTION...: what gperf makes of the names, as $scratch/FUNCTION.c.
table() {
  list=$1 function=$2
  shift 2
  sed 's/["\\]/\\&/g; s/.*/"&"/' "$list" >"$scratch/keywords"
  {
    printf '#include <stddef.h>\n#include <string.h>\n'
    gperf --language=ANSI-C --compare-lengths --compare-strncmp --hash-function-name="${function}_hash" \
      --lookup-function-name="$function" "$@" "$scratch/keywords"
  } >"$scratch/$function.c" || fail "gperf"
}

# measure NAMES TITLE: finds each of the names once.
measure() {
  names=$scratch/$1
  LC_ALL=C sort -u "$names" -o "$names"
  table "$names" exact_find
  # Of names that differ by case alone, gperf takes one.
  LC_ALL=C sort -u -f "$names" >"$names.folded"
  table "$names.folded" folded_find --ignore-case
  sed 's/["\\]/\\&/g; s/.*/NAME("&")/' "$names" >"$scratch/names.inc"
  calls=$(grep -c . "$names")
  program_of_ours "bench-$1" "$bench/names.c" -w "$scratch/exact_find.c" "$scratch/folded_find.c" -I"$scratch" \
    -DGROUP="\"find a name: $calls $2\"" -DGPERF="\"$gperf\""
  rounds 31 "bench-$1"
  instructions "bench-$1"
}

"$top_builddir/tests/shared/dump" meanings | awk -F '\t' '{ print $3; print $7; if ($6 != "") print $6 }' \
  >"$scratch/catalogue" || fail "no names of the catalogue"
# Each fifth of them: for all, gperf takes half a minute.
grep -hv '^#' "$top_srcdir"/tests/shared/spellings/*.tsv | cut -f 1 | LC_ALL=C sort -u | awk 'NR % 5 == 0' \
  >"$scratch/spellings"
measure catalogue "of the catalogue"
measure spellings "as other libraries spell them"
