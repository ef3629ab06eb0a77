#!/bin/sh
# Does the Python package build and run by itself, without the library that make installs?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need "${CC%% *}" readelf nm tar
[ "$WITH_PYTHON" = yes ] || skip "built without Python"
for module in build ensurepip pip setuptools wheel; do
  "$PYTHON" -c "import $module" 2>/dev/null || skip "no $module of $PYTHON"
done
package=$top_srcdir/bindings/python

# As a user builds it: no index, and no flags of this build.
unset CFLAGS CPPFLAGS LDFLAGS PYTHONPATH LD_LIBRARY_PATH
export HTTPSTATUS_URL='' PYTHONDONTWRITEBYTECODE=1 PIP_CONFIG_FILE=/dev/null PIP_NO_INDEX=1 PIP_NO_CACHE_DIR=1 \
  PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore

# quietly COMMAND...: what it prints is of interest if it fails.
quietly() {
  "$@" >"$scratch/output.log" 2>&1 || fail "$*: $(tail -20 "$scratch/output.log")"
}

# members WHEEL: what is in it, the folder of its metadata without the version.
members() {
  "$PYTHON" -m zipfile -l "$1" |
    sed -e 1d -e 's/ .*//' -e "s,^libhttpstatus-$VERSION\.dist-info/,dist-info/," \
      -e 's,/licenses/,/,' | LC_ALL=C sort
}

# The folder of the package may be read-only, so nothing is written there.
alone
sources() {
  find "$package" "$top_srcdir/lib" | LC_ALL=C sort
}
sources >"$scratch/before"

# The commands of README.md, in a folder where the sources stand as they do in a checkout.
mkdir "$scratch/work"
cd "$scratch/work" || fail "no folder to work in"
ln -s "$top_srcdir/bindings" bindings
quietly "$PYTHON" -m build --no-isolation --outdir dist bindings/python
(
  quietly "$PYTHON" -m venv "$scratch/checkout"
  PATH=$scratch/checkout/bin:$PATH
  quietly pip install dist/libhttpstatus-*.whl
  cd / && quietly "$scratch/checkout/bin/python" -c 'import httpstatus; httpstatus.NOT_FOUND'
) || exit 1
quietly "$PYTHON" -m pip wheel --no-build-isolation --no-deps -w direct bindings/python
sources | diff "$scratch/before" - || fail "a build leaves files in the sources"
together

# The version is that of the library, and stands in the names.
sdist=dist/libhttpstatus-$VERSION.tar.gz
[ -f "$sdist" ] || fail "no $sdist but $(ls dist)"
wheel=$(ls "dist/libhttpstatus-$VERSION-"*.whl) || fail "no wheel of $VERSION but $(ls dist)"

# What an index asks of them.
if command -v twine >/dev/null; then
  quietly twine check --strict "$sdist" "$wheel"
fi
"$PYTHON" -m zipfile -e "$wheel" "$scratch/unpacked"
metadata=$scratch/unpacked/libhttpstatus-$VERSION.dist-info/METADATA
# setuptools 77 and later write the second form.
grep -qE '^License(-Expression)?: MIT$' "$metadata" || fail "no licence in the metadata: $(cat "$metadata")"
for line in 'Name: libhttpstatus' 'Classifier: Typing :: Typed' 'Requires-Python: >=3.9'; do
  grep -qx "$line" "$metadata" || fail "no '$line' in the metadata: $(cat "$metadata")"
done
if grep -E '^(Home-page|Project-URL):' "$metadata"; then fail "a page that nobody named"; fi
if readelf -S "$scratch"/unpacked/httpstatus/*.so | grep -q '\.symtab'; then fail "it is not stripped"; fi

# What make installs is in the wheel, and what says how it is installed; built from the sdist or
# directly it is the same.
extension=_httpstatus$("$PYTHON" -c 'import sysconfig; print(sysconfig.get_config_var("EXT_SUFFIX"))')
{
  (cd "$top_builddir/bindings/python/stage" && find httpstatus -type f ! -name '*.pyc') |
    sed "s,/_httpstatus\.so$,/$extension,"
  for name in LICENSE METADATA RECORD WHEEL top_level.txt; do echo "dist-info/$name"; done
} | LC_ALL=C sort >"$scratch/expected"
members "$wheel" | diff "$scratch/expected" - || fail "the wheel holds something else"
members "$(ls direct/*.whl)" | diff "$scratch/expected" - ||
  fail "the wheel that is built without an sdist holds something else"

# From the sdist the extension needs no library, and shows the world one function.
quietly "$PYTHON" -m venv "$scratch/venv"
python=$scratch/venv/bin/python
quietly "$python" -m pip install "$wheel"
cd "$scratch" || fail "no folder to work in"
so=$("$python" -c 'import httpstatus; print(httpstatus._httpstatus.__file__)') || fail "no import"
case $so in
"$scratch/venv/"*"/$extension") ;;
*) fail "the extension is $so" ;;
esac
readelf -d "$so" >"$scratch/dynamic" || fail "readelf cannot read $so"
grep -q 'NEEDED.*libc\.' "$scratch/dynamic" || fail "readelf says nothing of what $so needs"
if grep libhttpstatus "$scratch/dynamic"; then fail "$so needs the library"; fi
exported=$(nm -D --defined-only "$so" | awk '{ print $NF }')
[ "$exported" = PyInit__httpstatus ] || fail "$so exports: $exported"
loaded=$("$python" -c 'import httpstatus
print(*{line.split()[-1] for line in open("/proc/self/maps") if "httpstatus" in line})')
[ "$loaded" = "$so" ] || fail "loaded: $loaded"

# It keeps the promises of the package. One of the tests starts a Python without site-packages.
folder=${so%/httpstatus/*}
for tests in test_python test_python_rules test_http_status test_values test_interpreters test_manual; do
  PYTHONPATH=$folder "$python" "$top_srcdir/tests/python/$tests.py" || fail "$tests.py"
done
for table in cases findings; do
  "$python" "$top_srcdir/tests/cases/$table.py" "$top_srcdir/tests/cases/$table.tsv" || fail "$table"
done
"$python" -m doctest "$package/README.md" || fail "README.md of the package"
installed=$("$python" -m pip list --format freeze --not-required --exclude pip --exclude setuptools)
[ "$installed" = "libhttpstatus==$VERSION" ] || fail "installed: $installed"

# What make has not made yet is asked for by its name.
mkdir -p bare/bindings
tar -C "$top_srcdir/bindings" --exclude httpstatus_wrap.c -cf - python | tar -C bare/bindings -xf -
if "$PYTHON" -m pip wheel --no-build-isolation --no-deps -w bare bare/bindings/python \
  >bare/log 2>&1; then fail "a wheel without the extension"; fi
grep -q 'no httpstatus_wrap\.c in .*/bindings/python: it is made by \./configure and make' bare/log ||
  fail "does not say what is missing: $(tail -20 bare/log)"
echo "PASS: a wheel and an sdist, installed and used without the library"
