#!/bin/sh
# Do look-ups give the same answers where i is not the lower case of I?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need localedef
[ -x "$top_builddir/tests/library/test_names" ] || skip "the C tests are not built (CUnit)"

# What localedef warns of is not ours; a locale it could not make is not there.
localedef -i tr_TR -f UTF-8 "$scratch/tr_TR.UTF-8" >"$scratch/localedef.log" 2>&1
[ -d "$scratch/tr_TR.UTF-8" ] || skip "no Turkish locale: $(cat "$scratch/localedef.log")"
export LOCPATH="$scratch" LC_ALL=tr_TR.UTF-8

for test in names near_misses sources words; do
  "$top_builddir/tests/library/test_$test" >"$scratch/log" 2>&1 || fail "test_$test: $(cat "$scratch/log")"
  grep -q '^Locale: tr_TR' "$scratch/log" || fail "test_$test: $(grep Locale "$scratch/log")"
done
echo "PASS: names, sources and words in $LC_ALL"
