#!/bin/sh
# Are the constants of the header those that the library names, with the same numbers?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need "${CC%% *}"
. "$top_srcdir/tests/abi/abi.sh"

cat >"$scratch/named.c" <<'END'
#include <stdio.h>

#include <httpstatus.h>

int main(void) {
  for (size_t index = 0; index < httpstatus_count(); index++) {
    const httpstatus_meaning *meaning = httpstatus_at(index);
    for (size_t at = 0; at < httpstatus_meaning_constant_count(meaning); at++)
      printf("HTTPSTATUS_%s %d\n", httpstatus_meaning_constant_at(meaning, at),
             httpstatus_meaning_code(meaning));
  }
  return 0;
}
END
library=$(built_library) || exit 1
# shellcheck disable=SC2086
$CC ${CPPFLAGS:-} ${CFLAGS:-} ${LDFLAGS:-} -I"$top_srcdir/lib" -I"$top_builddir/lib" \
  "$scratch/named.c" "$library" -o "$scratch/named" || fail "does not link"
LD_LIBRARY_PATH=$top_builddir/lib/.libs${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH} "$scratch/named" |
  LC_ALL=C sort >"$scratch/library"
[ "$(wc -l <"$scratch/library")" -ge 100 ] || fail "the library names hardly any constants"

sed -n 's/^#define \(HTTPSTATUS_[A-Z0-9_]* [0-9][0-9]*\)$/\1/p' \
  "$top_srcdir/lib/httpstatus-codes.h" | grep -vE '_(REASON|TITLE|BRIEF)_MAX ' |
  LC_ALL=C sort >"$scratch/header"
diff "$scratch/library" "$scratch/header" >"$scratch/diff" ||
  fail "library (<) and header (>) differ:
$(cat "$scratch/diff")"
echo "PASS: $(wc -l <"$scratch/header") constants"
