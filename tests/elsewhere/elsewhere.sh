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
# A Windows of our own.
export WINEPREFIX="$scratch/wine" WINEDEBUG=-all
# libtool is a shell script of the shell that configure takes: this one starts sooner.
export CONFIG_SHELL=/bin/sh
: "${JOBS:=2}"
built=$(cd "$top_builddir" && pwd)

# A name, what configure is given ("|" stands for a blank), and what runs a program of that machine.
# Where programs hold the library, an emulator needs no other files: there it is built as archive alone.
platforms='
i386:      --host=i686-linux-gnu --disable-shared run=qemu-i386
armhf:     --host=arm-linux-gnueabihf --disable-shared run=qemu-arm
armhf32:   --host=arm-linux-gnueabihf --disable-shared --disable-largefile run=qemu-arm
arm64:     --host=aarch64-linux-gnu --disable-shared run=qemu-aarch64
riscv64:   --host=riscv64-linux-gnu --disable-shared run=qemu-riscv64
s390x:     --host=s390x-linux-gnu --disable-shared run=qemu-s390x
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
# The tests find their files by it.
export top_srcdir="$source"

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
export source
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

# build OPTION...: the library and the command, with nothing but a compiler.
build() {
  if ! "$source/configure" "$@" >>log 2>&1; then
    result failed "configure: $(tail -1 log)" && return 1
  fi
  # A cross build is not to find for itself what this machine has.
  if grep '^configure: .*: *\(yes\|/.*\)$' log >found; then
    result failed "takes what this machine has: $(tail -1 found)" && return 1
  fi
  if ! { make -s -j"$JOBS" -C data && make -s -j"$JOBS" -C lib &&
    make -s -j"$JOBS" -C bindings/cli LDFLAGS="$whole"; } >>log 2>&1; then
    result failed "does not build: $(grep -m1 -i error log)" && return 1
  fi
}

# platform NAME OPTION...
platform() {
  name=$1 run='' compiler='' extension='' flags=-O2 static='' whole=''
  library=lib/.libs/libhttpstatus.a command=bindings/cli/httpstatus
  shift
  for option; do
    shift
    case $option in
    run=*) run=${option#run=} && continue ;;
    --host=*) compiler=${option#--host=}-gcc ;;
    CC=*) compiler=${option#CC=} ;;
    CFLAGS=*) flags=$(echo "${option#CFLAGS=}" | tr '|' ' ') && continue ;;
    esac
    set -- "$@" "$option"
  done
  case $name in
  windows)
    # The tests hold the library, and the command loads it.
    extension=.exe command=bindings/cli/.libs/httpstatus.exe static=-static
    export WINEPATH="$scratch/windows/lib/.libs"
    ;;
  nostatic) library=lib/.libs/libhttpstatus.so && export LD_LIBRARY_PATH="$scratch/nostatic/lib/.libs" ;;
  musl) static=-static whole=-all-static ;;
  esac
  case $run in
  qemu-*) static=-static whole=-all-static ;;
  esac
  # Compilers for this machine would find what is installed on it.
  case " $* " in
  *' --host='*) ;;
  *) set -- "$@" --without-python --without-lua --without-jansson --without-zlib ;;
  esac

  mkdir "$scratch/$name" && cd "$scratch/$name" || fail "no folder"
  for tool in "$compiler" $run; do
    if ! command -v "$tool" >>log; then
      result untried "not tried: no $tool on this machine" && return
    fi
  done
  build "$@" CFLAGS="$flags" || return
  # What configure found about the files and the printf of the system.
  defined=$(grep -o -e ' -D_[A-Z_]*=[0-9]*' tests/Makefile | sort -u)
  # shellcheck disable=SC2086
  c_tests "$PWD/$library" "$PWD/lib/.libs/libcore.a" "$compiler" $flags -Wall -Wextra $defined
  cat c_tests/log >>log
  if [ -n "$run" ]; then set -- "$run"; else set --; fi
  ask "$@" "$PWD/$command" >answers
  diff "$scratch/answers" answers >differences && said='same answers' || said='OTHER ANSWERS'
  cat differences >>log
  warnings=$(grep -c 'warning:' log)
  [ "$failed$warnings$said" = '00same answers' ] && word=passed || word=failed
  result "$word" "$passed passed, $failed failed, $warnings warnings; $said"
}

wanted=${*:-$(echo "$platforms" | sed -n 's/^\([a-z0-9]*\):.*/\1/p')}
for name in $wanted; do
  line=$(echo "$platforms" | sed -n "s/^$name: *//p")
  [ -n "$line" ] || fail "no such platform: $name"
  # shellcheck disable=SC2086
  (platform "$name" $line)
  grep -q " $name\$" "$scratch/results" || echo "failed $name" >>"$scratch/results"
done
# those WORD: the platforms of which that is the result.
those() {
  sed -n "s/^$1//p" "$scratch/results" | tr -d '\n'
}
[ -z "$(those failed)" ] || fail "elsewhere:$(those failed)"
[ -z "$(those untried)" ] || skip "not tried:$(those untried)"
echo "PASS:$(those passed)"
