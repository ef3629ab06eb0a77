#!/bin/sh
# Does a program that is linked with the archive get no more than what it asks for?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
uninstrumented "instrumented code is larger"
need "${CC%% *}" size strip
archive=$top_builddir/lib/.libs/libhttpstatus.a
[ -e "$archive" ] || inapplicable "built without a static library"

# program NAME EXPRESSION: links a program that asks for that with the archive, and for nothing else.
program() {
  cat >"$scratch/$1.c" <<END
#include "httpstatus.h"
int main(int count, char **words) {
  (void)words;
  return $2;
}
END
  # shellcheck disable=SC2086
  $CC ${CPPFLAGS:-} -I"$top_srcdir/lib" ${CFLAGS:-} "$scratch/$1.c" "$archive" ${LDFLAGS:-} \
    -o "$scratch/$1" || fail "$1 does not link"
  strip "$scratch/$1" || fail "strip $1"
}

# loaded NAME, stored NAME: the bytes of a program in memory, by size, and on disk, by ls.
loaded() {
  LC_ALL=C size "$scratch/$1" | awk 'NR == 2 { print $4 }'
}
stored() {
  # shellcheck disable=SC2012
  LC_ALL=C ls -l "$scratch/$1" | awk '{ print $5 }'
}

program nothing count
[ "$(loaded nothing)" -gt 0 ] || fail "size says nothing of an empty program"

# grows LIMIT NAME EXPRESSION: by how much more than an empty program, in both measures?
grows() {
  program "$2" "$3"
  in_memory=$(($(loaded "$2") - $(loaded nothing)))
  on_disk=$(($(stored "$2") - $(stored nothing)))
  echo "$2: $in_memory bytes in memory, $on_disk on disk"
  [ "$in_memory" -gt 0 ] || fail "$2: nothing of the library is in it"
  [ "$in_memory" -le "$1" ] || fail "$2: $in_memory bytes in memory, more than $1"
  [ "$on_disk" -le "$1" ] || fail "$2: $on_disk bytes on disk, more than $1"
}

grows 8192 reason 'httpstatus_reason(count)[0]'
grows 8192 reason_in 'httpstatus_reason_in(count, HTTPSTATUS_EDITION_RFC9110)[0]'
grows 16384 rules 'httpstatus_forbids_content(count, words[0]) + httpstatus_retry(count, words[0]) +
  httpstatus_is_heuristically_cacheable(count) + httpstatus_forbids_storing(count) +
  (httpstatus_redirect_method(count, words[0]) != NULL) + httpstatus_treat_as(count) +
  httpstatus_is_redirect(count) + httpstatus_forbids_sending_content(count, words[0]) +
  httpstatus_retry_needs_idempotent(count)'
grows 16384 status 'httpstatus_status(count)[0]'
# By way of comparison: what asks for texts of the catalogue gets them.
program texts 'httpstatus_meaning_summary(httpstatus_find(count))[0]'
[ $(($(loaded texts) - $(loaded nothing))) -gt 32768 ] || fail "the texts of meanings are in no program"
echo "PASS: programs get what they ask for"
