#!/bin/sh
# Has each symbol that the archive shows a prefix of ours, so that it meets no name of a program?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need nm
archive=$top_builddir/lib/.libs/libhttpstatus.a
[ -e "$archive" ] || inapplicable "built without the archive"

LC_ALL=C nm -g --defined-only "$archive" 2>/dev/null | awk 'NF == 3 { print $3 }' >"$scratch/symbols"
[ "$(grep -c '^httpstatus_' "$scratch/symbols")" -gt 50 ] || fail "nm shows hardly a function of $archive"
foreign=$(grep -v '^httpstatus_\|^hs_' "$scratch/symbols")
[ -z "$foreign" ] || fail "the archive shows: $foreign"
echo "PASS: $(grep -c . "$scratch/symbols") symbols of the archive begin with httpstatus_ or hs_"
