#!/bin/sh
# Does the Python package work in a program that ends the interpreter and starts it anew?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
[ "$WITH_PYTHON" = yes ] || skip "built without Python"
need "$PYTHON-config"
export PYTHONPATH="$top_builddir/bindings/python/stage" PYTHONDONTWRITEBYTECODE=1

cd "$scratch" || fail "no folder to work in"
# shellcheck disable=SC2046
$CC -o embed "$top_srcdir/tests/python/embed.c" $("$PYTHON-config" --embed --cflags --ldflags) ||
  fail "embed.c is not compiled"
./embed >out || fail "the program that embeds Python: status $?"
[ "$(cat out)" = "3 lives" ] || fail "it says $(cat out)"
