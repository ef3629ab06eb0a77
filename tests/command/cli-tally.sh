#!/bin/sh
# Does `httpstatus tally` count every log right, in constant memory, however it comes?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
. "$top_srcdir/tests/shared/command.sh"
need "$PYTHON"
"$PYTHON" "$top_srcdir/tests/command/cli_tally.py" "$command" "$top_srcdir/tests" "$scratch" || fail "cli_tally.py"
