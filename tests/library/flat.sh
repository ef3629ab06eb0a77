#!/bin/sh
# Does a check cost the same however many sources are known? Counted in functions entered.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
. "$top_srcdir/tests/shared/many.sh"
need "$LUA54" "${CC%% *}"

# count SOURCES: what a check of 20 fields enters.
count() {
  many "$1" "$scratch/$1"
  $CC -std=c99 -O0 -finstrument-functions -I"$scratch/$1" -I"$top_srcdir/tests/shared" \
    "$scratch/$1"/*.c "$top_srcdir/tests/library/flat.c" -o "$scratch/flat-$1" || fail "$1 sources"
  "$scratch/flat-$1" "$1" >"$scratch/count-$1" || fail "$1 sources"
}
echo 'int main(void) { return 0; }' >"$scratch/empty.c"
echo 'void __cyg_profile_func_enter(void *f, void *c) { (void)f, (void)c; }
void __cyg_profile_func_exit(void *f, void *c) { (void)f, (void)c; }' >"$scratch/hooks.c"
$CC -finstrument-functions "$scratch/empty.c" "$scratch/hooks.c" -o "$scratch/empty" 2>/dev/null ||
  skip "$CC does not instrument functions"

few=100
many=250
count $few
count $many
before=$(cat "$scratch/count-$few")
after=$(cat "$scratch/count-$many")
[ "$before" -gt 100 ] || fail "only $before functions entered"
# Each of 20 names, twice, may be compared with one other, which stands in its slot.
slack=160
[ "$after" -le $((before + slack)) ] ||
  fail "$before functions entered with $few sources, $after with $many"
echo "PASS: $before functions entered with $few sources, $after with $many"
