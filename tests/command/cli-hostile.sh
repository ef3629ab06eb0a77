#!/bin/sh
# Does the command keep within its memory, and to defined behaviour, whatever it is given?
#
# It is built anew with the library inside, under the sanitizers.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need "$PYTHON" "${CC%% *}"
export PYTHONDONTWRITEBYTECODE=1
printf 'int main(void) { return 0; }\n' >"$scratch/probe.c"
sanitizers='-fsanitize=address,undefined -fno-sanitize-recover=all'
# shellcheck disable=SC2086
$CC $sanitizers "$scratch/probe.c" -o "$scratch/probe" 2>/dev/null && "$scratch/probe" ||
  skip "$CC has no sanitizers"

# What the command reads with this library is tried, too.
libraries=
if pkg-config --exists jansson; then
  libraries="-DHAVE_JANSSON $(pkg-config --cflags --libs jansson)"
fi
if pkg-config --exists zlib; then
  libraries="$libraries -DHAVE_ZLIB $(pkg-config --cflags --libs zlib)"
fi

# -std=c99 -pedantic: the sources keep to the language, too.
# shellcheck disable=SC2086
$CC -std=c99 -pedantic -Wall -Wextra -Werror -g -O1 $sanitizers -I"$top_srcdir/lib" \
  "$top_srcdir"/bindings/cli/*.c "$top_srcdir"/lib/*.c $libraries -o "$scratch/httpstatus" ||
  fail "the command does not compile as strict C99"
"$PYTHON" "$top_srcdir/tests/command/cli_hostile.py" "$scratch/httpstatus" "$top_srcdir/tests" "$scratch" ||
  fail "cli_hostile.py"
