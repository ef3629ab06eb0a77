#!/bin/sh
# Do the programs of `make bench` still build and answer, and does the table say what they hand over?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
. "$top_srcdir/tests/bench/program.sh"
uninstrumented "instrumented code is slow"
need "$PYTHON" "${CC%% *}"
# The times are not looked at, so that the counting of instructions is left out.
counter=

program plain "$bench/plain.c" "$bench/plain_reader.c" "$bench/plain_rules.c"
program_of_ours ours "$bench/ours.c"
rounds 2 plain ours >"$scratch/lines"
[ "$(grep -c '	ns	[0-9.]*$' "$scratch/lines")" -ge 40 ] || fail "hardly a row: $(cat "$scratch/lines")"

# table EXIT-STATUS: prints the table of the lines that it is given.
table() {
  "$PYTHON" "$bench/table.py" "$scratch/json" >"$scratch/table" 2>"$scratch/err"
  status=$?
  [ "$status" = "$1" ] || fail "exit status $status, not $1: $(cat "$scratch/err")"
}
table 0 <"$scratch/lines"
grep -q '^| read a head of 20 fields *| a plain reader.* 1\.00 |' "$scratch/table" || fail "$(cat "$scratch/table")"
grep -q '^| *| httpstatus_read_head ' "$scratch/table" || fail "$(cat "$scratch/table")"

# Of 10, 90 and 20 the median is 20; a rival that is missing is named; a limit is kept.
printf '%s\t%s\t%s\t%s\n' group rival ns 10 group rival ns 90 group rival ns 20 group ours ns 2500 \
  group ours instructions 7 'not measured' libnone missing 'no none.h' \
  'check 20 fields' 'httpstatus_check of 404 from nginx' ns 1 \
  'check 20 fields' 'httpstatus_check of 404 from nginx' instructions 8001 >"$scratch/lines"
table 1 <"$scratch/lines"
grep -q 'check of 404 from nginx: 8001 instructions, more than 8000' "$scratch/err" || fail "$(cat "$scratch/err")"
sed -n '4,$p' "$scratch/table" | tr -s ' ' >"$scratch/rows"
cat >"$scratch/expected" <<'END_OF_TABLE'
| what | by | time | ratio | instructions |
| --------------- | ---------------------------------- | --------: | -----: | -----------: |
| group | rival | 20.0 ns | 1.00 | |
| | ours | 2.50 µs | 125.00 | 7 |
| not measured | libnone | no none.h | | |
| check 20 fields | httpstatus_check of 404 from nginx | 1.0 ns | | 8001 |
END_OF_TABLE
diff "$scratch/expected" "$scratch/rows" || fail "another table"
"$PYTHON" - "$scratch/json" <<'END_OF_PYTHON' || fail "another JSON"
import json
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    read = json.load(file)
row = {"what": "group", "by": "ours", "median_ns": 2500.0, "ratio": 125.0, "instructions": 7, "missing": None}
assert read["rows"][1] == row, read["rows"]
assert read["rows"][2]["missing"] == "no none.h" and read["machine"]["processor"], read
END_OF_PYTHON
echo "PASS: the benches build and answer"
