#!/bin/sh
# Does the Python package pass its tests on the other CPythons that are here, 3.9 and later?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
[ "$WITH_PYTHON" = yes ] || skip "built without Python"
export PYTHONDONTWRITEBYTECODE=1
binding=$top_srcdir/bindings/python
built=$("$PYTHON" -c 'import sys; print("%d.%d" % sys.version_info[:2])')

# Those on PATH, and those that pyenv keeps: a name of pyenv on PATH may stand for none.
pythons() {
  for version in 3.9 3.10 3.11 3.12 3.13 3.14; do
    [ "$version" != "$built" ] || continue
    for python in "python$version" "${PYENV_ROOT:-$HOME/.pyenv}/versions/$version".*/bin/python3; do
      if "$python" -c 'import sys; sys.exit(sys.implementation.name != "cpython")' 2>/dev/null; then
        echo "$python"
        break
      fi
    done
  done
}

cd "$scratch" || fail "no folder to work in"
count=0
for python in $(pythons); do
  include=$("$python" -c 'import sysconfig; print(sysconfig.get_path("include"))')
  if [ ! -f "$include/Python.h" ]; then continue; fi
  rm -rf stage && cp -R "$top_builddir/bindings/python/stage" stage || fail "no copy of the package"
  # shellcheck disable=SC2086
  $CC $CFLAGS -shared -fPIC -I"$include" -I"$binding" -I"$top_srcdir/lib" \
    -o stage/httpstatus/_httpstatus.so "$binding/httpstatus_wrap.c" \
    -L"$top_builddir/lib/.libs" -lhttpstatus -Wl,-rpath,"$top_builddir/lib/.libs" ||
    fail "$python: the extension is not compiled"
  for tests in test_python test_python_rules test_http_status test_values test_manual; do
    PYTHONPATH=$scratch/stage "$python" -W error "$top_srcdir/tests/python/$tests.py" ||
      fail "$python $tests.py"
  done
  PYTHONPATH=$scratch/stage "$python" "$top_srcdir/tests/python/test_responses.py" Shapes ||
    fail "$python test_responses.py"
  count=$((count + 1))
done
echo "PASS: $count other versions of Python beside $built"
