#!/bin/sh
# Is what is installed found by pkg-config, the shell, Python and Lua, and does it answer? Run after
# an installation, with the environment that its place needs.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/shared/lib.sh"
need pkg-config "$CC"

cat >"$scratch/consumer.c" <<'END'
#include <httpstatus.h>
#include <stdio.h>

int main(void) {
  const httpstatus_source *shopify = httpstatus_source_find("shopify");
  printf("%s, %s\n", httpstatus_reason(HTTPSTATUS_NOT_FOUND),
         httpstatus_meaning_title(httpstatus_find_from(783, shopify)));
  return 0;
}
END
expected='Not Found, Unexpected Token'
flags=$(pkg-config --cflags --libs httpstatus) || fail "pkg-config does not find httpstatus"
# shellcheck disable=SC2086
$CC "$scratch/consumer.c" $flags -o "$scratch/consumer" || fail "the consumer does not compile"
got=$("$scratch/consumer") || fail "the consumer does not run"
[ "$got" = "$expected" ] || fail "C answers: $got"

folder=$(pkg-config --variable=pkgdatadir httpstatus)
# Some pkg-configs put the other root before a variable, some do not.
folder=${PKG_CONFIG_SYSROOT_DIR:-}${folder#"${PKG_CONFIG_SYSROOT_DIR:-}"}
for file in httpstatus.json httpstatus.schema.json httpstatus.csv httpstatus.lua; do
  [ -s "$folder/$file" ] || fail "no $folder/$file"
done
grep -q '^404,iana,.*,Not Found,' "$folder/httpstatus.csv" || fail "httpstatus.csv has no 404"

got=$(httpstatus 404.13 --json) || fail "the command does not run"
case $got in
*'"title": "Content length too large."'*) ;;
*) fail "the command answers: $got" ;;
esac

cd / # away from the sources, which Python would find
if [ "${WITH_PYTHON:-yes}" = yes ]; then
  got=$("$PYTHON" -W error -c 'import httpstatus as h
print(h.NOT_FOUND.reason, h.find(783, source="shopify").title, sep=", ")') || fail "Python: no import"
  [ "$got" = "$expected" ] || fail "Python answers: $got"
fi
if [ "${WITH_LUA:-yes}" = yes ]; then
  got=$("$LUA" -e 'local h = require "httpstatus"
print(h.reason(h.NOT_FOUND) .. ", " .. h.find(783, "shopify").title)') || fail "Lua: no require"
  [ "$got" = "$expected" ] || fail "Lua answers: $got"
fi
