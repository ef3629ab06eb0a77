#!/bin/sh
# Do types and functions, as the compiler lays them out, still fit programs that were built for
# the release in abi/baseline/? What may grow, CONTRIBUTING.md says.
#
# abidiff.sh --renew writes abi/baseline/ anew: for a release, from a build of it.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/shared/lib.sh"
need "${CC%% *}" abidw abidiff
. "$top_srcdir/tests/abi/abi.sh"
case $($CC -dumpmachine) in
x86_64*-linux-gnu) ;;
*) inapplicable "the baseline is that of x86_64" ;;
esac
soname=$(sed -n "s/^dlname='\(.*\)'/\1/p" "$top_builddir/lib/libhttpstatus.la")
[ -n "$soname" ] || inapplicable "no shared library was built"
baseline=$(cd "$top_srcdir/tests/abi/baseline" && pwd) || fail "no baseline"

# The library anew, with what debuggers want to know.
mkdir "$scratch/headers"
cp "$top_srcdir/lib/httpstatus.h" "$top_srcdir"/lib/httpstatus-*.h "$scratch/headers"
$CC -w -g -O0 -fPIC -fvisibility=hidden -shared "$top_srcdir"/lib/*.c -Wl,-soname,"$soname" \
  -Wl,--version-script="$top_srcdir/lib/libhttpstatus.map" -o "$scratch/library.so" ||
  fail "the library does not compile"
# Types that the public headers do not define stay out.
abidw --headers-dir "$scratch/headers" --drop-private-types --exported-interfaces-only \
  --no-corpus-path --no-comp-dir-path --no-show-locs --no-parameter-names --no-elf-needed \
  --type-id-style hash "$scratch/library.so" >"$scratch/written" || fail "abidw cannot read the library"
# Where the sources stood is nobody's business.
sed "s| path='[^']*/| path='|" "$scratch/written" >"$scratch/present"
grep -q "name='httpstatus_head' size-in-bits" "$scratch/present" || fail "abidw sees no types"

# members FILE: structure, member, place and type of each.
members() {
  awk -F"'" '
    /<class-decl/ { structure = $2 }
    /<data-member/ { place = $4 }
    /<var-decl/ && place != "" { print structure, $2, place, $4; place = "" }
  ' "$1" | LC_ALL=C sort
}

# A member more at the end of these is no change: callers say how much of it they know. What else
# has changed in them abidiff no longer sees then; `members` does.
cat >"$scratch/may-grow" <<'END'
[suppress_type]
  type_kind = struct
  name_regexp = ^httpstatus_(head|exchange)$
  has_data_member_inserted_at = end
END

compare() {
  abidiff --no-added-syms --suppressions "$scratch/may-grow" "$baseline/x86_64.abi" "$scratch/present" \
    >"$scratch/changes" 2>&1 || fail "programs built for the baseline break: $(cat "$scratch/changes")"
  members "$baseline/x86_64.abi" >"$scratch/before"
  members "$scratch/present" >"$scratch/now"
  [ "$(wc -l <"$scratch/before")" -ge 30 ] || fail "the baseline has hardly any members"
  gone=$(LC_ALL=C comm -23 "$scratch/before" "$scratch/now")
  [ -z "$gone" ] || fail "members moved, gone or of another type: $gone"
}

if [ "${1:-}" = --renew ]; then
  # Under another name the library is not that of programs built for the baseline.
  if grep -q "soname='$soname'" "$baseline/x86_64.abi"; then compare; fi
  make -s -C "$top_builddir" amalgamation || fail "no header"
  cp "$top_builddir/lib/amalgamation/httpstatus.h" "$baseline/httpstatus.h"
  cp "$scratch/present" "$baseline/x86_64.abi"
  echo "abi/baseline/ is that of this build"
  exit
fi
compare
echo "PASS: $(wc -l <"$scratch/before") members and $(grep -c '<elf-symbol ' "$baseline/x86_64.abi") functions of the baseline"
