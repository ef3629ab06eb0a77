#!/bin/sh
# Does the header stand alone in strict C and in C++, with constants wherever one is wanted, and
# does each of its functions have a comment of its own?
# $CC and $CXX may hold flags.
# shellcheck disable=SC2086
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need "${CC%% *}"
. "$top_srcdir/tests/abi/abi.sh"

# The header first and twice, so that it brings all that it needs.
cat >"$scratch/alone.c" <<'END'
#include <httpstatus.h>
#include <httpstatus.h>
int use(void);
int use(void) {
  return httpstatus_treat_as(HTTPSTATUS_NOT_FOUND) + httpstatus_reason(404)[0] +
         (httpstatus_check(NULL, NULL, NULL) == HTTPSTATUS_UNCHECKED);
}
END

# Each constant in the preprocessor, as a label and as a size.
{
  echo '#include <httpstatus.h>'
  for name in $(macros); do
    echo "#if $name < 0 || $name > 999"
    echo "#error $name is no status code"
    echo '#endif'
  done
  for name in $(macros) $(enumerators); do
    echo "int is_$name(int value);"
    echo "int is_$name(int value) {"
    echo "  switch (value) { case $name + 0: return 1; default: return 0; }"
    echo "}"
    echo "extern char size_${name}[$name + 1];"
  done
} >"$scratch/constants.c"
[ "$(grep -c '^#if' "$scratch/constants.c")" -ge 100 ] || fail "hardly any constants"

# compiles COMPILER FLAG...: without a word about the header?
compiles() {
  for file in alone constants; do
    "$@" -pedantic-errors -Wall -Wextra -Wundef -Wshadow -Wconversion -Wsign-conversion -Wcast-qual \
      -Werror -I"$top_srcdir/lib" \
      -I"$top_builddir/lib" -c "$scratch/$file.c" -o "$scratch/$file.o" || fail "$*: $file.c"
  done
  checked="${checked:-}${checked:+, }$*"
}

# takes COMPILER FLAG...: does it know these flags?
takes() {
  "$@" -c "$scratch/empty.c" -o "$scratch/empty.o" 2>"$scratch/flags.log"
}
echo 'int empty;' >"$scratch/empty.c"

for standard in c99 c11 c17; do
  compiles $CC -std=$standard -Wstrict-prototypes -Wmissing-prototypes -Wc++-compat
done
for standard in c23 c2x; do
  if takes $CC -std=$standard; then compiles $CC -std=$standard && break; fi
done

CXX=${CXX:-g++}
need "${CXX%% *}"
plus() {
  compiles "$@" -x c++ -Wold-style-cast
}
plus $CXX -std=c++98 -Wno-long-long
plus $CXX -std=c++11
for standard in c++26 c++23 c++2b c++20 c++17; do
  if takes $CXX -x c++ -std=$standard; then plus $CXX -std=$standard && break; fi
done

# Another compiler warns of other things.
if command -v clang >/dev/null; then
  compiles clang -std=c99 -Wstrict-prototypes -Wmissing-prototypes
  compiles clang -std=c2x -Wdocumentation
  plus clang -std=c++98 -Wno-long-long
  plus clang -std=c++20
else
  missing=clang
fi
# described: the functions right behind a comment of their own that says since when they are there.
described() {
  awk '
    /^\/\*/ { in_comment = 1; comment = "" }
    in_comment { comment = comment $0; if (/\*\/$/) in_comment = 0; next }
    /^HTTPSTATUS_API / { in_declaration = 1 }
    in_declaration && match($0, /httpstatus_[a-z0-9_]+\(/) {
      if (comment ~ /@since [0-9]+\.[0-9]+ \*\/$/) print substr($0, RSTART, RLENGTH - 1)
    }
    in_declaration { if (/;$/) in_declaration = 0 }
    !in_declaration { comment = "" }
  ' "$top_srcdir/lib/httpstatus.h" | LC_ALL=C sort
}
functions >"$scratch/declared"
[ -s "$scratch/declared" ] || fail "the header declares nothing"
described >"$scratch/described"
bare=$(LC_ALL=C comm -23 "$scratch/declared" "$scratch/described")
[ -z "$bare" ] || fail "lib/httpstatus.h: no comment of its own with @since: $bare"

[ -z "${missing:-}" ] || skip "no $missing on this machine"
echo "PASS: $checked, $(($(wc -l <"$scratch/described"))) functions with comments"
