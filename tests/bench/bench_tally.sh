#!/bin/sh
# What does `tally` cost beside wc and mawk on a common log, and beside jq on one in JSON?
# bench_tally.sh [MEGABYTES]
. "${top_srcdir:-../..}/tests/shared/lib.sh"
. "$top_srcdir/tests/shared/command.sh"
need mawk awk jq wc "$PYTHON"
log=$scratch/access.log json=$scratch/access.json
awk -v bytes="${1:-200}000000" -v json="$json" 'BEGIN {
  split("200 200 200 304 404 499 502", codes, " ")
  while (written < bytes) {
    code = codes[n % 7 + 1]
    line = "203.0.113." n % 256 " - - [25/Nov/2026:10:00:00 +0000] \"GET /item/" n " HTTP/1.1\" " \
      code " " n % 9000 " \"-\" \"Mozilla/5.0 (X11; Linux x86_64) curl/7.88\""
    print line
    if (n % 10 == 0)
      print "{\"time\":\"2026-11-25T10:00:00+00:00\",\"remote_addr\":\"203.0.113." n % 256 "\",\"request\":" \
        "\"GET /item/" n " HTTP/1.1\",\"status\":" code ",\"body_bytes_sent\":" n % 9000 "}" >json
    written += length(line) + 1
    n++
  }
}' >"$log"

# Alternately, so that a noisy machine harms all; medians of the time that the processors took.
"$PYTHON" - "$command" "$log" "$json" <<'END'
import os
import statistics
import subprocess
import sys

command, log, json = sys.argv[1:]
COMMON = {
    "wc -l": ["wc", "-l", log],
    "httpstatus tally": [command, "tally", log],
    "mawk '{n[$9]++}'": ["mawk", "{n[$9]++} END {for (c in n) print c, n[c]}", log],
}
JSON = {
    "httpstatus tally": [command, "tally", json],
    "jq -r .status | sort | uniq -c": ["sh", "-c", 'jq -r .status "$1" | sort | uniq -c', "sh", json],
}


def seconds(words):
    before = os.times()
    subprocess.run(words, stdout=subprocess.DEVNULL, check=True)
    after = os.times()
    return sum(after[2:4]) - sum(before[2:4])


def compare(rivals, path):
    rounds = [[seconds(words) for words in rivals.values()] for _ in range(5)]
    times = [statistics.median(column) for column in zip(*rounds)]
    print(f"{os.path.getsize(path)} bytes")
    for name, time in zip(rivals, times):
        print(f"{name:<40} {time:8.2f} s  {time / times[0]:6.2f} of the first")


compare(COMMON, log)
compare(JSON, json)
END
