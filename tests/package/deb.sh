#!/bin/sh
# Are the packages of `make deb` right for lintian, and do they install into a fresh Debian, pass their
# tests there, upgrade, and go without a trace? Needs root and an archive of Debian.
. "${top_srcdir:-$(dirname "$0")/../..}/tests/shared/lib.sh"
need make dpkg-buildpackage lintian debootstrap autopkgtest chroot
[ "$(id -u)" = 0 ] || skip "a fresh Debian is set up by root alone"

# logged FILE COMMAND...: what it prints is of interest if it fails.
logged() {
  log=$scratch/$1.log
  shift
  "$@" >"$log" 2>&1 || fail "$*: $(tail -20 "$log")"
}

if [ "${1:-}" != --built ]; then logged build make -C "$top_builddir" deb; fi
built=$(cd "$top_builddir/deb" && pwd) || fail "no folder deb: make deb makes it"
lintian --display-info --pedantic "$built"/*.changes >"$scratch/lintian" 2>"$scratch/lintian.log" ||
  fail "lintian: $(cat "$scratch/lintian" "$scratch/lintian.log")"
[ ! -s "$scratch/lintian" ] || fail "lintian: $(cat "$scratch/lintian")"
echo "ok: lintian, pedantic, says nothing"

# The archive and the settings of apt are those of this system.
root=$scratch/root
codename=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
# shellcheck disable=SC2016
archive=$(apt-get indextargets --format '$(REPO_URI)' "Codename: $codename" | head -n 1)
logged root debootstrap --variant=minbase "$codename" "$root" "$archive"
apt-config dump | grep '^Acquire::' >"$root/etc/apt/apt.conf.d/00acquire"
trap 'umount "$root/proc"; rm -rf "$scratch"' EXIT
mount -t proc proc "$root/proc" || fail "no /proc"
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
inside() { chroot "$root" "$@"; }
logged update inside apt-get update
# What they depend on stays, so that it is not taken for a trace.
logged needs inside apt-get install -y --no-install-recommends python3 lua5.4 libjansson4 zlib1g man-db pkg-config

# traces: every file but what dpkg and apt write about themselves.
traces() {
  find "$root" -xdev \( -path "$root/var/lib/dpkg" -o -path "$root/var/lib/apt" -o -path "$root/var/log" \
    -o -path "$root/var/cache" -o -path "$root/tmp" -o -path "$root/proc" \) -prune -o -print | LC_ALL=C sort
}
traces >"$scratch/before"

# Packages of an earlier version, which this one takes the place of.
mkdir "$root/tmp/old" "$root/tmp/new"
cp "$built"/*.deb "$root/tmp/new"
rm -f "$root"/tmp/new/*-dbgsym_*
for package in "$root"/tmp/new/*.deb; do
  logged old dpkg-deb -R "$package" "$scratch/package"
  sed -i 's/\(0upstream\)[0-9]*/\10/' "$scratch/package/DEBIAN/control"
  logged old dpkg-deb -b "$scratch/package" "$root/tmp/old/${package##*/}"
  rm -rf "$scratch/package"
done
for version in old new; do
  # shellcheck disable=SC2016
  logged install inside sh -c 'dpkg -i /tmp/'$version'/*.deb'
done
names=$(cd "$root/tmp/new" && for package in *.deb; do echo "${package%%_*}"; done)
# shellcheck disable=SC2086,SC2016
inside dpkg-query -W -f '${Package} ${Version} ${Status}\n' $names | grep -v ' install ok installed$' &&
  fail "not installed"

# answers EXPECTED COMMAND...: does what is installed print that?
answers() {
  expected=$1
  shift
  got=$(inside "$@" 2>&1) || fail "$*: $got"
  case $got in
  *"$expected"*) ;;
  *) fail "$*: $got" ;;
  esac
}
answers -lhttpstatus pkg-config --libs httpstatus
answers '' python3 -c 'import httpstatus'
answers '' lua5.4 -e 'require "httpstatus"'
answers 'Client Closed Request' httpstatus 499
answers 'httpstatus' man -w httpstatus
answers 'explain HTTP status codes' man 1 httpstatus
echo "ok: installed, upgraded, and answering"

# shellcheck disable=SC2086
logged purge inside dpkg --purge $names
traces | diff "$scratch/before" - >"$scratch/left" || fail "purged, they leave: $(cat "$scratch/left")"
echo "ok: purged without a trace"

umount "$root/proc"
trap 'rm -rf "$scratch"' EXIT
autopkgtest --no-built-binaries "$built"/*.changes -- chroot "$root" >"$scratch/tests.log" 2>&1 ||
  fail "autopkgtest: $(tail -40 "$scratch/tests.log")"
sed -n '/ summary$/,$p' "$scratch/tests.log"
echo "PASS: $(echo "$names" | wc -l) packages"
