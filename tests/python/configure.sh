#!/bin/sh
# Does configure refuse a Python that is not CPython, with the reason, and does make install leave
# what importlib.metadata finds?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
[ "$WITH_PYTHON" = yes ] || skip "built without Python"

cat >"$scratch/pypy3" <<END
#!/bin/sh
if [ "\$1" = -c ]; then
  shift
  exec "$PYTHON" -c "import sys; sys.implementation.name = 'pypy'
\$*"
fi
exec "$PYTHON" "\$@"
END
chmod +x "$scratch/pypy3"
# As much of the sources as it takes to get there: a folder that is configured refuses another build.
mkdir "$scratch/build" "$scratch/build/lib" && cd "$scratch/build" || fail "no folder to work in"
cp -R "$top_srcdir/configure" "$top_srcdir/build-aux" . && cp "$top_srcdir/lib/httpstatus.h" lib/ ||
  fail "no copy of configure"
if ./configure -q PYTHON="$scratch/pypy3" >log 2>&1; then fail "PyPy is not refused"; fi
grep -q "PYTHON=$scratch/pypy3 is not CPython, whose C API the binding uses" log ||
  fail "says something else: $(tail -n 5 log)"

make -s -C "$top_builddir/bindings/python" install-nodist_distinfoDATA DESTDIR="$scratch/installed" \
  >log 2>&1 || fail "make install: $(tail -n 5 log)"
PYTHONPATH=$scratch/installed$pyexecdir "$PYTHON" -c "if True:
  from importlib import metadata
  found = metadata.distribution('libhttpstatus')
  assert found.version == '$VERSION', found.version
  assert found.metadata['License-Expression'] == 'MIT'" || fail "importlib.metadata does not find it"
echo "PASS: another Python is refused, and the distribution is found"
