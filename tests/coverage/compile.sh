#!/bin/sh
# Do the tests of the data reach every line of data/compile.lua and data/compile/?
#
# Not part of `make check`, which runs the same tests without counting; `make coverage` is.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
: "${VERSION:=0}"
need "$LUA54" luac5.4
tests=$(cd "$top_srcdir/tests" && pwd)
mkdir "$scratch/counts" || fail "no folder"

# Each interpreter that a test starts counts the lines that it runs.
export VERSION COVERAGE_FOLDER="$scratch/counts" LUA_INIT_5_4="@$tests/coverage/count.lua"
"$tests/data/data.sh" >"$scratch/log" 2>&1 || fail "data.sh: $(tail -5 "$scratch/log")"
cd "$top_srcdir" || fail "no sources"
files=$(find data -maxdepth 1 -name '*.lua' ! -name compile.lua)

# compiles KIND [TEMPLATE]: as the makefiles do.
compiles() {
  # shellcheck disable=SC2086
  TEMPLATE=${2:-} "$LUA54" data/compile.lua "$1" "$scratch/out" $files >"$scratch/log" 2>&1 ||
    fail "$1: $(cat "$scratch/log")"
}
for kind in $(sed -n 's/^function tables\.\([a-z_]*\).*/table_\1/p' data/compile/tables.lua) \
  pools codes sets layout rules statuses json schema csv lua html man fields ffi synonyms; do
  compiles "$kind"
done
for template in bindings/python/*.i.in bindings/python/httpstatus/*.in; do compiles python "$template"; done
for template in bindings/lua/*.d.lua.in; do
  compiles annotations "$template"
  compiles man_lua "$template"
done
compiles man_python bindings/python/httpstatus/__init__.py
unset LUA_INIT_5_4
for file in data/compile.lua data/compile/*.lua; do
  echo "file $file"
  luac5.4 -l -p "$file" || fail "luac5.4 $file"
done >"$scratch/listing"
"$LUA54" tests/coverage/compile.lua "$scratch/listing" "$scratch"/counts/*
