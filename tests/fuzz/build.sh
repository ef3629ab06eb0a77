#!/bin/sh
# Builds the fuzzers, or these, into a folder: build.sh FOLDER [NAMES]
#
# As OSS-Fuzz expects it, CC, CXX, CFLAGS, CXXFLAGS and LIB_FUZZING_ENGINE say how; without them, with
# clang, libFuzzer and the sanitizers. The library has to be built: its tables are made then.
set -eu

folder=${1:?the folder to build into is missing}
here=$(cd "$(dirname "$0")" && pwd)
tests=${here%/*}
# shellcheck source=/dev/null
. "$here/seeds.sh"
lib=$(dirname "$tests")/lib
cli=$(dirname "$tests")/bindings/cli
: "${CC:=clang}" "${CXX:=clang++}" "${LIB_FUZZING_ENGINE:=-fsanitize=fuzzer}"
: "${CFLAGS:=-g -O1 -fno-omit-frame-pointer -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all}"
: "${CXXFLAGS:=$CFLAGS}"

if [ ! -e "$lib/table_reason.c" ] || [ ! -e "$cli/synonyms.inc" ]; then
  echo "build.sh: no $lib/table_reason.c or $cli/synonyms.inc; build the library first" >&2
  exit 1
fi

# What the readers of the command use where it is there.
defines='' libraries=''
if pkg-config --exists jansson; then
  defines="-DHAVE_JANSSON $(pkg-config --cflags jansson)" libraries=$(pkg-config --libs jansson)
fi
if pkg-config --exists zlib; then
  defines="$defines -DHAVE_ZLIB $(pkg-config --cflags zlib)" libraries="$libraries $(pkg-config --libs zlib)"
fi

mkdir -p "$folder/objects"
cd "$folder/objects"
# shellcheck disable=SC2086
$CC -std=c99 $CFLAGS -I"$lib" -c "$lib"/*.c
ar rc library.a ./*.o
rm ./*.o
for source in "$cli"/*.c; do
  [ "$source" != "$cli/main.c" ] || continue
  # shellcheck disable=SC2086
  $CC -std=c99 $CFLAGS -I"$lib" $defines -c "$source"
done
ar rc command.a ./*.o
rm ./*.o

for name in ${2:-$fuzzers}; do
  # shellcheck disable=SC2086
  $CC -std=c99 -Wall -Wextra $CFLAGS -I"$lib" -I"$cli" -I"$here" -c "$here/$name.c"
  # shellcheck disable=SC2086
  $CXX $CXXFLAGS "$name.o" command.a library.a $LIB_FUZZING_ENGINE $libraries -o "../fuzz-$name"
done
cd ..
rm -r objects
