#!/bin/sh
# Do CPython's own tests of http and urllib pass with HTTPStatus in the place of http.HTTPStatus?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
[ "$WITH_PYTHON" = yes ] || skip "built without Python"
export PYTHONPATH="$top_builddir/bindings/python/stage" PYTHONDONTWRITEBYTECODE=1

cd "$scratch" || fail "no folder to work in"
"$PYTHON" -c 'import test.test_httpservers' 2>/dev/null ||
  skip "this Python came without its tests (Debian: libpython3.11-testsuite)"
"$PYTHON" "$top_srcdir/tests/python/cpython.py" broken || fail "a wrong phrase goes unnoticed"
"$PYTHON" "$top_srcdir/tests/python/cpython.py" || fail "CPython's tests"
