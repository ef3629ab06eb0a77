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
awk 'FNR == 1 { name = FILENAME; sub(/.*\//, "", name); sub(/\..$/, "", name) }
  /^#include "/ { used = $2; gsub(/"|\.h/, "", used); if (used != name) print name, used }' \
  "$sources"/*.[ch] >includes
[ "$(wc -l <includes)" -ge 50 ] || fail "hardly an #include found"
acyclic 'files include each other' includes

# Which object each object needs, whatever the headers say.
(cd "$sources" && echo *.c) | tr ' ' '\n' | sed 's/c$/o/' >names
(cd "$objects" && xargs nm -g -o) <names >symbols || fail "nm: an object is missing"
awk '{ name = $1; sub(/\.o:.*/, "", name); print $3, name >($2 == "U" ? "undefined" : "defined") }' symbols
awk 'NR == FNR { owner[$1] = $2; next } $1 in owner { print $2, owner[$1] }' defined undefined >needs
[ "$(wc -l <needs)" -ge 50 ] || fail "hardly a symbol found"
acyclic 'objects need each other' needs

# cmd.h declares the commands and log_kind.h the kinds of log, each of which a file of its own defines.
cat >declared.awk <<'EOF'
function header_for(name) {
  return (name ~ /^cmd_/ ? "cmd" : name ~ /^kind_/ ? "log_kind" : name) ".h"
}
NR == FNR { if ($2 != "main") header_of[$1] = header_for($2); next }
FNR == 1 { header = FILENAME; sub(/.*\//, "", header) }
{
  for (line = $0; match(line, /[ *][A-Za-z_0-9]+[(;,[]/); line = substr(line, RSTART + RLENGTH - 1)) {
    symbol = substr(line, RSTART + 1, RLENGTH - 2)
    if (!(symbol in header_of)) continue
    if (header == header_of[symbol]) declared[symbol] = 1
    else if (/^[a-z]/) print header " declares " symbol ", which " header_of[symbol] " should"
  }
}
END {
  for (symbol in header_of)
    if (!(symbol in declared)) print header_of[symbol] " does not declare " symbol
}
EOF
awk -f declared.awk defined "$sources"/*.h >misplaced || fail "awk"
[ ! -s misplaced ] || fail "$(cat misplaced)"

wc -l "$sources"/*.[ch] | awk '$2 != "total" && $1 > 300' >long
[ ! -s long ] || fail "more than 300 lines: $(cat long)"
echo "PASS: $(wc -l <order) files of the command, $(wc -l <needs) uses, no circle"
