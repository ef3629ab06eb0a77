#!/bin/sh
# Does `httpstatus tally` read right what real servers write? It counts what the client of each received.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
. "$top_srcdir/tests/shared/command.sh"
PATH=$PATH:/usr/sbin:/sbin
need "$PYTHON" nginx apache2 lighttpd haproxy squid
# A server that gives up being root reads and writes its files below.
chmod 711 "$scratch"
"$PYTHON" "$top_srcdir/tests/command/cli_servers.py" "$command" "$top_srcdir/tests" "$scratch" || fail "cli_servers.py"
