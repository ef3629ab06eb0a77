#!/bin/sh
# Is the version the same everywhere, is the Lua code clean, and does no Python test skip by itself?
. "${top_srcdir:-..}/tests/lib.sh"

grep -q "^#define HTTPSTATUS_VERSION \"$VERSION\"\$" "$top_srcdir/lib/httpstatus.h" ||
  fail "lib/httpstatus.h does not say $VERSION, configure.ac does"
for part in MAJOR MINOR PATCH; do
  sed -n "s/^#define HTTPSTATUS_VERSION_$part //p" "$top_srcdir/lib/httpstatus.h"
done | paste -sd. - | grep -qx "$VERSION" || fail "the parts of the version do not make $VERSION"
grep -q "^## $VERSION\$" "$top_srcdir/NEWS.md" || fail "NEWS.md has nothing on $VERSION"

need luacheck
cd "$top_srcdir" || fail "no sources"
luacheck --std lua54 -q --no-cache data/compile.lua data/compile || fail "luacheck data/compile"
luacheck --std lua54 -q --no-cache --globals set members edition source meaning detail warn_code prefix method rule -- data/*.lua ||
  fail "luacheck data"
luacheck --std max -q --no-cache bindings/lua examples/*.lua tests/*.lua tests/lua || fail "luacheck"
luacheck --std ngx_lua -q --no-cache examples/nginx || fail "luacheck examples/nginx"
luacheck --std lua53 -q --no-cache --read-globals core -- examples/haproxy ||
  fail "luacheck examples/haproxy"

# A Python test that does not run says why through skips.py, which knows what CI may not miss.
if grep -n 'skipTest\|unittest\.skip\|SkipTest' "$top_srcdir"/tests/test_*.py; then
  fail "a test skips without skips.py"
fi
