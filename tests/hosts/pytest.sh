#!/bin/sh
# Does the plugin for pytest let pass what is right, and fail what breaks a rule, as its README says?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
[ "$WITH_PYTHON" = yes ] || skip "built without Python"
for module in pytest flask; do
  "$PYTHON" -c "import $module" 2>/dev/null || skip "no $module of $PYTHON"
done
example=$(cd "$top_srcdir/examples/pytest" && pwd)
export PYTHONPATH="$top_builddir/bindings/python/stage:$example" PYTHONDONTWRITEBYTECODE=1
export PYTEST_DISABLE_PLUGIN_AUTOLOAD=1
cd "$scratch" || fail "no folder to work in"
cp "$example/test_demo.py" .
# A note, as of a code that is not registered, is no failure.
cat >>test_demo.py <<'END'

app.add_url_rule("/closed", view_func=lambda: ("x", 499))


def test_note(checked):
    assert checked(app.test_client()).get("/closed").status_code == 499
END
"$PYTHON" -m pytest -p no:cacheprovider -p httpstatus_plugin test_demo.py >log 2>&1
[ $? = 1 ] || fail "the tests do not fail as they should: $(cat log)"
grep -q '1 failed, 3 passed' log || fail "not one of four fails: $(cat log)"
grep -qE '^FAILED test_demo\.py::test_login( |$)' log || fail "another test fails: $(cat log)"
line=$(grep '^error ' "$example/README.md") || fail "README.md shows no failure"
grep -qF "$line" log || fail "README.md shows another failure than: $(cat log)"
echo "PASS: a fixture checks every response of a test client"
