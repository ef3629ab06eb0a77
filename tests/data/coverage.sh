#!/bin/sh
# Is each code that article.tsv and vendors.tsv list in the catalogue, and explained there?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need awk

dump=$top_builddir/tests/shared/dump
tab=$(printf '\t')

# What there is, written as in the lists: code, source, and kind in the first one. What has
# no summary is not explained.
{
  "$dump" meanings | awk -F "$tab" -v OFS="$tab" '$8 != "" { print $1, $2, "meaning" }'
  "$dump" warn_codes | awk -F "$tab" -v OFS="$tab" '$3 != "" { print $1, "-", "warn_code" }'
} >"$scratch/have"

# lacks LIST LEAST: the lines of the list on standard input that are not there as often.
lacks() {
  grep -v '^#' >"$scratch/list"
  lines=$(($(wc -l <"$scratch/list")))
  [ "$lines" -ge "$2" ] || fail "$1 lists only $lines"
  missing=$(awk 'NR == FNR { have[$0]++; next } have[$0]-- < 1' "$scratch/have" "$scratch/list")
  [ -z "$missing" ] || fail "not in the catalogue, yet in $1:
$missing"
  echo "PASS: $lines lines of $1"
}

lacks article.tsv 95 <"$top_srcdir/tests/data/article.tsv"
# Registered meanings have a list of their own, in tests/data/registry/.
sed "/^#/!s/\$/${tab}meaning/" "$top_srcdir/tests/data/vendors.tsv" | lacks vendors.tsv 189 || exit 1
