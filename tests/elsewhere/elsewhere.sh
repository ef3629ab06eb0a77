#!/bin/sh
# Do the library, its C tests and the command work on other machines, with other compilers and with
# parts left out? Not part of `make check`: it takes long, and needs compilers that few have.
#
# elsewhere.sh [NAME...]: those that are named, or all; prints one line each. From a build. With
# ELSEWHERE_LOGS=FOLDER it leaves their logs there. Debian's packages, each where it is wanted:
# gcc-i686-linux-gnu, gcc-arm-linux-gnueabihf, gcc-aarch64-linux-gnu, gcc-riscv64-linux-gnu,
# gcc-s390x-linux-gnu, gcc-mingw-w64-x86-64-win32, qemu-user, wine, wine64, musl-tools, tcc, clang.
#
# It fails where a test fails, a compiler warns, or the command answers otherwise than that of the
# build; where nothing does and a platform could not be tried, it skips.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/shared/lib.sh"
. "$top_srcdir/tests/elsewhere/c_tests.sh"
unset CC CFLAGS LDFLAGS CPPFLAGS
# A Windows of our own, which runs until the end: it takes long to start.
export WINEPREFIX="$scratch/wine" WINEDEBUG=-all
trap '[ ! -d "$WINEPREFIX" ] || wineserver -k; rm -rf "$scratch"' EXIT
: "${JOBS:=2}"
source=$(cd "$top_srcdir" && pwd) built=$(cd "$top_builddir" && pwd)
# The tests find their files by it, and ask the command of it.
export top_srcdir="$source" source

# A name, what runs a program of that machine ("-": nothing), its compiler, and flags.
machines='
i386      qemu-i386     i686-linux-gnu-gcc       -static
armhf     qemu-arm      arm-linux-gnueabihf-gcc  -static -D_FILE_OFFSET_BITS=64
armhf32   qemu-arm      arm-linux-gnueabihf-gcc  -static
arm64     qemu-aarch64  aarch64-linux-gnu-gcc    -static
riscv64   qemu-riscv64  riscv64-linux-gnu-gcc    -static
s390x     qemu-s390x    s390x-linux-gnu-gcc      -static
musl      -             musl-gcc                 -static
tcc       -             tcc                      -std=c11
clang     -             clang
lto       -             gcc                      -flto=auto
shortenum -             gcc                      -fshort-enums
windows   wine          x86_64-w64-mingw32-gcc   -static -D__USE_MINGW_ANSI_STDIO=1
'
# A name, what runs a program, its compiler, and what configure is given.
builds='
dll       wine          x86_64-w64-mingw32-gcc   --host=x86_64-w64-mingw32
noshared  -             gcc                      --disable-shared --without-jansson --without-zlib
nostatic  -             gcc                      --disable-static --without-jansson --without-zlib --without-python --without-lua
'

# What commands answer that need no more than the library: one of each kind.
cat >"$scratch/ask" <<'END'
logs=$source/tests/command/logs
crlf='HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n\032'
lf='HTTP/1.1 206\nServer: nginx\nContent-Range: bytes 0-1/2\nContent-Length: 7\n\n'
for words in 404 '--full 530' '--json 403.4' 'H12' '--json rate limit' 'list --source nginx' nothing-such \
  'export --format csv' export "tally $logs/haproxy.access" "tally --json $logs/alb.access" \
  "tally $logs/common-no-status.access" "check $logs/none"; do
  echo "== $words"
  "$@" $words
  echo "= $?"
done
printf "$crlf" | "$@" check
printf "$lf" | "$@" check --json
printf '404\r\n503\r\n\032\r\n404\r\n' | "$@" tally
END
ask() {
  COLUMNS=80 sh "$scratch/ask" "$@" 2>&1 | tr -d '\r' | sed 's/httpstatus\.exe/httpstatus/'
}
ask "$built/bindings/cli/httpstatus" >"$scratch/answers"
grep -q '^404  Not Found' "$scratch/answers" || fail "no command in this build"

# result WORD TEXT: the line of a platform; it passed, failed or was not tried.
result() {
  printf '%-10s %s\n' "$name" "$2"
  echo "$1 $name" >>"$scratch/results"
  if [ -n "${ELSEWHERE_LOGS:-}" ]; then cp log "$ELSEWHERE_LOGS/$name.log"; fi
}

