#!/bin/sh
# Do README's instructions for another prefix work when they are followed to the letter?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need make tar man awk pkg-config "$CC"
[ "$WITH_PYTHON$WITH_LUA" = yesyes ] || skip "built without a binding"
readme=$(cd "$top_srcdir" && pwd)/README.md

unpack_release libhttpstatus-prefix

# The commands, as the reader types them. --quiet and the like are for this test alone.
HOME=$scratch/home
mkdir "$HOME" && cd "$scratch/libhttpstatus-prefix" || fail "no folder"
# shellcheck disable=SC2016
configure=$(sed -n 's/^Under another prefix, such as `\(.*\)`, set.*/\1/p' "$readme")
[ -n "$configure" ] || fail "README.md names no prefix"
unset LD_LIBRARY_PATH PKG_CONFIG_PATH PYTHONPATH LUA_PATH LUA_CPATH MANPATH bindir datadir libdir \
  luaexecdir pyexecdir
{
  eval "$configure --quiet --disable-static PYTHON='$PYTHON' LUA='$LUA' CFLAGS=-O0"
  make -s LUA54=false SWIG=false
  make -s install >"$scratch/printed"
} >"$scratch/build.log" 2>&1 || fail "not built: $(tail -5 "$scratch/build.log")"

# What the table gives is what is printed, but for the folders named after a version.
sed -n 's/^  \([A-Z_]*=".*"\)$/\1/p' "$scratch/printed" >"$scratch/variables"
[ "$(wc -l <"$scratch/variables")" = 7 ] || fail "make install prints: $(tail -9 "$scratch/printed")"
awk -F'|' '/^[|] `[A-Z_]+` [|]/ {
  gsub(/[` ]/, "", $2)
  split($3, value, "`")
  print $2 "=\"" value[2] "\""
}' "$readme" | sed "s|PREFIX|$HOME/inst|" >"$scratch/table"
for file in table variables; do
  sed 's|/python3[^/]*/[a-z]*-packages"|/python3"|; s|lib/lua/[^/]*/|lib/lua/|' "$scratch/$file"
done >"$scratch/both"
sort "$scratch/both" | uniq -u >"$scratch/differing"
[ ! -s "$scratch/differing" ] || fail "README.md and make install differ: $(cat "$scratch/differing")"

# A shell that has these variables and no others.
{
  echo 'set -a'
  cat "$scratch/variables"
} >"$scratch/shell"
cd / || fail "no other folder"

# answers WHAT EXPECTED COMMAND: does the command print that?
answers() {
  got=$(env -i HOME="$HOME" PATH="$PATH" LC_ALL=C.UTF-8 sh -c ". '$scratch/shell'; $3" 2>&1) || fail "$1: $got"
  case $got in
  *"$2"*) ;;
  *) fail "$1: $got" ;;
  esac
}

cat >"$scratch/hello.c" <<'END'
#include <httpstatus.h>
#include <stdio.h>
int main(void) { return puts(httpstatus_reason(404)) < 0; }
END
compile="$CC '$scratch/hello.c' \$(pkg-config --cflags --libs httpstatus) -o '$scratch/hello'"
answers C 'Not Found' "$compile && '$scratch/hello'"
answers 'the command' "$HOME/inst/bin/httpstatus" 'command -v httpstatus'
answers 'Python' "$HOME/inst/" "$PYTHON -c 'import httpstatus; print(httpstatus.__file__)'"
for page in '1 httpstatus' '3 httpstatus_find' '7 httpstatus'; do
  answers "man $page" "$HOME/inst/share/man/" "man -w $page"
done
answers 'the manuals of the system' man 'man -w man'

# The bindings and the command find the library by themselves.
set -- 'httpstatus 404' "$PYTHON -c 'import httpstatus; print(httpstatus.reason(404))'" \
  "$LUA -e 'print(require(\"httpstatus\").reason(404))'"
if command -v luajit >/dev/null; then
  set -- "$@" "luajit -e 'print(require(\"httpstatus.ffi\").reason(404))'"
fi
for command; do
  answers "$command" 'Not Found' "$command"
  answers "$command, without LD_LIBRARY_PATH" 'Not Found' "unset LD_LIBRARY_PATH; $command"
done
echo "PASS: $(wc -l <"$scratch/variables") variables of README.md, as printed"
