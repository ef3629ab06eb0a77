#!/bin/sh
# Does a release tarball install with a C compiler and make alone?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need make tar gzip "$CC"

unpack_release libhttpstatus-tested
tar --numeric-owner -tvzf "$scratch/libhttpstatus-tested.tar.gz" >"$scratch/listed"
cd "$scratch/libhttpstatus-tested" || fail "no folder"

# In a checkout: what is committed is in the tarball, tests and all.
if git -C "$top_srcdir" rev-parse 2>"$scratch/git.log"; then
  git -C "$top_srcdir" ls-files | grep -v '\.gitignore$' | while read -r file; do
    [ -e "$file" ] || echo "$file"
  done >"$scratch/left-out"
  [ ! -s "$scratch/left-out" ] || fail "not in the tarball: $(tr '\n' ' ' <"$scratch/left-out")"
fi

# Who packed it, when and where cannot be seen in it. release.sh packs it twice and compares.
strange=$(awk '
  !/^(drwx|-rwx|-rw-)r.[x-]r.[x-] 0\/0 / { print "modes and owner: " $0 }
  when && $4 $5 != when { print "time: " $0 }
  { when = $4 $5 }' "$scratch/listed" | head -n 3)
[ -z "$strange" ] || fail "the tarball tells who packed it: $strange"
awk '{ gsub("/", "\001", $6); print $6 }' "$scratch/listed" | LC_ALL=C sort -c ||
  fail "the tarball is not in the order of names"

# An interpreter that was asked for and is not there is an error.
mkdir "$scratch/asked" && cd "$scratch/asked" || fail "no folder to configure in"
for asked in LUA=no-such-lua PYTHON=/nonexistent/python; do
  ../libhttpstatus-tested/configure $asked >"$scratch/asked.log" 2>&1 && fail "$asked is passed over"
  grep -q "error: no such program: $asked" "$scratch/asked.log" || fail "$asked: $(tail -2 "$scratch/asked.log")"
done
cd "$scratch/libhttpstatus-tested" || fail "the tarball is gone"

# What makes generated files must not be needed, and there are no Python and Lua.
export LUA54=false SWIG=false LUA=/nonexistent PYTHON=/nonexistent
{
  ./configure --prefix="$scratch/prefix" --without-python --without-lua CFLAGS=-O0
  make
  make install
  make html
  make install-html
  ldconfig -n "$scratch/prefix/lib" || PATH=$PATH:/sbin ldconfig -n "$scratch/prefix/lib"
} >"$scratch/build.log" 2>&1 || fail "the tarball does not build: $(tail -5 "$scratch/build.log")"
left=$(find "$scratch/prefix" ! -type d \( -path '*/lua/*' -o -name '*.3lua*' \))
[ -z "$left" ] || fail "--without-lua installs $left"

export PKG_CONFIG_PATH="$scratch/prefix/lib/pkgconfig" LD_LIBRARY_PATH="$scratch/prefix/lib" \
  PATH="$scratch/prefix/bin:$PATH"
WITH_PYTHON=no WITH_LUA=no "$top_srcdir/tests/package/installed.sh" || fail "not usable as installed"
echo "PASS: built and installed from the tarball"
