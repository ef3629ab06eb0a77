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
import httpstatus
from httpstatus import NOT_FOUND, Source, Status


def explain(code: int) -> str:
    found = httpstatus.find(code)
    return httpstatus.reason(code) if found is None else found.summary


origin: Source | None = httpstatus.identify("Server", "nginx")
codes: list[int] = [status for status in httpstatus.catalogue(source=origin)]
missing: Status = NOT_FOUND
sections: list[str] = [spec.section for spec in missing.specs]
END
mypy --strict --python-executable "$PYTHON" consumer.py || fail "mypy --strict of a consumer"
echo 'import httpstatus; httpstatus.reason("404")' >wrong.py
mypy --strict --python-executable "$PYTHON" wrong.py && fail "a wrong argument passes"
stubtest httpstatus || fail "the stubs differ from the package"
