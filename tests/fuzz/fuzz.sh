#!/bin/sh
# Does what the fuzzers start from, and what they once found, still hold?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
tests=$top_srcdir/tests
# shellcheck source=/dev/null
. "$tests/fuzz/seeds.sh"

# What `check` says to the seeds is not looked at, but for the end.
for name in $fuzzers; do
  # shellcheck disable=SC2046
  "$top_builddir/tests/fuzz/replay_$name" $(seeds_of "$name") >"$scratch/log" 2>&1 ||
    fail "$name: $(tail -n 3 "$scratch/log")"
done
echo "PASS: the seeds of $fuzzers"
