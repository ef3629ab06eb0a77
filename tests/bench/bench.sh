#!/bin/sh
# Measures the library beside its rivals and prints one table. JSON=FILE writes it as JSON as well.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need "$PYTHON"
command -v valgrind >/dev/null || echo "bench: instructions are not counted: no valgrind" >&2

for subject in rivals names growth python lua tally; do
  echo "bench: $subject" >&2
  "$top_srcdir/tests/bench/$subject.sh" >>"$scratch/lines" || fail "$subject"
done
case ${JSON:=} in
'' | /*) ;;
*) JSON=$top_builddir/$JSON ;;
esac
"$PYTHON" "$top_srcdir/tests/bench/table.py" "$JSON" <"$scratch/lines"
