#!/bin/sh
# Does `httpstatus tally` read every kind of log right, in constant memory, however it comes?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
. "$top_srcdir/tests/shared/command.sh"
need "$PYTHON"
for part in cli_logs cli_tally; do
  "$PYTHON" "$top_srcdir/tests/command/$part.py" "$command" "$top_srcdir/tests" "$scratch" || fail "$part.py"
done
