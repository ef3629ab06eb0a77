#!/bin/sh
# Do the analysers find nothing in lib/? gcc -fanalyzer, clang-tidy and cppcheck.
# What is not asked has its reason here.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need gcc clang-tidy cppcheck
cd "$top_srcdir/lib" || fail "no library"
files=$(find . -maxdepth 1 -name '*.c' ! -name 'table_*')

for file in $files; do
  gcc -std=c99 -O1 -fanalyzer -Wall -Wextra -Werror -c "$file" -o "$scratch/object.o" || fail "gcc: $file"
done

# easily-swappable-parameters: a name and a value, a code and a count are what they are.
checks='-*,clang-analyzer-*,bugprone-*,-bugprone-easily-swappable-parameters,cert-*,misc-*,performance-*,portability-*'
# shellcheck disable=SC2086
clang-tidy --quiet --warnings-as-errors='*' --checks="$checks" $files -- -std=c99 -I. 2>"$scratch/log" ||
  fail "clang-tidy"

# pointerOutOfBoundsCond: it takes a text for one between two pools, where none is: test_white asks.
# unusedStructMember: members that are there for the layout, or read through a union.
# unreadVariable: room[…] is read by the next function.
# redundantContinue: the body of a loop that does all in its head.
# arrayIndexThenCheck: a text may end before its pattern, and the pattern before its text.
# shellcheck disable=SC2086
cppcheck --quiet --enable=warning,style,performance,portability --std=c99 --error-exitcode=1 -I. \
  --suppress=pointerOutOfBoundsCond:pools.inc --suppress=unusedStructMember:exchange.c \
  --suppress=unusedStructMember:status.c --suppress=unreadVariable:name.c \
  --suppress=redundantContinue:structured.c --suppress=arrayIndexThenCheck:values.c $files ||
  fail "cppcheck"
echo "PASS: the analysers are quiet"
