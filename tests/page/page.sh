#!/bin/sh
# Does the page do in a browser what it promises: search, filter, link, print, and read well?
#
# tests/page/ drives Chromium. PAGE=… python3 tests/page/browse.py Search runs a part of it.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need "$LUA54" "$PYTHON" chromium chromedriver pdftotext

# Everything a browser leaves behind goes with the test.
TMPDIR=$scratch HOME=$scratch
export TMPDIR HOME
data=$(cd "$top_srcdir/data" && pwd)
tests=$(cd "$top_srcdir/tests" && pwd)

# browses FILE PAGE: the tests of that file, on that page.
browses() {
  PAGE=$2 PYTHONDONTWRITEBYTECODE=1 "$PYTHON" "$tests/page/$1.py" >"$scratch/told" 2>"$scratch/result" ||
    fail "$1: $(cut -c1-2000 "$scratch/result")"
  grep '^#' "$scratch/told"
  ran=$(sed -n 's/^Ran \([0-9]*\) tests*.*/\1/p' "$scratch/result")
  [ "${ran:-0}" -gt 0 ] || fail "$1: no test ran"
  total=$((total + ran))
}

total=0
VERSION=0 "$LUA54" "$data/compile.lua" html "$scratch/hostile.html" "$data/sets.lua" \
  "$data/members.lua" "$data/editions.lua" "$tests/data/broken/good.lua" "$tests/page/hostile.lua" ||
  fail "hostile.lua does not compile"
browses browse "$data/httpstatus.html"
browses look "$data/httpstatus.html"
browses folding "$data/httpstatus.html"
browses hostile "$scratch/hostile.html"
echo "PASS: $total tests in Chromium"
