#!/bin/sh
# Does the command answer as it promises, in a pipe and at a terminal?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
. "$top_srcdir/tests/shared/command.sh"
need "$PYTHON" bash

for part in cli cli_words cli_json cli_ends; do
  "$PYTHON" "$top_srcdir/tests/command/$part.py" "$command" "$top_srcdir/tests" "$scratch" || fail "$part.py"
done
