#!/bin/sh
# Does each language give the answers of the one table of cases?
. "${top_srcdir:-..}/tests/lib.sh"
table=$top_srcdir/tests/cases.tsv

"$top_builddir/tests/cases" "$table" || fail "C"
if [ "$WITH_PYTHON" = yes ]; then
  PYTHONPATH=$top_builddir/bindings/python/stage PYTHONDONTWRITEBYTECODE=1 \
    "$PYTHON" "$top_srcdir/tests/cases.py" "$table" || fail "Python"
fi
if [ "$WITH_LUA" = yes ]; then
  LUA_CPATH="$top_builddir/bindings/lua/.libs/?.so" "$LUA" "$top_srcdir/tests/cases.lua" "$table" ||
    fail "Lua"
fi
[ "$WITH_PYTHON$WITH_LUA" = yesyes ] || skip "built without a binding: only the others were asked"
