# Sourced by the tests of the interface: what the public header declares.

printf '#include <httpstatus.h>\n' >"$scratch/header.c"

# preprocessed FLAG...: what the compiler sees of the header.
preprocessed() {
  $CC "$@" -E -I"$top_srcdir/lib" -I"$top_builddir/lib" "$scratch/header.c" ||
    fail "the header cannot be preprocessed"
}

# The macros that stand for numbers, but for the version, which every release changes, and the longest
# texts, which grow with the catalogue.
macros() {
  preprocessed -dM | sed -n 's/^#define \(HTTPSTATUS_[A-Z0-9_]*\) .*/\1/p' | LC_ALL=C sort |
    grep -vE '^HTTPSTATUS_(VERSION.*|REGISTRY_DATE|(REASON|TITLE|BRIEF)_MAX|UNCHECKED|H|CODES_H|SETS_H|API|CONST|PURE)$'
}

# What is left of such names behind the preprocessor are enumerators.
enumerators() {
  preprocessed | grep -v '^#' | grep -o 'HTTPSTATUS_[A-Z0-9_]*' | LC_ALL=C sort -u
}

functions() {
  preprocessed | grep -v -e '^#' -e '^typedef' | grep -o 'httpstatus_[a-z0-9_]* *(' | tr -d ' (' | LC_ALL=C sort -u
}

# The library as built, shared where there is one.
built_library() {
  for library in "$top_builddir/lib/.libs/libhttpstatus.so" \
    "$top_builddir/lib/.libs/libhttpstatus.dylib" "$top_builddir/lib/.libs/libhttpstatus.a"; do
    if [ -e "$library" ]; then echo "$library" && return; fi
  done
  fail "no library in $top_builddir/lib/.libs"
}

# The shared library, or the test does not apply.
shared_library() {
  library=$(built_library) || exit 1
  case $library in
  *.so) ;;
  *) echo "SKIP: no ELF library was built" >&2 && exit 77 ;;
  esac
}
