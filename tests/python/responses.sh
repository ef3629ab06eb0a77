#!/bin/sh
# Do clients and frameworks for HTTP take the members of HTTPStatus, and does check_response() take
# their responses?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
[ "$WITH_PYTHON" = yes ] || skip "built without Python"
export PYTHONPATH="$top_builddir/bindings/python/stage" PYTHONDONTWRITEBYTECODE=1

cd "$scratch" || fail "no folder to work in"
"$PYTHON" "$top_srcdir/tests/python/test_responses.py" || fail "test_responses.py"