# compiled COMPILER FLAG...: the library and the command, as $library and $command.
compiled() {
  case $1 in
  musl-gcc | tcc | clang) archive='ar' ;;
  *) archive=$1-ar ;;
  esac
  mkdir lib cli && cd lib && "$@" -O1 -c "$source"/lib/*.c && "$archive" rc ../lib.a ./*.o &&
    cd ../cli && "$@" -I"$source/lib" -c "$source"/bindings/cli/*.c && "$@" ./*.o ../lib.a -o "httpstatus$extension" &&
    cd .. && library=$PWD/lib.a core=$PWD/lib.a command=$PWD/cli/httpstatus$extension
}

# configured OPTION...: the same by make. A cross build is not to find for itself what this machine has.
configured() {
  [ -d "$scratch/libhttpstatus-elsewhere" ] || unpack_release libhttpstatus-elsewhere
  # libtool is a shell script of the shell that configure takes: this one starts sooner.
  CONFIG_SHELL=/bin/sh "$scratch/libhttpstatus-elsewhere/configure" CFLAGS=-O1 "$@" >configured 2>&1 &&
    cat configured && ! grep '^configure: .*: *\(yes\|/.*\)$' configured &&
    make -s -j"$JOBS" -C data && make -s -j"$JOBS" -C lib && make -s -j"$JOBS" -C bindings/cli &&
    library=$PWD/lib/.libs/libhttpstatus.a core=$PWD/lib/.libs/libcore.a command=$PWD/bindings/cli/httpstatus
  # What configure found about the files and the printf of the system.
  defined=$(grep -o -e ' -D_[A-Z_]*=[0-9]*' tests/Makefile | sort -u)
}

# tried: the C tests with $library and $core by $compiler and its $flags, and the $command.
tried() {
  # shellcheck disable=SC2086
  c_tests "$library" "$core" "$compiler" $flags
  cat c_tests/log >>log
  # shellcheck disable=SC2086
  ask $run "$command" >answers
  said='same answers'
  diff "$scratch/answers" answers >>log || said='OTHER ANSWERS'
  warnings=$(grep -c 'warning:' log)
  [ "$failed$warnings$said" = '00same answers' ] && word=passed || word=failed
  result "$word" "$passed passed, $failed failed, $warnings warnings; $said"
}

# begin NAME RUN COMPILER: in a folder of its own, where both are there.
begin() {
  name=$1 run=${2#-} compiler=$3 flags='-Wall -Wextra' extension=''
  mkdir "$scratch/$name" && cd "$scratch/$name" || fail "no folder"
  for tool in "$compiler" $run; do
    command -v "$tool" >>log || { result untried "not tried: no $tool on this machine" && return 1; }
  done
  if [ "$run" = wine ]; then
    extension=.exe
    [ -d "$WINEPREFIX" ] || { mkdir "$WINEPREFIX" && wineserver -p; }
  fi
}

# machine NAME RUN COMPILER FLAG...
machine() {
  begin "$@" || return
  shift 3
  flags="$flags $*"
  # shellcheck disable=SC2086
  if compiled "$compiler" $flags >>log 2>&1; then
    tried
  else
    result failed "does not build: $(grep -m1 -i error log)"
  fi
}

# build NAME RUN COMPILER OPTION...
build() {
  begin "$@" || return
  shift 3
  if ! configured "$@" >>log 2>&1; then
    result failed "does not build: $(grep -m1 -i 'error' log || tail -1 log)" && return
  fi
  flags="$flags $defined"
  case $name in
  dll)
    # The tests hold the library, and the command loads it.
    flags="$flags -static" command=$PWD/bindings/cli/.libs/httpstatus.exe
    export WINEPATH="Z:$PWD/lib/.libs"
    ;;
  nostatic)
    library=$PWD/lib/.libs/libhttpstatus.so
    export LD_LIBRARY_PATH="$PWD/lib/.libs"
    ;;
  esac
  tried
}

# line NAME: of which kind it is, and its line.
line() {
  echo "$machines" | sed -n "s/^$1 /machine &/p"
  echo "$builds" | sed -n "s/^$1 /build &/p"
}

wanted=${*:-$(echo "$machines$builds" | sed -n 's/^\([a-z0-9]*\) .*/\1/p')}
for name in $wanted; do
  line=$(line "$name")
  [ -n "$line" ] || fail "no such platform: $name"
  # shellcheck disable=SC2086
  ($line)
  grep -qs " $name\$" "$scratch/results" || echo "failed $name" >>"$scratch/results"
done
# those WORD: the platforms of which that is the result.
those() {
  sed -n "s/^$1//p" "$scratch/results" | tr -d '\n'
}
[ -z "$(those failed)" ] || fail "elsewhere:$(those failed)"
[ -z "$(those untried)" ] || skip "not tried:$(those untried)"
echo "PASS:$(those passed)"
