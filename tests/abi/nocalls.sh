#!/bin/sh
# Does the library call nothing but itself, so that it can neither allocate nor fail to?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
uninstrumented "instrumented code calls its instruments"
need nm

# The objects, before a linker adds what every library has.
objects=$scratch/objects
for object in "$top_builddir"/lib/.libs/*.o "$top_builddir"/lib/*.o; do
  if [ -e "$object" ]; then echo "$object"; fi
done >"$objects"
[ -s "$objects" ] || fail "no objects in $top_builddir/lib"
while read -r object; do
  LC_ALL=C nm -u "$object" || fail "nm cannot read $object"
done <"$objects" >"$scratch/nm-undefined"
while read -r object; do LC_ALL=C nm "$object"; done <"$objects" >"$scratch/nm-all"

awk 'NF == 2 { print $2 }' "$scratch/nm-undefined" | LC_ALL=C sort -u >"$scratch/wanted"
awk 'NF == 3 && $2 ~ /^[A-TV-Z]$/ { print $3 }' "$scratch/nm-all" | LC_ALL=C sort -u >"$scratch/there"
grep -q '^_*httpstatus_check$' "$scratch/there" || fail "the objects are not those of the library"
grep -q '^_*httpstatus_find$' "$scratch/wanted" || fail "nm shows no symbol from elsewhere"

# The place of a table of addresses, and what hardening compilers check the stack with.
foreign=$(LC_ALL=C comm -23 "$scratch/wanted" "$scratch/there" |
  grep -Ev '^_?(_GLOBAL_OFFSET_TABLE_|__stack_chk_(fail|guard))$')
[ -z "$foreign" ] || fail "called, but not part of the library: $foreign"
echo "PASS: $(($(wc -l <"$objects"))) objects call only one another"
