#!/bin/sh
# Does it install where each language looks, work from there, and go without a trace?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need make pkg-config man "$CC"
. "$top_srcdir/tests/abi/abi.sh"

stage
"$top_srcdir/tests/package/installed.sh" || fail "not usable as installed"

make -s -C "$top_builddir" install-html DESTDIR="$root" >"$scratch/html.log" 2>&1 ||
  fail "make install-html: $(tail -5 "$scratch/html.log")"
for page in man3/httpstatus.3 man7/httpstatus.7 httpstatus.html; do
  find "$root" -path "*/$page" -size +1k | grep -q . || fail "$page is not installed"
done

# man shows httpstatus(3) by the name of each function.
shown() {
  MANPATH=$manuals MANPAGER=cat MANWIDTH=80 LC_ALL=C.UTF-8 man 3 "$1" 2>"$scratch/man.log" ||
    fail "man $1: $(cat "$scratch/man.log")"
}
manuals=$(dirname "$(find "$root" -type d -name man3)")
functions >"$scratch/functions"
[ -s "$scratch/functions" ] || fail "the header declares nothing"
shown httpstatus >"$scratch/page"
grep -q 'httpstatus_find()' "$scratch/page" || fail "httpstatus(3) is not shown"
while read -r name; do
  shown "$name" | cmp -s - "$scratch/page" || fail "man $name does not show httpstatus(3)"
done <"$scratch/functions"

make -s -C "$top_builddir" uninstall DESTDIR="$root" >"$scratch/uninstall.log" 2>&1 ||
  fail "make uninstall: $(tail -5 "$scratch/uninstall.log")"
left=$(find "$root" ! -type d)
[ -z "$left" ] || fail "uninstall leaves: $left"
left=$(find "$root" -type d -name '*httpstatus*')
[ -z "$left" ] || fail "uninstall leaves these folders: $left"
echo "PASS: installed, used, uninstalled; $(($(wc -l <"$scratch/functions"))) functions have pages"
