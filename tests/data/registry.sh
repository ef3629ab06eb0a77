#!/bin/sh
# Is the registered part of the catalogue what IANA's registry says, to the letter?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need "$PYTHON"

dump=$top_builddir/tests/shared/dump
"$dump" meanings >"$scratch/meanings" || fail "no $dump"
date=$("$dump" date)
"$PYTHON" "$top_srcdir/tests/data/registry.py" "$scratch/meanings" "$date" \
  "$top_srcdir/tests/data/registry" ||
  fail "the catalogue and the registry differ"
