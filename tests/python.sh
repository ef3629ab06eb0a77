#!/bin/sh
# Does the Python package pass its tests, as usual, with assertions off, and with warnings on?
. "${top_srcdir:-..}/tests/lib.sh"
[ "$WITH_PYTHON" = yes ] || skip "built without Python"
export PYTHONPATH="$top_builddir/bindings/python/stage" PYTHONDONTWRITEBYTECODE=1

cd "$scratch" || fail "no folder to work in"
for options in '' '-O' '-X dev -W error'; do
  # shellcheck disable=SC2086
  "$PYTHON" $options "$top_srcdir/tests/test_python.py" || fail "$PYTHON $options"
done
