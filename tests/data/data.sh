#!/bin/sh
# Does data/compile.lua refuse every broken data set of tests/data/broken/, and say where and why?
#
# Each file there is read beside good.lua. Its head lists, as `-- expect: `, all that the
# compiler is to report; nothing may be written. To add a case, add a file.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need "$LUA54" "${CC%% *}"

source=$(cd "$top_srcdir" && pwd)
compiler=$source/data/compile.lua
lists="$source/data/sets.lua $source/data/members.lua $source/data/editions.lua"
cd "$source/tests/data/broken" || fail "no tests/data/broken"
mkdir "$scratch/out"
echo untouched >"$scratch/untouched"

# shellcheck disable=SC2086 # $lists are several files
# refused FILE...: is it an error that leaves the output as it is?
refused() {
  cp "$scratch/untouched" "$scratch/out/old"
  "$LUA54" "$compiler" table_meaning "$scratch/out/old" $lists "$@" >"$scratch/stdout" 2>"$scratch/stderr" &&
    fail "$*: accepted"
  left=$(ls "$scratch/out")
  [ "$left" = old ] || fail "$*: leaves $left"
  cmp "$scratch/untouched" "$scratch/out/old" || fail "$*: changes its output"
  [ ! -s "$scratch/stdout" ] || fail "$*: prints on standard output"
}

# reports FILE...: was just what the heads of these files expect reported?
reports() {
  sed -n 's/^-- expect: //p' "$@" | LC_ALL=C sort >"$scratch/expected"
  count=$(($(wc -l <"$scratch/expected")))
  [ "$count" -gt 0 ] || fail "$*: expects nothing"
  plural=s
  [ "$count" != 1 ] || plural=
  echo "compile.lua: $count error$plural, nothing written" >>"$scratch/expected"
  diff -u "$scratch/expected" "$scratch/stderr" || fail "$*: reports something else"
}

# What it compiles is C that fits together, or good.lua would excuse anything.
tables=$(sed -n 's/^function tables\.\([a-z_]*\).*/table_\1/p' "$source/data/compile/tables.lua")
[ "$(echo "$tables" | wc -w)" -ge 16 ] || fail "only these tables: $tables"
for output in codes:httpstatus-codes.h sets:httpstatus-sets.h layout:layout.inc pools:pools.inc statuses:statuses.inc \
  $(for table in $tables; do echo "$table:$table.c"; done); do
  # shellcheck disable=SC2086
  "$LUA54" "$compiler" "${output%%:*}" "$scratch/${output#*:}" $lists good.lua ||
    fail "good.lua is refused"
done
cp "$source/lib/table.h" "$source/lib/httpstatus.h" "$scratch"
for table in $tables; do
  $CC -c "$scratch/$table.c" -o "$scratch/table.o" || fail "$table of good.lua does not compile"
done

cases=0
for file in *.lua; do
  [ "$file" != good.lua ] || continue
  refused good.lua "$file"
  reports "$file"
  cases=$((cases + 1))
done
[ "$cases" -ge 70 ] || fail "only $cases broken data sets"

# The order of the arguments does not matter, and errors of several files come together.
refused unknown-word.lua good.lua
reports unknown-word.lua
refused good.lua preferred-none.lua duplicate-prefix.lua
reports preferred-none.lua duplicate-prefix.lua

# An output that was not there is not there afterwards.
# shellcheck disable=SC2086
"$LUA54" "$compiler" table_meaning "$scratch/out/new" $lists good.lua syntax.lua 2>"$scratch/stderr" &&
  fail "accepted without an output"
[ "$(ls "$scratch/out")" = old ] || fail "an output is left: $(ls "$scratch/out")"

# A precompiled chunk could do anything.
"$LUA54" -e 'io.write(string.dump(load(io.read("a"))))' <good.lua >"$scratch/chunk.lua"
cd "$scratch" || fail "no $scratch"
refused chunk.lua
grep -q "chunk.lua:1: is a precompiled chunk" stderr || fail "chunk.lua: $(cat stderr)"
refused nowhere.lua
grep -q '^nowhere.lua:1: cannot be opened' stderr || fail "nowhere.lua: $(cat stderr)"

# Thirty field names that differ in two digits need a table with more room.
"$LUA54" "$source/tests/shared/sources.lua" 30 >similar.lua
# shellcheck disable=SC2086
"$LUA54" "$compiler" table_field_name similar.c $lists "$source/tests/data/broken/good.lua" similar.lua ||
  fail "similar field names are refused"

# Words that are none of its own, and data without the registry.
for words in 'table_nothing out/new data.lua' 'nothing out/new data.lua' json 'json out/new'; do
  # shellcheck disable=SC2086
  "$LUA54" "$compiler" $words 2>stderr
  [ $? = 2 ] || fail "compile.lua $words: accepted"
  grep -q '^usage: compile.lua table|' stderr || fail "compile.lua $words: $(cat stderr)"
done
echo 'local nothing' >nothing.lua
# shellcheck disable=SC2086
"$LUA54" "$compiler" table_meaning out/new $lists nothing.lua 2>stderr && fail "nothing.lua: accepted"
grep -qx 'data:1: no source "iana"' stderr || fail "nothing.lua: $(cat stderr)"

# lacks LIST MESSAGE: without that list, does nothing compile?
lacks() {
  # shellcheck disable=SC2046 # two files are left of $lists
  "$LUA54" "$compiler" table_meaning "$scratch/out/new" $(echo "$lists" | tr ' ' '\n' | grep -v "/$1\.lua\$") \
    "$source/tests/data/broken/good.lua" 2>"$scratch/stderr" && fail "accepted without $1.lua"
  grep -qx "$2" "$scratch/stderr" || fail "$1.lua: $(cat "$scratch/stderr")"
  [ "$(ls "$scratch/out")" = old ] || fail "without $1.lua an output is left"
}
lacks sets 'data:1: no set "class"'
lacks members 'data:1: no members of citation'
lacks editions 'data:1: no edition'

# Each lenient word needs a rule.
sed '/"lenient-control"/d' "$source/tests/data/broken/good.lua" >untold.lua
refused untold.lua
grep -qx 'data:1: no rule "lenient-control"' stderr || fail "untold.lua: $(cat stderr)"

# Only the registry needs a date.
sed '/^  date = /d' "$source/tests/data/broken/good.lua" >undated.lua
refused undated.lua
grep -qx 'undated.lua:3: source: the registry has no date' stderr ||
  fail "undated.lua: $(cat stderr)"

echo "PASS: $cases broken data sets are refused"
