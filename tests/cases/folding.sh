#!/bin/sh
# Do the library, the compiler of the data and the command fold a name by one rule? page.sh asks
# the page.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need "$LUA54" "$PYTHON"
tests=$top_srcdir/tests/cases
"$top_builddir/tests/cases/folding" "$tests/folding.tsv" || fail "the library"
"$LUA54" "$tests/folding.lua" "$tests/folding.tsv" "$top_srcdir/data/compile" || fail "data/compile"
. "$top_srcdir/tests/shared/command.sh"
PYTHONDONTWRITEBYTECODE=1 "$PYTHON" "$tests/folding.py" "$tests/folding.tsv" "$command" || fail "the command"
