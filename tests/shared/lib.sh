# Sourced by the shell tests: where things are, and what to do without them.
#
# Automake's harness sets top_srcdir, top_builddir and the tools; outside it, a build in
# the source folder is taken for granted.

set -u
: "${top_srcdir:=$(cd "$(dirname "$0")/../.." && pwd)}"
: "${top_builddir:=$top_srcdir}"
: "${LUA54:=lua5.4}" "${PYTHON:=/usr/bin/python3}" "${LUA:=lua5.4}" "${CC:=cc}"

fail() {
  echo "FAIL: $*" >&2
  exit 1
}

# skip WHY: says loudly that a check did not run. In CI everything must run.
skip() {
  if [ "${CI:-}" = true ]; then fail "cannot be skipped in CI: $*"; fi
  echo "SKIP: $*" >&2
  exit 77
}

# inapplicable WHY: says that a check has no object here, which is no gap even in CI.
inapplicable() {
  echo "SKIP: $*" >&2
  exit 77
}

# uninstrumented WHY: the check has no object where the compiler adds its instruments to programs.
uninstrumented() {
  case " $CC ${CFLAGS:-} ${LDFLAGS:-} " in
  *-fsanitize* | *--coverage* | *-fprofile-* | *-ftest-coverage*) inapplicable "$1" ;;
  esac
}

# need TOOL...: the programs without which the test says nothing.
need() {
  for tool; do
    command -v "$tool" >/dev/null || PATH=$PATH:/usr/sbin:/sbin command -v "$tool" >/dev/null ||
      skip "no $tool on this machine"
  done
}

# A folder of the test's own, gone when it ends.
scratch=$(mktemp -d) || fail "no folder for temporary files"
trap 'rm -rf "$scratch"' EXIT

# Waits until no other test installs or packs, or uses the Lua module as built: libtool links that
# anew when it installs, in the one build tree. What waits is let in by `together`, or when this
# test ends.
alone() {
  exec 9>"$top_builddir/tests/lock"
  if command -v flock >/dev/null; then flock 9; fi
}
together() {
  exec 9>&-
}

# unpack_release NAME: packs the sources as they are released; $scratch has NAME.tar.gz, and what is
# in it as the folder NAME.
unpack_release() {
  alone
  make -s -C "$top_builddir" dist distdir="$1" >"$scratch/dist.log" 2>&1 ||
    fail "make dist: $(tail -5 "$scratch/dist.log")"
  mv "$top_builddir/$1.tar.gz" "$scratch/" || fail "no tarball"
  together
  tar -C "$scratch" -xzf "$scratch/$1.tar.gz" || fail "the tarball cannot be read"
  [ -d "$scratch/$1" ] || fail "the tarball has another name"
}

# Installs the build into $scratch/root and points every language at it.
stage() {
  alone
  root=$scratch/root
  make -s -C "$top_builddir" install DESTDIR="$root" >"$scratch/install.log" 2>&1 ||
    fail "make install: $(tail -5 "$scratch/install.log")"
  together
  # What ldconfig would do.
  LD_LIBRARY_PATH=$root$libdir
  PKG_CONFIG_SYSROOT_DIR=$root PKG_CONFIG_LIBDIR=$root$libdir/pkgconfig
  PYTHONPATH=$root$pyexecdir PYTHONDONTWRITEBYTECODE=1
  LUA_CPATH="$root$luaexecdir/?.so" PATH=$root$bindir:$PATH
  export LD_LIBRARY_PATH PKG_CONFIG_SYSROOT_DIR PKG_CONFIG_LIBDIR PYTHONPATH \
    PYTHONDONTWRITEBYTECODE LUA_CPATH PATH
}
