#!/bin/sh
# Does a check read what clients print, from samples and from the clients themselves?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
. "$top_srcdir/tests/shared/command.sh"
need "$PYTHON" curl wget openssl

for part in cli_check cli_clients; do
  "$PYTHON" "$top_srcdir/tests/command/$part.py" "$command" "$top_srcdir/tests" "$scratch" || fail "$part.py"
done
