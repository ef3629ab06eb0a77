#!/bin/sh
# Does the Python package pass its tests, as usual, with assertions off, and with warnings on?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
[ "$WITH_PYTHON" = yes ] || skip "built without Python"
export PYTHONPATH="$top_builddir/bindings/python/stage" PYTHONDONTWRITEBYTECODE=1

cd "$scratch" || fail "no folder to work in"
for options in '' '-O' '-X dev -W error'; do
  for tests in test_python test_python_rules test_http_status test_values test_interpreters test_manual; do
    # shellcheck disable=SC2086
    "$PYTHON" $options "$top_srcdir/tests/python/$tests.py" || fail "$PYTHON $options $tests.py"
  done
done
"$PYTHON" -W error "$top_srcdir/tests/python/test_terminal.py" "$top_builddir/bindings/cli/httpstatus" ||
  fail "test_terminal.py"
