#!/bin/sh
# Measures the Python binding, as built.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
if [ "${WITH_PYTHON:-yes}" = no ]; then
  printf 'not measured\tPython\tmissing\tbuilt without the binding\n'
  exit
fi
PYTHONDONTWRITEBYTECODE=1
export PYTHONDONTWRITEBYTECODE
PYTHONPATH=$top_builddir/bindings/python/stage "$PYTHON" "$top_srcdir/tests/bench/python.py" || fail "$PYTHON"
