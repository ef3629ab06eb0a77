#!/bin/sh
# Is every fact of data/ what facts.txt says? So a fact is changed in two places or in none.
#
# facts.sh --renew writes facts.txt anew: for a change that is meant, which its diff then shows.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/shared/lib.sh"
need "$LUA54"

source=$(cd "$top_srcdir" && pwd)
facts=$source/tests/data/facts.txt
set -- "${1:-}"
for file in "$source"/data/*.lua; do
  [ "${file##*/}" = compile.lua ] || set -- "$@" "$file"
done
renew=$1
shift
"$LUA54" "$source/tests/data/facts.lua" "$source/data/compile" "$@" >"$scratch/facts.txt" ||
  fail "the data cannot be read"

case $renew in
--renew) cp "$scratch/facts.txt" "$facts" || fail "$facts cannot be written" ;;
'')
  diff -U0 "$facts" "$scratch/facts.txt" ||
    fail "data/ and facts.txt disagree. Is the change meant? Then: tests/data/facts.sh --renew"
  echo "PASS: $(($(wc -l <"$facts"))) lines of facts"
  ;;
*) fail "usage: facts.sh [--renew]" ;;
esac
