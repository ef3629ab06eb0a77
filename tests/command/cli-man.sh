#!/bin/sh
# Is the manual page of the command sound, does it name every option, and do its examples run?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
. "$top_srcdir/tests/shared/command.sh"
need mandoc man curl awk "$PYTHON"
page=$top_srcdir/bindings/cli/httpstatus.1

# Other pages need not be installed on the machine.
mandoc -Tlint "$page" | grep -v -e 'referenced manual not found' -e 'explicitly specified: Os libhttpstatus' && fail "mandoc -Tlint"
man --warnings -l "$page" 2>"$scratch/warnings" >"$scratch/page" || fail "man -l"
[ ! -s "$scratch/warnings" ] || fail "man --warnings: $(cat "$scratch/warnings")"
grep -q 'EXIT STATUS' "$scratch/page" || fail "man shows no page"
grep -qw BSD "$scratch/page" && fail "man calls it a page of BSD"

# What help lists, the page explains.
for name in '' list search check tally sources export complete help version; do
  # shellcheck disable=SC2086
  "$command" $name --help | sed -n 's/^  \(-[hV], \)*\([a-z-][a-z-]*\).*/\2/p'
done | sort -u >"$scratch/words"
[ "$(grep -c '' "$scratch/words")" -ge 17 ] || fail "help lists $(cat "$scratch/words")"
while read -r word; do
  grep -q "^\.It \(F[l] [hV] , \)*F[l] ${word#-}\( \|\$\)\|^\.It Cm $word\$" "$page" || fail "nothing explains $word"
done <"$scratch/words"

# A server to ask, and a log.
mkdir "$scratch/work" "$scratch/bin" || fail "no folder"
cd "$scratch/work" || fail "no folder"
ln -s "$command" "$scratch/bin/httpstatus"
PATH=$scratch/bin:$PATH
echo '::1 - - [01/Jan/2026:00:00:00 +0000] "GET / HTTP/1.1" 499 0' >access.log
"$PYTHON" -u -m http.server --bind 127.0.0.1 0 >"$scratch/server" 2>"$scratch/server.log" &
server=$!
trap 'kill $server; rm -rf "$scratch"' EXIT
until grep -q 'port [0-9]' "$scratch/server"; do
  kill -0 $server || fail "no server: $(cat "$scratch/server.log")"
  sleep 0.05
done
port=$(sed 's/.* port \([0-9]*\).*/\1/' "$scratch/server")

sed -n 's/^\.Dl \$ //p' "$page" | sed "s/localhost:8000/127.0.0.1:$port/" >"$scratch/examples"
count=0
while read -r example; do
  count=$((count + 1))
  sh -c "$example" >"$scratch/out" 2>"$scratch/err" </dev/null ||
    fail "$example: $(cat "$scratch/err")"
  [ -s "$scratch/out" ] || fail "$example: prints nothing"
  [ ! -s "$scratch/err" ] || fail "$example: says $(cat "$scratch/err")"
done <"$scratch/examples"
[ "$count" -ge 10 ] || fail "only $count examples found"
echo "PASS: httpstatus(1) and its $count examples"
