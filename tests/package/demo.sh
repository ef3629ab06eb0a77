#!/bin/sh
# Does `./bootstrap demo` work by itself, in a checkout where nothing was done before?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need git
[ -e "$top_srcdir/.git" ] || inapplicable "not a git checkout"

# The working tree as it is, without what git ignores.
mkdir "$scratch/checkout"
# shellcheck disable=SC2016
(cd "$top_srcdir" && git ls-files -z --cached --others --exclude-standard |
  xargs -0 sh -c 'for file; do [ -e "$file" ] && printf "%s\n" "$file"; done' sh |
  tar -cf - -T -) | tar -C "$scratch/checkout" -xf - || fail "no copy of the checkout"

cd "$scratch/checkout" || fail "no checkout"
unset MAKEFLAGS MFLAGS MAKELEVEL
# It is about what is built, not how fast that is.
export CFLAGS=-O0
./bootstrap demo >"$scratch/out" 2>"$scratch/err" || fail "$(tail -20 "$scratch/err")"
for want in 'Not Found' 'Client Closed Request' 'Site Frozen'; do
  count=$(grep -c "$want" "$scratch/out")
  [ "$count" -ge 3 ] || fail "\"$want\" is not there for each language: $(cat "$scratch/out")"
done
./bootstrap demo >"$scratch/again" 2>&1 || fail "not a second time: $(tail -20 "$scratch/again")"
./bootstrap nonsense >/dev/null 2>&1
[ $? = 2 ] || fail "./bootstrap nonsense is accepted"

# A system without apt-get and with little else.
mkdir "$scratch/bin"
for tool in sh dirname id sort env printf; do
  ln -s "$(command -v "$tool")" "$scratch/bin/" 2>/dev/null
done
PATH=$scratch/bin ./bootstrap demo >"$scratch/out" 2>"$scratch/err" && fail "nothing is missing?"
grep -q '^  swig (Debian: swig)$' "$scratch/err" || fail "swig is not named: $(cat "$scratch/err")"
PATH=$scratch/bin ./bootstrap check >"$scratch/out" 2>"$scratch/err" && fail "nothing is missing?"
grep -q 'servers on free ports of 127\.0\.0\.1' "$scratch/out" || fail "no word about servers: $(cat "$scratch/out")"
echo "PASS: ./bootstrap demo"
