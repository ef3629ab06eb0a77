#!/bin/sh
# Does any input break the readers or the check? run.sh [SECONDS]: each fuzzer for that long.
#
# What libFuzzer finds interesting stays in FUZZ_OUT, by default ./fuzz-out, and so does what
# breaks something; a new input worth keeping is copied into the corpus by hand.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
lib=$here/../../lib
seconds=${1:-60}
out=${FUZZ_OUT:-fuzz-out}
: "${CLANG:=clang}"

if ! command -v "$CLANG" >/dev/null; then
  echo "SKIP: no $CLANG on this machine" >&2
  if [ "${CI:-}" = true ]; then exit 1; fi
  exit 77
fi
if [ ! -e "$lib/table_reason.c" ]; then
  echo "FAIL: no $lib/table_reason.c; build the library first" >&2
  exit 1
fi
mkdir -p "$out"
failed=
for name in parse head name; do
  case $name in
  parse) longest=8300 ;; # just above HTTPSTATUS_LINE_MAX
  head) longest=4096 ;;
  name) longest=600 ;;
  esac
  mkdir -p "$out/$name"
  $CLANG -std=c99 -g -O1 -Wall -Wextra -fno-omit-frame-pointer \
    -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all \
    -I"$lib" -I"$here" "$here/$name.c" "$lib"/*.c -o "$out/fuzz-$name"
  "$out/fuzz-$name" -max_total_time="$seconds" -max_len="$longest" -timeout=10 -dict="$here/$name.dict" -print_final_stats=1 \
    -artifact_prefix="$out/$name-" "$out/$name" "$here/corpus-$name" >"$out/$name.log" 2>&1 ||
    failed="$failed $name"
  tail -n 12 "$out/$name.log"
done
if [ -n "$failed" ]; then
  echo "FAIL:$failed; see $out" >&2
  exit 1
fi
echo "PASS: $seconds seconds each"
