#!/bin/sh
# Is the catalogue for other systems what its schema says, and the same whether the data is
# compiled into it or the library is asked for it?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
. "${top_srcdir:-../..}/tests/shared/command.sh"
need "$LUA54"
"$PYTHON" -c 'import jsonschema' 2>/dev/null || skip "no jsonschema for $PYTHON"

exported=$top_srcdir/data/export
export=$top_builddir/tests/data/export

# Two ways from one catalogue: through data/compile.lua, and through the public header.
for format in json csv lua; do
  "$export" "$format" >"$scratch/$format" || fail "cannot export $format"
  cmp "$scratch/$format" "$exported/httpstatus.$format" ||
    fail "the library gives another httpstatus.$format than the data"
done

# refuses ARGUMENT...: is that no format, and nothing written?
refuses() {
  "$export" "$@" >"$scratch/out" && fail "exports \"$*\""
  [ ! -s "$scratch/out" ] || fail "writes something for \"$*\""
}
for format in yaml JSON jso jsonx '' 'csv '; do refuses "$format"; done
refuses --nothing

"$PYTHON" "$top_srcdir/tests/data/export.py" check "$exported" || fail "the export is wrong"

# What the command prints for programs, the schema describes.
printf 'HTTP/1.1 200\nServer: \377\n\nHTTP/2 530 \r\nserver: cloudflare\r\nretry-after: x\r\n\r\n' |
  "$command" check --json >"$scratch/checked"
# tally_as_told FILE...: is the tally of the files as the schema says?
tally_as_told() {
  "$command" tally --json "$@" >"$scratch/tally" 2>"$scratch/told"
  "$PYTHON" "$top_srcdir/tests/data/export.py" answer "$exported" tally "$scratch/tally" || fail "tally $*"
}
"$PYTHON" "$top_srcdir/tests/data/export.py" answer "$exported" checked "$scratch/checked" || fail "checked"
printf '404\n471\n000\n\n\377\n' >"$scratch/codes"
tally_as_told "$scratch/codes"
[ "$(grep -c '^  *{' "$scratch/tally")" -ge 2 ] || fail "tally: $(cat "$scratch/tally")"
tally_as_told "$top_srcdir"/tests/command/logs/*
[ "$(grep -c '"key": "' "$scratch/tally")" -ge 12 ] || fail "hardly a detail: $(cat "$scratch/tally")"

# What Lua reads is what Python reads in the JSON.
"$PYTHON" "$top_srcdir/tests/data/export.py" flat "$exported" | LC_ALL=C sort >"$scratch/flat"
[ "$(wc -l <"$scratch/flat")" -gt 5000 ] || fail "hardly anything in the JSON"
for lua in "$LUA54" lua5.1 luajit; do
  command -v "$lua" >/dev/null || skip "no $lua on this machine"
  "$lua" "$top_srcdir/tests/data/export.lua" "$exported/httpstatus.lua" | LC_ALL=C sort >"$scratch/flat.lua"
  diff "$scratch/flat" "$scratch/flat.lua" >"$scratch/diff" ||
    fail "$lua reads something else: $(head -5 "$scratch/diff")"
done

# Any bytes make a text: what is no UTF-8 is replaced in JSON, and kept in Lua.
"$PYTHON" "$top_srcdir/tests/data/export.py" bytes >"$scratch/bytes"
for notation in json lua; do
  "$export" --text "$notation" <"$scratch/bytes" >"$scratch/bytes.$notation" || fail "no text"
done
"$PYTHON" "$top_srcdir/tests/data/export.py" text "$scratch/bytes" "$scratch/bytes.json" ||
  fail "bytes in JSON"
{ printf 'io.write(table.concat(' && cat "$scratch/bytes.lua" && printf ', "\\n"))'; } >"$scratch/b.lua"
"$LUA54" "$scratch/b.lua" | cmp - "$scratch/bytes" || fail "bytes in Lua"

"$export" --missing >"$scratch/out"
echo '[null, null, null, null, null, null, null, [], {}]' | diff - "$scratch/out" ||
  fail "what is missing"
"$export" --findings >"$scratch/out"
cat <<'EOF' | diff - "$scratch/out" || fail "findings"
[{"rule": "field-missing", "severity": "error", "text": "A 401 (Unauthorized) response must carry WWW-Authenticate.", "field": "WWW-Authenticate", "citation": {"document": "RFC 9110", "section": "15.5.2", "url": "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2"}}]
EOF
echo "PASS: exported in two ways, the same and as the schema says"
