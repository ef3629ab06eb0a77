#!/bin/sh
# Is the commit that is checked out fit to be released? Leaves the tarball that passed in the folder
# that is named: tests/package/release.sh FOLDER
. "${top_srcdir:-$(dirname "$0")/../..}/tests/shared/lib.sh"
need git tar make autoreconf swig lua5.4 gcc readelf nm sha256sum
[ $# = 1 ] && [ -d "$1" ] || fail "usage: tests/package/release.sh FOLDER, one that exists"
released=$(cd "$1" && pwd)
unset SOURCE_DATE_EPOCH

# logged FILE COMMAND...: what it prints is of interest if it fails.
logged() {
  log=$scratch/$1.log
  shift
  "$@" >"$log" 2>&1 || fail "$*: $(tail -20 "$log")"
}

# shown WHAT: said when it has been.
shown() { echo "ok: $*"; }

VERSION=$(sed -n 's/^AC_INIT(\[libhttpstatus\], \[\(.*\)\])$/\1/p' "$top_srcdir/configure.ac")
export VERSION top_srcdir
[ -n "$VERSION" ] || fail "configure.ac names no version"
logged version "$top_srcdir/tests/package/version.sh"
logged scripts "$top_srcdir/tests/package/scripts.sh"
sed -n "/^## $VERSION\$/,\$p" "$top_srcdir/NEWS.md" | sed -n '2,/^## /p' | grep -q '^\*\*ABI\.\*\* ' ||
  fail "NEWS.md has no paragraph **ABI.** on $VERSION"
shown "$VERSION, in every file that names it; NEWS.md speaks of the ABI"

changed=$(git -C "$top_srcdir" status --porcelain)
[ -z "$changed" ] || fail "not committed: $changed"
shown "all is committed"

# packed CLONE MASK ZONE LOCALE: a tarball as someone else makes it.
packed() (
  umask "$2"
  git clone -q "$top_srcdir" "$scratch/$1" || fail "git clone"
  cd "$scratch/$1" || fail "no clone"
  export TZ="$3" LC_ALL="$4"
  logged "$1" ./bootstrap
  logged "$1" ./configure -q
  logged "$1" make -s dist
)
tarball=libhttpstatus-$VERSION.tar.gz
packed one 022 UTC C || exit 1
packed two 077 Asia/Kathmandu C.UTF-8 || exit 1
cmp "$scratch/one/$tarball" "$scratch/two/$tarball" || fail "two tarballs of one commit differ"
shown "the tarball is the same from two folders, umasks, time zones and locales"

# Without git, and from elsewhere: the tarball packs itself.
mkdir "$scratch/down" && tar -C "$scratch/down" -xzf "$scratch/one/$tarball" || fail "no tarball"
cd "$scratch/down/libhttpstatus-$VERSION" || fail "the tarball has another folder"
export LUA54=false SWIG=false
logged again ./configure -q --without-python --without-lua
logged again make -s dist
cmp "$tarball" "$scratch/one/$tarball" || fail "the tarball packs another one"
shown "the tarball makes the same tarball, without git, Lua and SWIG"

# built NAME FOLDER: the library with a distribution's flags, built there from that tarball.
hardening="-fstack-protector-strong -fstack-clash-protection -D_FORTIFY_SOURCE=2 -Wformat -Werror=format-security"
built() {
  mkdir -p "$2" && tar -C "$2" -xzf "$scratch/one/$tarball" && cd "$2/libhttpstatus-$VERSION" || fail "no $2"
  logged "$1" ./configure -q --without-python --without-lua LDFLAGS='-Wl,-z,relro -Wl,-z,now' \
    CFLAGS="-g -O2 $hardening -ffile-prefix-map=$2=."
  logged "$1" make -s
}
built here "$scratch/here"
built there "$scratch/somewhere/else"
for file in lib/.libs/libhttpstatus.so.0 lib/.libs/libhttpstatus.a bindings/cli/.libs/httpstatus; do
  cmp "$scratch/here/libhttpstatus-$VERSION/$file" "$file" || fail "$file depends on where it is built"
done
shown "the library and the command are the same, built in two folders"

readelf -dlW lib/.libs/libhttpstatus.so.0 >"$scratch/elf"
grep -q 'GNU_RELRO' "$scratch/elf" && grep -q 'BIND_NOW\|FLAGS.* NOW' "$scratch/elf" ||
  fail "the library does not take the flags for relro and now"
! grep 'GNU_STACK.*RWE\|TEXTREL' "$scratch/elf" || fail "the library wants what hardening forbids"
make -s check TESTS='abi/exports.sh abi/archive.sh cases/cases.sh library/test_check library/test_parse' \
  >"$scratch/check.log" 2>&1 || fail "built with hardening, tests fail: $(tail -20 "$scratch/check.log")"
shown "hardened, it passes its tests"

cp "$scratch/one/$tarball" "$released/" || fail "cannot write to $released"
cd "$released" && sha256sum "$tarball"
echo "PASS: $released/$tarball"
