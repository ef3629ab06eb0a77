#!/bin/sh
# Do the library, its C tests and the command work on other machines, with other compilers and with
# parts left out? Not part of `make check`: it takes long, and needs compilers that few have.
#
# elsewhere.sh [NAME...]: those that are named, or all; prints one line each. From a build. With
# ELSEWHERE_LOGS=FOLDER it leaves their logs there. Debian's packages, each where it is wanted:
# gcc-i686-linux-gnu, gcc-arm-linux-gnueabihf, gcc-aarch64-linux-gnu, gcc-riscv64-linux-gnu,
# gcc-s390x-linux-gnu, gcc-mingw-w64-x86-64-win32, qemu-user, wine, wine64, musl-tools, tcc, clang.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/shared/lib.sh"
unset CC CFLAGS LDFLAGS CPPFLAGS
# A Windows of our own.
export WINEPREFIX="$scratch/wine" WINEDEBUG=-all
: "${JOBS:=2}"
top_srcdir=$(cd "$top_srcdir" && pwd)

# A name, what configure is given ("|" stands for a blank), and what runs a program of that machine.
platforms='
i386:      --host=i686-linux-gnu
armhf:     --host=arm-linux-gnueabihf run=qemu-arm
arm64:     --host=aarch64-linux-gnu run=qemu-aarch64
riscv64:   --host=riscv64-linux-gnu run=qemu-riscv64
s390x:     --host=s390x-linux-gnu run=qemu-s390x
windows:   --host=x86_64-w64-mingw32 run=wine
musl:      CC=musl-gcc
tcc:       CC=tcc
clang:     CC=clang
lto:       CC=gcc CFLAGS=-O2|-flto AR=gcc-ar RANLIB=gcc-ranlib NM=gcc-nm
shortenum: CC=gcc CFLAGS=-O1|-fshort-enums
noshared:  CC=gcc --disable-shared
nostatic:  CC=gcc --disable-static
'

# The sources as they are released, so that nothing of this build is found.
source=$scratch/libhttpstatus-elsewhere
unpack_release libhttpstatus-elsewhere
tests=
for file in "$source"/tests/library/test_*.c; do tests="$tests library/$(basename "$file" .c)"; done

# result NAME TEXT: the line of a platform; its logs stay where ELSEWHERE_LOGS says.
result() {
  printf '%-10s %s\n' "$1" "$2"
  if [ -n "${ELSEWHERE_LOGS:-}" ]; then cp "$scratch/$1/log" "$ELSEWHERE_LOGS/$1.log"; fi
}

# platform NAME OPTION...
platform() {
  name=$1 run='' compiler=cc extension='' static=-all-static
  shift
  # CUnit is that of this folder; jansson and zlib stay out: nothing but a compiler is needed.
  for option; do
    shift
    case $option in
    run=*) run=${option#run=} && continue ;;
    --host=*) compiler=${option#--host=}-gcc ;;
    CC=*) compiler=${option#CC=} ;;
    esac
    set -- "$@" "$(echo "$option" | tr '|' ' ')"
  done
  case $name in
  windows) extension=.exe ;;
  nostatic | tcc) static='' ;;
  esac
  mkdir "$scratch/$name" && cd "$scratch/$name" || fail "no folder"
  for tool in "$compiler" $run; do
    if ! command -v "$tool" >>log; then
      result "$name" "not tried: no $tool on this machine"
      return
    fi
  done
  if [ "$compiler" = "${compiler%-gcc}" ] || [ "$compiler" = musl-gcc ]; then
    set -- "$@" --without-python --without-lua --without-jansson --without-zlib
  fi
  if ! "$source/configure" "$@" CUNIT_CFLAGS="-I$source/tests/elsewhere" CUNIT_LIBS=-lm >>log 2>&1; then
    result "$name" "configure: $(tail -1 log)"
    return
  fi
  # A cross build is not to find for itself what this machine has.
  if grep -e '^configure: .*: \(yes\|/.*\)$' log >found; then
    result "$name" "takes what this machine has: $(tail -1 found)"
    return
  fi
  # Programs hold the library, so that an emulator needs no other files.
  if ! { make -s -j"$JOBS" -C data && make -s -j"$JOBS" -C lib &&
    make -s -j"$JOBS" -C bindings/cli LDFLAGS="$static"; } >>log 2>&1; then
    result "$name" "does not build: $(grep -m1 'error' log)"
    return
  fi
  programs=
  for test in $tests; do programs="$programs $test$extension"; done
  make -s -j"$JOBS" -C tests check LDFLAGS="$static" LOG_COMPILER="$run" TESTS="$programs" \
    check_PROGRAMS="$programs" >>log 2>&1
  passed=$(sed -n 's/^# PASS: *//p' log | tail -1) failed=$(sed -n 's/^# FAIL: *//p' log | tail -1)
  answer=$($run "bindings/cli/httpstatus$extension" 404 2>>log | head -1 | tr -d '\r')
  result "$name" "${passed:-0} passed, ${failed:-all} failed, $(grep -c 'warning:' log) warnings; $answer"
}

wanted=${*:-$(echo "$platforms" | sed -n 's/^\([a-z0-9]*\):.*/\1/p')}
for name in $wanted; do
  line=$(echo "$platforms" | sed -n "s/^$name: *//p")
  [ -n "$line" ] || fail "no such platform: $name"
  # shellcheck disable=SC2086
  (platform "$name" $line)
done
