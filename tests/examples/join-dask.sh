#!/bin/sh
# Does a cluster of Dask, a scheduler and two workers on loopback, count a log in several files as
# examples/join/README.md says, and as SQL counts it in one?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
[ "${WITH_PYTHON:-yes}" = yes ] || skip "built without Python"
"$PYTHON" -c 'import distributed' 2>/dev/null || skip "no distributed for $PYTHON on this machine"
need awk timeout

# The commands of the README under "Dask", in their order: scheduler, worker, count.
readme=$top_srcdir/examples/join/README.md
step() {
  awk '/^## / { dask = $2 == "Dask" } /^```sh$/ { on = dask; next } /^```$/ { on = 0 } on' "$readme" |
    sed -n "$1p"
}
[ "$(step '1,$' | wc -l)" = 3 ] || fail "README.md has other commands than are run here"

# The programs are those of the Python that has httpstatus.
mkdir "$scratch/bin"
for name in scheduler worker; do
  printf '#!/bin/sh\nexec "%s" -m distributed.cli.dask_%s "$@"\n' "$PYTHON" "$name" >"$scratch/bin/dask-$name"
done
printf '#!/bin/sh\nexec "%s" "$@"\n' "$PYTHON" >"$scratch/bin/python3"
chmod +x "$scratch"/bin/*
PATH=$scratch/bin:$PATH
PYTHONPATH=$top_builddir/bindings/python/stage PYTHONDONTWRITEBYTECODE=1
DASK_DISTRIBUTED__ADMIN__LOG_FORMAT=%\(message\)s
export PATH PYTHONPATH PYTHONDONTWRITEBYTECODE DASK_DISTRIBUTED__ADMIN__LOG_FORMAT
cp "$top_srcdir/examples/join/count-dask.py" "$scratch"
cd "$scratch" || fail "no $scratch"

processes=
stop() {
  # shellcheck disable=SC2086
  kill $processes 2>/dev/null
  wait
  rm -rf "$scratch"
}
trap stop EXIT
# start NAME STEP
start() {
  sh -c "exec $(step "$2")" >"$1.log" 2>&1 &
  processes="$processes $!"
}
start scheduler 1
start one 2
start two 2

# Are there two workers, other processes than this one, each with the library?
cat >workers.py <<'END'
import os
import dask.distributed

def library():
    import httpstatus
    return os.getpid(), httpstatus.version()

with dask.distributed.Client(scheduler_file="cluster.json", timeout=60) as client:
    client.wait_for_workers(2, timeout=60)
    answers = set(client.run(library).values())
    assert len(answers) == 2 and os.getpid() not in dict(answers), answers
END
timeout 120 "$PYTHON" workers.py >out 2>&1 || fail "no two workers: $(tail -n 5 out ./*.log)"

# Two logs and an empty one: what SQL counts in combined.access, twice, and in others once.
logs=$top_srcdir/tests/shared/logs
cat "$logs/combined.access" >access.log.1
cat "$logs/combined.access" "$logs/crlf.access" >access.log.2
printf '%s\n' '' '- - - [time] "GET /" 299' '- - - [time] "GET /" 799' 'no code' >access.log.3
: >access.log.4
timeout 120 sh -ec "$(step 3)" >out 2>err || fail "$(step 3): $(tail -n 5 err ./*.log)"

# The numbers of the other examples, for the same logs.
expected=$(cat "$logs/combined.expected" "$logs/combined.expected" "$logs/crlf.expected" |
  awk '/^[0-9]/ { count[$2 + 0] += $1 } END { for (code in count) print count[code] "|" code }' |
  LC_ALL=C sort)
found=$(sed 1d out | cut -d '|' -f 1,2 | grep -Ev '\|(299|799)?$' | LC_ALL=C sort)
[ "$found" = "$expected" ] || fail "counts $found, not $expected"
for line in 'responses|code|class|title|source' \
  '1|299|Successful|unknown|' '1|799||unknown|' \
  '2|0||No status|nginx' '2|499|Client Error|Client Closed Request|nginx' \
  '2|530|Server Error|Origin DNS Error or other 1xxx error|Cloudflare'; do
  grep -qxF "$line" out || fail "no line $line in: $(cat out)"
done
grep -qx '[0-9]*|||unknown|' out || fail "no lines without a code in: $(cat out)"
cut -d '|' -f 1 out | sed 1d | sort -rnc 2>err || fail "not sorted by number: $(cat out)"
echo "PASS: a log in four files counted by two workers"
