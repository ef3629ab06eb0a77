#!/bin/sh
# Does what the fuzzers start from, and what they once found, still hold?
. "${top_srcdir:-../..}/tests/shared/lib.sh"

for name in parse head name; do
  "$top_builddir/tests/fuzz/replay_$name" "$top_srcdir/tests/fuzz/corpus-$name" >"$scratch/log" 2>&1 ||
    fail "$name: $(tail -n 3 "$scratch/log")"
done
echo "PASS: the corpora of parse, head and name"
