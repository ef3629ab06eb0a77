#!/bin/sh
# Measures how what a call costs grows with the catalogue.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
. "$top_srcdir/tests/shared/many.sh"
. "$top_srcdir/tests/bench/program.sh"
need "$LUA54"

# catalogue PROGRAM TITLE SOURCES MEANINGS: with so many made-up meanings, and sources in all.
catalogue() {
  many "$3" "$scratch/$1-code" "$4"
  program "$1" "$bench/growth.c" -I"$scratch/$1-code" "$scratch/$1-code"/*.c -DCATALOGUE="\"$2\""
}

catalogue grown0 "the catalogue as it is" 0 0
for meanings in 250 2500 7500; do
  catalogue "grown$meanings" "$meanings made-up meanings" 250 $meanings
done
rounds 15 grown0 grown250 grown2500 grown7500
instructions grown0 grown250 grown2500 grown7500
