#!/bin/sh
# Do CMake's find_package() and a subproject of Meson give a program the library: shared and static,
# installed and moved elsewhere, as a unit of C?
. "${top_srcdir:-$(dirname "$0")/../..}/tests/shared/lib.sh"
uninstrumented "programs of others do not link with instrumented code"
need make cmake meson ninja "${CC%% *}"
stage
cat >"$scratch/consumer.c" <<'END'
#include <httpstatus.h>
#include <stdio.h>

int main(void) { return puts(httpstatus_reason(HTTPSTATUS_NOT_FOUND)) < 0; }
END

# answers PROGRAM
answers() {
  got=$("$1") || fail "$1 does not run"
  [ "$got" = "Not Found" ] || fail "$1 answers: $got"
}

mkdir "$scratch/cmake" && cp "$scratch/consumer.c" "$scratch/cmake" || fail "no folder"
cat >"$scratch/cmake/CMakeLists.txt" <<END
cmake_minimum_required(VERSION 3.13)
project(consumer C)
find_package(httpstatus $VERSION REQUIRED)
find_package(httpstatus REQUIRED)
foreach(kind httpstatus shared static)
  if(TARGET httpstatus::\${kind})
    add_executable(with_\${kind} consumer.c)
    target_link_libraries(with_\${kind} httpstatus::\${kind})
  endif()
endforeach()
END
# by_cmake FOLDER: builds with what is installed there.
by_cmake() {
  # The prefix is the folder above lib/, or above that of an architecture in it.
  prefixes="$(dirname "$1");$(dirname "$(dirname "$1")")"
  cmake -G Ninja -S "$scratch/cmake" -B "$scratch/by-cmake" -DCMAKE_PREFIX_PATH="$prefixes" \
    >"$scratch/log" 2>&1 || fail "cmake: $(tail -5 "$scratch/log")"
  grep -q "^httpstatus_DIR:PATH=$1/" "$scratch/by-cmake/CMakeCache.txt" || fail "CMake finds another one"
  cmake --build "$scratch/by-cmake" >"$scratch/log" 2>&1 || fail "cmake --build: $(tail -5 "$scratch/log")"
  built=
  for library in so:shared dylib:shared a:static; do
    [ -e "$1/libhttpstatus.${library%:*}" ] || continue
    answers "$scratch/by-cmake/with_${library#*:}"
    built="$built ${library#*:}"
  done
  [ -n "$built" ] || fail "nothing is installed in $1"
  answers "$scratch/by-cmake/with_httpstatus"
}
by_cmake "$root$libdir"

# Another version is refused, and so is what has no library any more.
for asked in "${VERSION%%.*}.999" "$((${VERSION%%.*} + 1))"; do
  printf 'set(PACKAGE_FIND_VERSION %s)\nset(PACKAGE_FIND_VERSION_MAJOR %s)\n' "$asked" "${asked%%.*}"
  printf 'include(%s)\n' "$root$libdir/cmake/httpstatus/httpstatus-config-version.cmake"
  printf 'if(PACKAGE_VERSION_COMPATIBLE)\nmessage(FATAL_ERROR "%s is accepted")\nendif()\n' "$asked"
done >"$scratch/versions.cmake"
cmake -P "$scratch/versions.cmake" 2>"$scratch/log" || fail "$(cat "$scratch/log")"

meson=$scratch/meson
mkdir -p "$meson/subprojects" && cp "$scratch/consumer.c" "$meson" || fail "no folder"
alone
make -s -C "$top_builddir" amalgamation >"$scratch/log" 2>&1 || fail "make amalgamation: $(tail -5 "$scratch/log")"
cp -R "$top_builddir/lib/amalgamation" "$meson/subprojects/httpstatus"
together
mv "$meson/subprojects/httpstatus/httpstatus.wrap" "$meson/subprojects/"
cat >"$meson/meson.build" <<END
project('consumer', 'c')
executable('consumer', 'consumer.c', dependencies: dependency('httpstatus', version: '$VERSION'))
END
# That it is the library of the subproject, and not one that the system has.
meson setup --wrap-mode=forcefallback "$meson/build" "$meson" >"$scratch/log" 2>&1 ||
  fail "meson setup: $(tail -5 "$scratch/log")"
meson compile -C "$meson/build" >"$scratch/log" 2>&1 || fail "meson compile: $(tail -5 "$scratch/log")"
answers "$meson/build/consumer"
echo "PASS: CMake with$built, Meson"
