#!/bin/sh
# Do the annotations of the Python package describe it, for mypy and for who uses it?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
[ "$WITH_PYTHON" = yes ] || skip "built without Python"
need mypy stubtest
# Debian's tools read types for Debian's interpreter, which `import httpstatus` must reach.
stage=$top_builddir/bindings/python/stage
export PYTHONPATH="$stage" MYPYPATH="$stage" PYTHONDONTWRITEBYTECODE=1

cd "$scratch" || fail "no folder to work in"
cp "$top_srcdir/tests/python/consumer.py" consumer.py
mypy --strict --python-executable "$PYTHON" consumer.py || fail "mypy --strict of a consumer"
"$PYTHON" -W error consumer.py || fail "the consumer does not run"
cat >wrong <<'END'
reason("404")
retry(404, 5)
parse(404)
check(code=404, fields="Server: nginx")
check(code=404, version=1.1)
retry(404) == "later"
NOT_FOUND.retry() == "later"
forbids_content(204) == "allowed"
class_name(4) == "Client error"
NOT_FOUND.class_name == "Client error"
NOT_FOUND.state == "registered"
NOT_FOUND.seen == "wired"
NOT_FOUND.evidence == "primary"
fields(401)[0].level == "must"
check(code=401)[0].severity == "fatal"
check(code=401)[0].rule == "no-such-rule"
parse("404").flags[0] == "lf"
read_head("").flags[0] == "lf"
ParseError("no error", 0)
NOT_FOUND.reason = "Gone"
HTTPStatus.NOT_FOUND.phrase = "Gone"
no_such_name
HTTPStatus.NO_SUCH_NAME
HTTPStatus.STATUS_1000
HTTPStatus.STATUS_799.title = "x"
HTTPStatus.STATUS_799.source.id
NOT_FOUND.no_such_attribute
identify("Server", 5)
check_response(404).rule
END
{ echo "import httpstatus" && sed 's/^/httpstatus./' wrong; } >wrong.py

# refused CHECKER: does it find an error in each of these lines?
refused() {
  sed '=' wrong | while read -r line && read -r wrong; do
    grep -q "wrong\.py:$((line + 1)):.*error: " found || fail "$1: a wrong argument passes: $wrong"
  done || exit 1
}

mypy --strict --python-executable "$PYTHON" wrong.py >found
refused mypy
# Debian has no pyright; npm has.
if command -v pyright >/dev/null; then
  echo "{\"extraPaths\": [\"$stage\"], \"reportUnusedExpression\": false, \"strict\": [\".\"]}" >pyrightconfig.json
  pyright --pythonpath "$PYTHON" consumer.py || fail "pyright of a consumer"
  pyright --pythonpath "$PYTHON" wrong.py >found
  refused pyright
else
  echo "SKIP: pyright, which is not on PATH" >&2
fi

# Like those of http.HTTPStatus they stand in the members, where stubtest does not look. And what is
# called to make a new enumeration as well has a value alone to take here. Records are made by the
# package alone, and _plain has no stub.
cat >allowed <<'END'
httpstatus(\._http_status)?\.HTTPStatus\.(phrase|description)
httpstatus\._http_status\._HTTPStatusMeta\.__call__
httpstatus\._plain\._CONVERSIONS
httpstatus\._records\._Record\.__(match_args|new)__
END
stubtest --allowlist allowed httpstatus || fail "the stubs differ from the package"
