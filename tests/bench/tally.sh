#!/bin/sh
# Measures `tally` beside wc and mawk on a common log, and beside jq on one in JSON.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
. "$top_srcdir/tests/shared/command.sh"
need awk wc "$PYTHON"

# A line of JSON for each ten in the common format.
awk -v count=300000 -v common="$scratch/access.log" -v json="$scratch/access.json" 'BEGIN {
  split("200 200 200 304 404 499 502", codes, " ")
  for (n = 0; n < count; n++) {
    code = codes[n % 7 + 1]
    address = "203.0.113." n % 256
    print address " - - [25/Nov/2026:10:00:00 +0000] \"GET /item/" n " HTTP/1.1\" " code " " n % 9000 \
      " \"-\" \"Mozilla/5.0 (X11; Linux x86_64) curl/7.88\"" >common
    if (n % 10 == 0)
      print "{\"time\":\"2026-11-25T10:00:00+00:00\",\"remote_addr\":\"" address "\",\"request\":" \
        "\"GET /item/" n " HTTP/1.1\",\"status\":" code ",\"body_bytes_sent\":" n % 9000 "}" >json
  }
}' || fail "no log"
"$PYTHON" "$top_srcdir/tests/bench/tally.py" "$command" "$scratch/access.log" "$scratch/access.json" || fail "tally"
