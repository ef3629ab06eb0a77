#!/bin/sh
# Is what the data is compiled into the same every time, and what this build holds?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need "$LUA54" awk

source=$(cd "$top_srcdir" && pwd)
compiler=$source/data/compile.lua

# listed VARIABLE: the files that files.mk lists under that name, relative to data/.
listed() {
  awk -v name="$1" '$2 == "=" { on = $1 == name; $1 = $2 = "" }
    on { gsub(/[\\ \t]/, ""); sub(/^\$\(top_srcdir\)\/data\//, ""); if ($0 != "") print }' \
    "$source/data/files.mk" | LC_ALL=C sort
}

# same_files VARIABLE PATTERN: is it a list of the files in data/ that fit the pattern?
same_files() {
  # shellcheck disable=SC2086
  (cd "$source/data" && ls -d $2) | LC_ALL=C sort >"$scratch/there"
  diff "$scratch/listed" "$scratch/there" || fail "$1 of data/files.mk is not what is in data/"
}

listed data_files >"$scratch/listed"
echo compile.lua >>"$scratch/listed"
LC_ALL=C sort -o "$scratch/listed" "$scratch/listed"
same_files data_files '*.lua'
listed compiler_files >"$scratch/listed"
same_files compiler_files 'compile.lua compile/*'

# The data files in a row: forwards, backwards, and the even ones before the odd ones.
files=$(listed data_files | sed "s,^,$source/data/,")
backwards=$(echo "$files" | LC_ALL=C sort -r)
shuffled=$(echo "$files" |
  awk 'NR % 2 { odd = odd $0 "\n"; next } { print } END { printf "%s", odd }')

# compile KIND LOCALE ORDER FILE...: from another folder, so that no path gets into it.
compile() {
  kind=$1 locale=$2 order=$3
  shift 3
  (cd / && LC_ALL=$locale "$LUA54" "$compiler" "$kind" "$scratch/$kind.$order" "$@") ||
    fail "the data does not compile"
}

# compiles KIND: is it the same in other locales and orders?
compiles() {
  # shellcheck disable=SC2086
  {
    compile "$1" C forwards $files
    compile "$1" C.UTF-8 backwards $backwards
    compile "$1" tr_TR.UTF-8 shuffled $shuffled
  }
  [ -s "$scratch/$1.forwards" ] || fail "$1 is empty"
  cmp "$scratch/$1.forwards" "$scratch/$1.backwards" || fail "the order of the files changes $1"
  cmp "$scratch/$1.forwards" "$scratch/$1.shuffled" || fail "the order or the locale changes $1"
}

tables=$(sed -n 's/^function tables\.\([a-z_]*\).*/table_\1/p' "$source/data/compile/tables.lua")
[ "$(echo "$tables" | wc -w)" -ge 16 ] || fail "only these tables: $tables"
for kind in $tables pools statuses codes sets layout rules json schema csv lua html man fields ffi synonyms; do
  compiles "$kind"
done

for output in $(for table in $tables; do echo "$table:lib/$table.c"; done) \
  pools:lib/pools.inc statuses:lib/statuses.inc rules:lib/rules.inc \
  codes:lib/httpstatus-codes.h sets:lib/httpstatus-sets.h layout:lib/layout.inc \
  json:data/export/httpstatus.json schema:data/export/httpstatus.schema.json \
  csv:data/export/httpstatus.csv \
  lua:data/export/httpstatus.lua html:data/httpstatus.html man:data/httpstatus.7 \
  fields:bindings/lua/members.inc ffi:bindings/lua/httpstatus/ffi/members.lua \
  synonyms:bindings/cli/synonyms.inc; do
  cmp "$scratch/${output%%:*}.forwards" "$source/${output#*:}" ||
    fail "${output#*:} is not what the data gives: run make"
done
# What describes the bindings is filled into a template each.
filled=0
for template in "$source"/bindings/python/*.i.in "$source"/bindings/python/httpstatus/*.in \
  "$source"/bindings/lua/*.d.lua.in; do
  case $template in
  *.lua.in) kind=annotations ;;
  *) kind=python ;;
  esac
  export TEMPLATE="$template"
  compiles "$kind"
  cmp "$scratch/$kind.forwards" "${template%.in}" || fail "${template%.in} is not what the data gives: run make"
  filled=$((filled + 1))
done
[ "$filled" -ge 11 ] || fail "only $filled templates are there"
unset TEMPLATE
# shellcheck disable=SC2086
"$LUA54" "$compiler" python "$scratch/none" $files 2>"$scratch/stderr" && fail "filled without a template"
grep -q 'TEMPLATE is not set' "$scratch/stderr" || fail "no template: $(cat "$scratch/stderr")"
[ ! -e "$scratch/none" ] || fail "no template: something is written"

listed page_files >"$scratch/listed"
same_files page_files 'page/*'

# The version they name is the package's, and none is made up.
for kind in json lua; do
  # shellcheck disable=SC2086
  (unset VERSION && "$LUA54" "$compiler" "$kind" "$scratch/none" $files 2>"$scratch/stderr") &&
    fail "$kind without a version"
  grep -q 'VERSION is not set' "$scratch/stderr" || fail "$kind: $(cat "$scratch/stderr")"
  [ ! -e "$scratch/none" ] || fail "$kind: something is written"
done
echo "PASS: compiled three times, the same each time and in place"
