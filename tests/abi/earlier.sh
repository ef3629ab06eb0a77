#!/bin/sh
# Does a program that was built for the release in abi/baseline/, its header and its library, run
# with the library of today, and does its source still compile?
. "${top_srcdir:-$(dirname "$0")/../..}/tests/shared/lib.sh"
need "${CC%% *}"
. "$top_srcdir/tests/abi/abi.sh"
baseline=$top_srcdir/tests/abi/baseline program=$top_srcdir/tests/abi/earlier.c
shared_library

# What of its library was seen: name and versioned symbols, empty.
symbols=$scratch/symbols
sed -n "s/.*<elf-symbol name='\([a-z0-9_]*\)' version='\([A-Z0-9_]*\)'.*/\2 \1/p" \
  "$baseline/x86_64.abi" | LC_ALL=C sort >"$symbols"
[ "$(wc -l <"$symbols")" -ge 100 ] || fail "the baseline has hardly any functions"
soname=$(sed -n "s/.* soname='\([^']*\)'.*/\1/p" "$baseline/x86_64.abi")
sed 's/.* \(.*\)/void \1(void); void \1(void) {}/' "$symbols" >"$scratch/library.c"
awk '$1 != node { if (node) print "};"; print $1 " {"; node = $1 } { print $2 ";" }
  END { print "};" }' "$symbols" >"$scratch/library.map"
mkdir "$scratch/then" "$scratch/now"
# shellcheck disable=SC2086
$CC ${CFLAGS:-} -w -fPIC -shared "$scratch/library.c" -Wl,-soname,"$soname" ${LDFLAGS:-} \
  -Wl,--version-script="$scratch/library.map" -o "$scratch/then/$soname" || fail "no library of then"

# Names each function, so that the program needs them all.
{
  echo '#include <httpstatus.h>'
  echo 'typedef void function(void); extern function *const all[]; function *const all[] = {'
  sed 's/.* \(.*\)/(function *)\1,/' "$symbols"
  echo '};'
} >"$scratch/all.c"

# builds PROGRAM LIBRARY FLAG...
builds() {
  output=$1 library=$2
  shift 2
  # shellcheck disable=SC2086
  $CC ${CPPFLAGS:-} ${CFLAGS:-} "$@" "$program" "$scratch/all.c" "$library" ${LDFLAGS:-} -o "$output"
}
[ -e "$top_builddir/lib/.libs/$soname" ] ||
  fail "the library has another name than in the baseline, $soname: programs must be built anew"
builds "$scratch/earlier" "$scratch/then/$soname" -I"$baseline" || fail "not built for the baseline"
LD_BIND_NOW=1 LD_LIBRARY_PATH=$top_builddir/lib/.libs "$scratch/earlier" ||
  fail "a program of the baseline does not run with this library"
builds "$scratch/present" "$library" -I"$top_srcdir/lib" ||
  fail "a program of the baseline does not compile with this header"
LD_LIBRARY_PATH=$top_builddir/lib/.libs "$scratch/present" || fail "compiled anew it does not run"
echo "PASS: a program of the baseline, with $(wc -l <"$symbols") functions"
