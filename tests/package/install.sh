#!/bin/sh
# Does it install where each language looks, work from there, and go without a trace?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need make pkg-config "$CC"

stage
"$top_srcdir/tests/package/installed.sh" || fail "not usable as installed"

make -s -C "$top_builddir" install-html DESTDIR="$root" >"$scratch/html.log" 2>&1 ||
  fail "make install-html: $(tail -5 "$scratch/html.log")"
for page in man3/httpstatus.3 man7/httpstatus.7 httpstatus.html; do
  find "$root" -path "*/$page" -size +1k | grep -q . || fail "$page is not installed"
done

make -s -C "$top_builddir" uninstall DESTDIR="$root" >"$scratch/uninstall.log" 2>&1 ||
  fail "make uninstall: $(tail -5 "$scratch/uninstall.log")"
left=$(find "$root" ! -type d)
[ -z "$left" ] || fail "uninstall leaves: $left"
echo "PASS: installed, used, uninstalled"
