#!/bin/sh
# Does the example `explain` give every meaning of a code, the same in C, Python and Lua?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
. "${top_srcdir:-../..}/tests/shared/three.sh"
compile explain

# All that there is, by the catalogue's own account.
"$top_builddir/tests/shared/dump" sources >"$scratch/sources"
"$top_builddir/tests/shared/dump" meanings |
  awk -F '\t' 'NR == FNR { name[$1] = $2; next } { print $1 "  " $7 " (" name[$2] "): " $8 }' \
    "$scratch/sources" - >"$scratch/all"

# matches CODE...: was just that printed, in this order, and nothing else?
matches() {
  for code; do grep "^$code  " "$scratch/all"; done >"$scratch/expected"
  diff "$scratch/expected" "$scratch/out" || fail "explain $*"
}

# complains TEXT: was just that said?
complains() {
  printf '%s\n' "$1" | diff - "$scratch/err" || fail "says something else"
}

# shellcheck disable=SC2046
set -- $(cut -c1-3 "$scratch/all" | uniq)
[ $# -ge 100 ] || fail "only $# codes in the catalogue"
three explain "$@" </dev/null
gives 0
matches "$@"
[ ! -s "$scratch/err" ] || fail "says something: $(cat "$scratch/err")"

three explain 530 404 499 </dev/null
gives 0
matches 530 404 499
grep -q '^404  Not Found (IANA HTTP Status Code Registry): ' "$scratch/out" || fail "404 is lost"
grep -q '^499  Client Closed Request (nginx): ' "$scratch/out" || fail "499 is lost"
grep -q '^530  Origin DNS Error (Shopify): ' "$scratch/out" || fail "530 of Shopify is lost"

three explain 404 799 200 </dev/null
gives 1
matches 404 200
complains 'explain: unknown status code: 799'

not_utf8=$(printf '\377')
for text in '' x 40x 404x 404.13 '404 ' ' 404' +404 -1 0404 1016 99999999999999999999 '４０４' \
  "$not_utf8"; do
  three explain "$text" </dev/null
  gives 1
  complains "explain: unknown status code: $text"
  [ ! -s "$scratch/out" ] || fail "\"$text\" means something: $(cat "$scratch/out")"
done

LC_ALL=C three explain 499 "$(printf '\303\251')" </dev/null
gives 1
matches 499

three explain </dev/null
gives 2
complains 'usage: explain CODE...'
echo "PASS: explain in C, Python and Lua"
