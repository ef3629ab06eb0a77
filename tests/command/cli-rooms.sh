#!/bin/sh
# Do the files of the command use each other without circles, does each header declare what its own .c
# defines, and is every file short?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need nm tsort awk
sources=$(cd "$top_srcdir/bindings/cli" && pwd)
objects=$(cd "$top_builddir/bindings/cli" && pwd)
cd "$scratch" || fail "no folder"

# acyclic WHAT FILE: the file has a pair "USER USED" on each line.
acyclic() {
  tsort "$2" >order 2>circle || fail "$1 in a circle: $(sed 1d circle | tr '\n' ' ')"
}

# Which header each file includes. X.c and X.h are one.
for file in "$sources"/*.[ch]; do
  name=$(basename "$file")
  sed -n 's/^#include "\(.*\)\.h"$/\1/p' "$file" | grep -vx "${name%.?}" | sed "s/^/${name%.?} /"
done >includes
[ "$(wc -l <includes)" -ge 50 ] || fail "hardly an #include found"
acyclic 'files include each other' includes

# Which object each object needs, whatever the headers say.
for file in "$sources"/*.c; do
  name=$(basename "$file" .c)
  nm -g "$objects/$name.o" >"$name.nm" || fail "nm $name.o"
  awk -v name="$name" 'NF == 3 { print $3, name }' "$name.nm" >>defined
  awk -v name="$name" '$1 == "U" { print $2, name }' "$name.nm" >>undefined
done
awk 'NR == FNR { owner[$1] = $2; next } $1 in owner { print $2, owner[$1] }' defined undefined >needs
[ "$(wc -l <needs)" -ge 50 ] || fail "hardly a symbol found"
acyclic 'objects need each other' needs

# cmd.h declares the commands, each of which a file of its own defines.
grep -v '^main ' defined | while read -r symbol name; do
  header=$name.h
  case $name in cmd_*) header=cmd.h ;; esac
  grep -q "[ *]$symbol\b" "$sources/$header" || fail "$name.c defines $symbol, and $header does not declare it"
  others=$(grep -l "^[a-z].*[ *]${symbol}[(;,[]" "$sources"/*.h | sed 's,.*/,,' | grep -vx "$header")
  [ -z "$others" ] || fail "$others declares $symbol, which $name.c defines"
done || exit 1

for file in "$sources"/*.[ch]; do
  [ "$(wc -l <"$file")" -le 300 ] || fail "$(basename "$file") has more than 300 lines"
done
echo "PASS: $(wc -l <order) files of the command, $(wc -l <needs) uses, no circle"
