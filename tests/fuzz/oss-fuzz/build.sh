#!/bin/bash -eu
# What OSS-Fuzz runs in a checkout: the fuzzers into $OUT, each with its seeds, words and limits.

# The tables are made as the library is built; how it is compiled here does not matter.
./bootstrap
CC=cc CXX=c++ CFLAGS='' CXXFLAGS='' ./configure --quiet --disable-shared --without-python --without-lua
make -s -C lib
make -s -C bindings/cli synonyms.inc

# Of libraries, only what is linked into the program is there when it runs.
static=$PWD/static
mkdir "$static"
for library in jansson z; do
  found=$($CC -print-file-name="lib$library.a")
  [ "$found" = "lib$library.a" ] || ln -s "$found" "$static"
done
LIB_FUZZING_ENGINE="$LIB_FUZZING_ENGINE -L$static" tests/fuzz/build.sh "$OUT"

export tests=$PWD/tests
# shellcheck source=/dev/null
. tests/fuzz/seeds.sh
for name in $fuzzers; do
  seeds_of "$name" | xargs zip -q -j -r "$OUT/fuzz-${name}_seed_corpus.zip"
  cp "tests/fuzz/$name.dict" "$OUT/fuzz-$name.dict"
  { echo '[libfuzzer]'; limits_of "$name" | sed 's/^-//; s/=/ = /'; } >"$OUT/fuzz-$name.options"
done
