#!/bin/sh
# Can each script that a document names be run as it is named?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
cd "$top_srcdir" || fail "no sources"

# TESTS= takes names that are relative to tests/, and a log has the name of its test.
sed 's/TESTS=[^ ]*//g; s/[^ ]*\.sh\.log//g' ./*.md data/*.md examples/*.md examples/*/*.md bindings/*/*.md |
  grep -o '\(tests\|data\|examples\|bindings\|\.ci\)/[A-Za-z0-9_/.-]*\.sh\|\./bootstrap' |
  sort -u >"$scratch/named"
[ "$(grep -c . "$scratch/named")" -gt 3 ] || fail "the documents name hardly a script"
while read -r script; do
  [ -f "$script" ] || fail "a document names $script, which is not there"
  [ -x "$script" ] || fail "$script is not executable"
done <"$scratch/named"
echo "PASS: $(grep -c . "$scratch/named") scripts that documents name"
