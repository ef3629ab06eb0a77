#!/bin/sh
# Can the pictures of README be taken, from what is built? tests/page/screenshots.sh FOLDER takes them anew.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/shared/lib.sh"
need "$PYTHON" chromium chromedriver curl

source=$(cd "$top_srcdir" && pwd)
command=$top_builddir/bindings/cli/httpstatus
[ -x "$command" ] || skip "no command httpstatus is built"
mkdir "$scratch/pictures"
folder=${1:-$scratch/pictures}
TMPDIR=$scratch HOME=$scratch PYTHONDONTWRITEBYTECODE=1
export TMPDIR HOME PYTHONDONTWRITEBYTECODE
"$PYTHON" "$source/tests/page/screenshots.py" "$source/data/httpstatus.html" "$command" "$folder" ||
  fail "no pictures"

# README shows these and no others.
for picture in "$folder"/*.png; do
  name=${picture##*/}
  grep -q "examples/pictures/$name" "$source/README.md" || fail "README.md has no $name"
  [ -s "$source/examples/pictures/$name" ] || fail "examples/pictures has no $name"
done
[ "$(ls "$folder")" = "$(ls "$source/examples/pictures")" ] || fail "examples/pictures holds others"
echo "PASS: the pictures of README"
