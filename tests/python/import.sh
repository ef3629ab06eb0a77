#!/bin/sh
# Does the enumeration cost no more to import than a quarter above that of the standard library?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
[ "$WITH_PYTHON" = yes ] || skip "built without Python"
need valgrind
[ -r /proc/self/smaps_rollup ] || skip "no /proc/self/smaps_rollup on this machine"

cp -R "$top_builddir/bindings/python/stage" "$scratch/stage" || fail "no copy of the package"
# Installed it is compiled, as the standard library is.
"$PYTHON" -m compileall -q "$scratch/stage" || fail "the package is not compiled"
cd "$scratch" || fail "no folder to work in"
PYTHONPATH=$scratch/stage "$PYTHON" "$top_srcdir/tests/python/import.py"
