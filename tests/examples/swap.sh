#!/bin/sh
# Does the library in the place of a table of phrases leave the bytes on the wire as they were, in C,
# Python and Lua, and does the README of the example tell what changes?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
. "${top_srcdir:-../..}/tests/shared/three.sh"
cp -R "$examples/swap" "$scratch/swap" && chmod -R u+w "$scratch/swap" || fail "no copy"
cd "$scratch/swap" || fail "no folder to work in"
export CC="$CC ${CPPFLAGS:-} ${CFLAGS:-} ${LDFLAGS:-}" PYTHON LUA
"$PYTHON" "$(cd "$top_srcdir" && pwd)/tests/examples/swap.py" || fail "the example is not what its README says"
