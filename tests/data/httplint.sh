#!/bin/sh
# Is every check of httplint covered by a rule that there is, or left out for a reason?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need awk sed

tab=$(printf '\t')
table=$top_srcdir/tests/data/httplint.tsv

# The rules there are: those of the catalogue, and the two on the fields of a code.
{
  sed -n 's/^ *id = "\([a-z0-9-]*\)".*/\1/p' "$top_srcdir/data/rules.lua"
  printf 'field-missing\nfield-forbidden\n'
} >"$scratch/rules"
[ "$(wc -l <"$scratch/rules")" -ge 30 ] || fail "hardly any rules in data/rules.lua"

grep -v '^#' "$table" >"$scratch/checks"
lines=$(($(wc -l <"$scratch/checks")))
[ "$lines" -ge 65 ] || fail "httplint.tsv lists only $lines checks"

twice=$(cut -f 1 "$scratch/checks" | LC_ALL=C sort | uniq -d)
[ -z "$twice" ] || fail "more than once in httplint.tsv: $twice"

wrong=$(awk -F "$tab" '
  NR == FNR { rules[$1]; next }
  NF != 3 || $1 !~ /^[A-Z0-9_]+$/ || length($3) < 3 { print "no check: " $0; next }
  $2 == "refused" { next }
  {
    count = split($2, named, " ")
    if (count == 0) print $1 ": no rule"
    for (at = 1; at <= count; at++) if (!(named[at] in rules)) print $1 ": no rule " named[at]
  }' "$scratch/rules" "$scratch/checks")
[ -z "$wrong" ] || fail "httplint.tsv:
$wrong"

covered=$(cut -f 2 "$scratch/checks" | grep -vc '^refused$')
[ "$covered" -ge 15 ] || fail "only $covered checks of httplint are covered"
echo "PASS: $lines checks of httplint, $covered covered"
