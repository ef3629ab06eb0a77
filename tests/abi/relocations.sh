#!/bin/sh
# Is the library free of relocations, writable data and imports, but for those of an empty one?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
uninstrumented "instrumented code has relocations, data and imports of its own"
need "${CC%% *}" readelf nm
. "$top_srcdir/tests/abi/abi.sh"
shared_library

# Empty but for an array on the stack, for which hardening compilers import a guard.
cat >"$scratch/empty.c" <<'END'
int guarded(int number);
int guarded(int number) {
  volatile char room[160];
  room[0] = (char)number;
  return room[0];
}
END
empty=$scratch/empty.so
# shellcheck disable=SC2086
$CC ${CFLAGS:-} -fPIC -shared "$scratch/empty.c" ${LDFLAGS:-} -o "$empty" ||
  fail "an empty library does not link"

# Types and symbols; where and whereto differ from library to library.
relocations() {
  LC_ALL=C readelf -rW "$1" | awk '/^[0-9a-f]+ / { print $3, (NF > 4 ? $5 : "") }' |
    sed 's/@.*//' | LC_ALL=C sort
}

# Name and size of each section that is writable when loaded. That of .dynamic grows with
# the name and versions of a library, and the loader alone writes to it.
writable() {
  LC_ALL=C readelf -SW "$1" | sed -n 's/^ *\[ *[0-9]*\] *//p' |
    awk '$7 ~ /W/ && $1 != ".dynamic" { print $1, $5 }'
}

# What stands in such sections; a small one may hide where another leaves room.
variables() {
  LC_ALL=C nm "$1" | awk '$2 ~ /^[bBdDgGsSC]$/ { print $3 }' | LC_ALL=C sort
}

imports() {
  LC_ALL=C nm -D --undefined-only "$1" | awk '{ print $NF }' | sed 's/@.*//' | LC_ALL=C sort
}

relocations "$empty" >"$scratch/expected"
relocations "$library" >"$scratch/actual"
[ -s "$scratch/expected" ] || fail "readelf shows no relocation even of an empty library"
diff "$scratch/expected" "$scratch/actual" >"$scratch/diff" ||
  fail "relocations that an empty library has (<) or has not (>):
$(cat "$scratch/diff")"

writable "$empty" >"$scratch/expected"
writable "$library" >"$scratch/actual"
grep -q '^\.got' "$scratch/expected" || fail "readelf shows no writable section of an empty library"
while read -r name size; do
  allowed=$(awk -v name="$name" '$1 == name { print $2 }' "$scratch/expected")
  [ $((0x$size)) -le $((0x${allowed:-0})) ] ||
    fail "$name: $((0x$size)) writable bytes, $((0x${allowed:-0})) in an empty library"
done <"$scratch/actual"

for kind in variables imports; do
  $kind "$empty" >"$scratch/expected"
  $kind "$library" >"$scratch/actual"
  own=$(LC_ALL=C comm -13 "$scratch/expected" "$scratch/actual")
  [ -z "$own" ] || fail "$kind: $own"
done
echo "PASS: $(relocations "$library" | wc -l) relocations, as an empty library has"
