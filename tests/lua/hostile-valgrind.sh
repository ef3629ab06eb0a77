#!/bin/sh
# Does valgrind find nothing in the Lua module?
#
# Not with LuaJIT: it writes code while it runs, and reads beyond the ends of its strings on purpose,
# which valgrind takes for errors. HOSTILE=full makes more of it, with Lua 5.3 as well.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
[ "$WITH_LUA" = yes ] || skip "built without Lua"
need valgrind
. "$top_srcdir/tests/lua/lua_host.sh"

luas='lua5.4 lua5.1' reloads=20
if [ "$HOSTILE" = full ]; then luas="$luas lua5.3" reloads=1000; fi

checked() {
  what=$1
  shift
  hosted "$what" valgrind -q --error-exitcode=9 --leak-check=full \
    --errors-for-leak-kinds=definite,indirect,possible "$host" "$@"
}

for lua in $luas; do
  build_host "$lua"
  for table in cases findings; do
    checked "$lua: $table" run "$tests/cases/$table.lua" "$tests/cases/$table.tsv"
  done
  checked "$lua: a hostile script" run "$tests/lua/hostile.lua" "$HOSTILE"
  checked "$lua: opened and closed" reload $reloads -
  if [ "$HOSTILE" = full ]; then
    checked "$lua: tests" run "$tests/lua/test_lua.lua"
    checked "$lua: without memory" memory - "$tests/lua/steps.lua"
  fi
done
