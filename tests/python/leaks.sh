#!/bin/sh
# Do many calls of each Python function, up to a million, leave anything behind?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
[ "$WITH_PYTHON" = yes ] || skip "built without Python"
export PYTHONPATH="$top_builddir/bindings/python/stage" PYTHONDONTWRITEBYTECODE=1

cd "$scratch" || fail "no folder to work in"
"$PYTHON" "$top_srcdir/tests/python/leaks.py" || fail "something is left behind"
