#!/bin/sh
# Does the ASGI example find what its README says, served by uvicorn with Starlette, and does gunicorn
# with Flask serve registered and unregistered codes through the WSGI example? Both are asked by curl.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need curl gunicorn
[ "$WITH_PYTHON" = yes ] || skip "built without Python"
for module in uvicorn starlette flask; do
  "$PYTHON" -c "import $module" 2>/dev/null || skip "no $module of $PYTHON"
done
examples=$(cd "$top_srcdir/examples" && pwd)
export PYTHONPATH="$top_builddir/bindings/python/stage" PYTHONDONTWRITEBYTECODE=1
cd "$scratch" || fail "no folder to work in"
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null; rm -rf "$scratch"' EXIT

# await PATTERN: the address that the server writes to its log.
await() {
  for _ in $(seq 300); do
    address=$(sed -n "s|.*\(http://127\.0\.0\.1:[0-9]*\).*|\1|p" log | head -n 1)
    if [ -n "$address" ]; then return; fi
    kill -0 $server 2>/dev/null || break
    sleep 0.1
  done
  fail "the server does not start: $(cat log)"
}

# ask PATH: the status that is sent.
ask() {
  curl -sS --max-time 20 --noproxy '*' -o answer -w '%{http_code}' "$address$1"
}

PYTHONPATH="$PYTHONPATH:$examples/asgi" "$PYTHON" -m uvicorn --port 0 demo:app >log 2>&1 &
server=$!
await
# shellcheck disable=SC2016
sed -n 's/^| `GET \([^`]*\)` | \([0-9]*\) | *\([a-z-]*\) *|$/\1 \2 \3/p' "$examples/asgi/README.md" >table
while read -r path status rule; do
  [ "$(ask "$path")" = "$status" ] || fail "$path: not $status"
  ask / >/dev/null # what is logged of the request before is there now
  found=$(sed -n "s|^GET $path $status: [a-z]* \([a-z-]*\) (.*|\1|p" log | tr '\n' ' ')
  [ "${found% }" = "$rule" ] || fail "$path: found '$found', not '$rule': $(cat log)"
done <table
[ "$(wc -l <table)" -ge 9 ] || fail "hardly a row in the table of README.md"
line=$(grep '^GET ' "$examples/asgi/README.md") || fail "README.md shows no line of the log"
grep -qxF "$line" log || fail "README.md shows another line than: $(cat log)"
kill $server && wait $server

cat >served.py <<'END'
import flask
from checked import Checked
from httpstatus import HTTPStatus

flask_app = flask.Flask("served")
flask_app.add_url_rule("/<int:code>", "code", lambda code: ("x", HTTPStatus(code)))
app = Checked(flask_app)
END
PYTHONPATH="$PYTHONPATH:$examples/wsgi:." "$PYTHON" -m gunicorn.app.wsgiapp -b 127.0.0.1:0 served:app >log 2>&1 &
server=$!
await
for code in 200 404 499 503 799; do
  [ "$(ask "/$code")" = $code ] || fail "gunicorn with Flask: /$code: $(cat answer log)"
done
[ "$(ask /401)" = 401 ] && ask /200 >/dev/null || fail "gunicorn with Flask: $(cat log)"
grep -q "^GET /401 '401 UNAUTHORIZED': error field-missing" log || fail "no finding in: $(cat log)"
echo "PASS: uvicorn with Starlette, gunicorn with Flask"
