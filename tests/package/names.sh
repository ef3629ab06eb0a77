#!/bin/sh
# Can every file stand on Windows, whose names know no case, and which keeps some for devices?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
cd "$top_srcdir" || fail "no sources"

find . \( -name .git -o -name autom4te.cache \) -prune -o -print | tr '[:upper:]' '[:lower:]' | LC_ALL=C sort >"$scratch/names"
[ "$(wc -l <"$scratch/names")" -gt 500 ] || fail "hardly a file"
refused='/(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.[^/]*)?$|[<>:"|?*\\]|[. ]$'
sed 's|^\.$|./|' "$scratch/names" | grep -E "$refused" && fail "Windows refuses these names"
uniq -d "$scratch/names" | grep . && fail "on Windows these names are one"
echo "PASS: $(wc -l <"$scratch/names") names"
