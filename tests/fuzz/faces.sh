#!/bin/sh
# Do C, Python and both faces of Lua say the same to random texts? FACES=COUNT:SEED makes others.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
[ "$WITH_PYTHON$WITH_LUA" = yesyes ] || skip "built without a binding"
fuzz=$top_srcdir/tests/fuzz
: "${FACES:=4000:1}"

"$PYTHON" "$fuzz/faces_inputs.py" "${FACES%:*}" "${FACES#*:}" "$fuzz"/corpus-parse/* "$fuzz"/corpus-name/* \
  "$fuzz"/corpus-detail/* "$fuzz"/corpus-retry_after/* "$top_srcdir"/tests/shared/spellings/*.tsv \
  >"$scratch/texts" || fail "no texts"
"$top_builddir/tests/fuzz/faces" <"$scratch/texts" >"$scratch/c" || fail "C"
[ "$(wc -l <"$scratch/c")" = "${FACES%:*}" ] || fail "C: $(wc -l <"$scratch/c") answers"

# same WHAT COMMAND...: are its answers those of C?
same() {
  what=$1
  shift
  "$@" <"$scratch/texts" >"$scratch/other" 2>"$scratch/log" || fail "$what: $(tail -3 "$scratch/log")"
  paste -d '\n' "$scratch/texts" "$scratch/c" "$scratch/other" |
    awk -v what="$what" 'NR % 3 == 1 { text = $0 } NR % 3 == 2 { answer = $0 }
      NR % 3 == 0 && $0 != answer { print what ": " text ": " $0 ", in C: " answer }' >"$scratch/differing"
  [ ! -s "$scratch/differing" ] || fail "$(wc -l <"$scratch/differing") differ: $(head -5 "$scratch/differing")"
}

alone
same Python env PYTHONPATH="$top_builddir/bindings/python/stage" PYTHONDONTWRITEBYTECODE=1 "$PYTHON" "$fuzz/faces.py"
same Lua env LUA_CPATH="$top_builddir/bindings/lua/.libs/?.so;;" "$LUA" "$fuzz/faces.lua"
need luajit
same "Lua by FFI" env LUA_CPATH="/nonexistent/?.so" LUA_PATH="$top_srcdir/bindings/lua/?.lua" \
  LD_LIBRARY_PATH="$top_builddir/lib/.libs" luajit -e "dofile '$top_srcdir/tests/lua/as_ffi.lua'" "$fuzz/faces.lua"
answered=$(awk '!/^!/ || !/ \| -1 \| -1 \| -$/' "$scratch/c" | wc -l)
[ "$answered" -gt $((${FACES%:*} / 10)) ] || fail "only $answered texts mean something"
echo "PASS: ${FACES%:*} texts, of which $answered mean something"
