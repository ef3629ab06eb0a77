#!/bin/sh
# Does any input break what reads? run.sh [SECONDS [NAME...]]: each fuzzer, or these, for that long.
#
# What libFuzzer finds interesting stays in FUZZ_OUT, by default ./fuzz-out, and so does what
# breaks something; a new input worth keeping is copied into the corpus by hand.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
export tests="${here%/*}"
# shellcheck source=/dev/null
. "$here/seeds.sh"
seconds=${1:-60}
out=${FUZZ_OUT:-fuzz-out}

if ! command -v "${CC:-clang}" >/dev/null; then
  echo "SKIP: no ${CC:-clang} on this machine" >&2
  if [ "${CI:-}" = true ]; then exit 1; fi
  exit 77
fi
if [ $# -gt 1 ]; then
  shift
  fuzzers=$*
fi
"$here/build.sh" "$out" "$fuzzers"
failed=
for name in $fuzzers; do
  mkdir -p "$out/$name"
  # shellcheck disable=SC2046
  "$out/fuzz-$name" -max_total_time="$seconds" -timeout=10 $(limits_of "$name") -dict="$here/$name.dict" \
    -print_final_stats=1 -artifact_prefix="$out/$name-" "$out/$name" $(seeds_of "$name") \
    >"$out/$name.log" 2>&1 || failed="$failed $name"
  tail -n 12 "$out/$name.log"
done
if [ -n "$failed" ]; then
  echo "FAIL:$failed; see $out" >&2
  exit 1
fi
echo "PASS: $seconds seconds each"
