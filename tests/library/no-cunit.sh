#!/bin/sh
# Stands for the C tests where there is no CUnit to build them with.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
skip "the C tests: no CUnit when configure ran"
