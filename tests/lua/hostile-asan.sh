#!/bin/sh
# Do the sanitizers for addresses and undefined behaviour find nothing in the Lua module?
#
# Not with LuaJIT, whose own memory and code they do not see. HOSTILE=full makes more of it, with Lua 5.3 as well.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
[ "$WITH_LUA" = yes ] || skip "built without Lua"
. "$top_srcdir/tests/lua/lua_host.sh"

sanitizers="-fsanitize=address,undefined,float-cast-overflow -fno-sanitize-recover=all"
echo 'int main(void) { return 0; }' >"$scratch/try.c"
# shellcheck disable=SC2086
$CC $sanitizers "$scratch/try.c" -o "$scratch/try" && "$scratch/try" || skip "no sanitizers"

luas='lua5.4 lua5.1' states=1 reloads=100
if [ "$HOSTILE" = full ]; then luas="$luas lua5.3" states=10 reloads=1000; fi

for lua in $luas; do
  # shellcheck disable=SC2086
  build_host "$lua" $sanitizers
  for table in cases findings; do
    hosted "$lua: $table" "$host" run "$tests/cases/$table.lua" "$tests/cases/$table.tsv"
  done
  hosted "$lua: tests" "$host" run "$tests/lua/test_lua.lua"
  hosted "$lua: a hostile script" "$host" run "$tests/lua/hostile.lua" "$HOSTILE"
  hosted "$lua: threads" "$host" threads 8 $states "$tests/lua/hostile.lua" quick
  hosted "$lua: opened and closed" "$host" reload $reloads -
  hosted "$lua: without memory" "$host" memory - "$tests/lua/steps.lua"
done
