#!/bin/sh
# Is each name in another language one that its library has, and is nothing wrong with the exchanges?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need "$PYTHON"

command=$top_builddir/bindings/cli/httpstatus
[ -x "$command" ] || skip "no command httpstatus is built"
PYTHONDONTWRITEBYTECODE=1 "$PYTHON" "$top_srcdir/tests/page/examples.py" "$top_srcdir/data/httpstatus.html" \
  "$top_srcdir/tests/shared/spellings" "$command" >"$scratch/told" || fail "the page has wrong examples"
echo "PASS: $(cat "$scratch/told")"
