#!/bin/sh
# Do each language and the command give the answers of the common tables?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
tests=$top_srcdir/tests

alone
# The tables: cases of all functions, and exchanges with what a check finds in them.
for table in cases findings; do
  "$top_builddir/tests/cases/$table" "$tests/cases/$table.tsv" || fail "$table: C"
  if [ "$WITH_PYTHON" = yes ]; then
    PYTHONPATH=$top_builddir/bindings/python/stage PYTHONDONTWRITEBYTECODE=1 \
      "$PYTHON" "$tests/cases/$table.py" "$tests/cases/$table.tsv" || fail "$table: Python"
  fi
  if [ "$WITH_LUA" = yes ]; then
    LUA_CPATH="$top_builddir/bindings/lua/.libs/?.so" "$LUA" "$tests/cases/$table.lua" "$tests/cases/$table.tsv" ||
      fail "$table: Lua"
  fi
done
together

. "$top_srcdir/tests/shared/command.sh"
"$PYTHON" "$tests/cases/cases_cli.py" "$tests/cases/cases.tsv" "$command" || fail "cases: the command"
"$PYTHON" "$tests/cases/findings_cli.py" "$tests/cases/findings.tsv" "$command" ||
  fail "findings: the command"
[ "$WITH_PYTHON$WITH_LUA" = yesyes ] || skip "built without a binding: only the others were asked"
