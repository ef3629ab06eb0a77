#!/bin/sh
# What does `tally` cost beside mawk, on one log of so many megabytes? bench_tally.sh [MEGABYTES]
. "${top_srcdir:-../..}/tests/shared/lib.sh"
. "$top_srcdir/tests/shared/command.sh"
need mawk awk "$PYTHON"
log=$scratch/access.log
awk -v bytes="${1:-200}000000" 'BEGIN {
  split("200 200 200 304 404 499 502", codes, " ")
  while (written < bytes) {
    line = "203.0.113." n % 256 " - - [25/Nov/2026:10:00:00 +0000] \"GET /item/" n " HTTP/1.1\" " \
      codes[n % 7 + 1] " " n % 9000 " \"-\" \"Mozilla/5.0 (X11; Linux x86_64) curl/7.88\""
    print line
    written += length(line) + 1
    n++
  }
}' >"$log"

# Alternately, so that a noisy machine harms both; medians of the time that the processors took.
"$PYTHON" - "$command" "$log" <<'END'
import os
import statistics
import subprocess
import sys

command, log = sys.argv[1:]
RIVALS = {
    "mawk '{n[$9]++}'": ["mawk", "{n[$9]++} END {for (c in n) print c, n[c]}", log],
    "httpstatus tally": [command, "tally", log],
}


def seconds(words):
    before = os.times()
    subprocess.run(words, stdout=subprocess.DEVNULL, check=True)
    after = os.times()
    return sum(after[2:4]) - sum(before[2:4])


rounds = [[seconds(words) for words in RIVALS.values()] for _ in range(5)]
times = [statistics.median(column) for column in zip(*rounds)]
print(f"{os.path.getsize(log)} bytes")
for name, time in zip(RIVALS, times):
    print(f"{name:<40} {time:8.2f} s  {time / times[0]:6.2f} of the first")
END
