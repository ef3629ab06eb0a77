#!/bin/sh
# Is the version the same everywhere?
. "${top_srcdir:-../..}/tests/shared/lib.sh"

grep -q "^#define HTTPSTATUS_VERSION \"$VERSION\"\$" "$top_srcdir/lib/httpstatus.h" ||
  fail "lib/httpstatus.h does not say $VERSION, configure.ac does"
for part in MAJOR MINOR PATCH; do
  sed -n "s/^#define HTTPSTATUS_VERSION_$part //p" "$top_srcdir/lib/httpstatus.h"
done | paste -sd. - | grep -qx "$VERSION" || fail "the parts of the version do not make $VERSION"
grep -q "^## $VERSION\$" "$top_srcdir/NEWS.md" || fail "NEWS.md has nothing on $VERSION"
grep -q "^libhttpstatus ($VERSION-[^)]*) " "$top_srcdir/bindings/debian/changelog" ||
  fail "bindings/debian/changelog has nothing on $VERSION"
