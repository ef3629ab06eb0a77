#!/bin/sh
# Do the annotations of the Python package describe it, for mypy and for who uses it?
. "${top_srcdir:-..}/tests/lib.sh"
[ "$WITH_PYTHON" = yes ] || skip "built without Python"
need mypy stubtest
# Debian's tools read types for Debian's interpreter, which `import httpstatus` must reach.
stage=$top_builddir/bindings/python/stage
export PYTHONPATH="$stage" MYPYPATH="$stage" PYTHONDONTWRITEBYTECODE=1

cd "$scratch" || fail "no folder to work in"
cat >consumer.py <<'END'
import email.message

import httpstatus
from httpstatus import NOT_FOUND, FieldRule, Finding, Source, Status


def explain(code: int) -> str:
    found = httpstatus.find(code)
    return httpstatus.reason(code) if found is None else found.summary


origin: Source | None = httpstatus.identify("Server", "nginx")
codes: list[int] = [status for status in httpstatus.catalogue(source=origin)]
missing: Status = NOT_FOUND
sections: list[str] = [spec.section for spec in missing.specs]
required: list[FieldRule] = [rule for rule in missing.fields if rule.level == "MUST"]
method: str | None = httpstatus.redirect_method(303, "POST") or missing.redirect_method(None)
advice: str = missing.retry() + httpstatus.retry(503, method)
content: bool = not httpstatus.forbids_content(205) and missing.forbids_content() == "forbidden"


def check_head(text: bytes, asked: email.message.Message | dict[str, list[str]]) -> list[Finding]:
    try:
        head = httpstatus.read_head(text)
    except httpstatus.ParseError as error:
        return httpstatus.check(code=500, fields=[(b"Error", str(error.offset + 1))])
    return httpstatus.check(
        code=head.status.code,
        fields=head.fields,
        method=method,
        request_fields=asked,
        version=head.status.version,
        request_version="1.1",
        content=len(text) > head.length,
    )
END
mypy --strict --python-executable "$PYTHON" consumer.py || fail "mypy --strict of a consumer"
while read -r wrong; do
  echo "import httpstatus; httpstatus.$wrong" >wrong.py
  mypy --strict --python-executable "$PYTHON" wrong.py && fail "a wrong argument passes: $wrong"
done <<'END'
reason("404")
retry(404, 5)
parse(404)
check(code=404, fields="Server: nginx")
check(code=404, version=1.1)
END
stubtest httpstatus || fail "the stubs differ from the package"
