# c_tests.sh: sourced; runs the C tests with any compiler, without CUnit and make.

# c_test NAME LINKER...: links a test, and runs it by $run.
c_test() {
  name=$1 objects='suite.o edge.o examples.o heads.o names.o fields.o' with=$library table=
  shift
  case $name in
  test_white) with=$core ;;
  cases | findings) objects='case_table.o fields.o' table=$source/tests/cases/$name.tsv ;;
  esac
  # shellcheck disable=SC2086
  "$@" "$name.o" $objects "$with" -o "$name$extension" && $run "./$name$extension" $table
}

# c_tests LIBRARY CORE COMPILER FLAG...: compiles the C tests of $source in a new folder c_tests,
# links them with LIBRARY, or with CORE where they look inside, and runs them. It counts $passed and
# $failed; c_tests/log tells more. Set before: $run runs a program of that machine, whose name has
# the $extension.
c_tests() {
  library=$1 core=$2 passed=0 failed=0
  shift 2
  mkdir c_tests && cd c_tests || fail "no folder"
  "$@" -I"$source/lib" -I"$source/tests/elsewhere" -I"$source/tests/shared" \
    -I"$source/tests/library" -I"$source/tests/cases" -c "$source/tests/shared/fields.c" \
    "$source"/tests/cases/c*.c "$source/tests/cases/findings.c" "$source"/tests/library/[!f]*.c >log 2>&1 ||
    fail "the C tests do not compile: $(grep -m1 error log)"
  for test in test_*.o cases.o findings.o; do
    if (c_test "${test%.o}" "$@") >>log 2>&1; then
      passed=$((passed + 1))
    else
      failed=$((failed + 1))
      echo "FAILED: ${test%.o}" >>log
    fi
  done
  cd .. || fail "no folder"
}
