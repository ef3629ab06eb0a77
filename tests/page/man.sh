#!/bin/sh
# Are the manual pages sound, is the example of httpstatus(3) right, and is httpstatus(7) complete?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need "$LUA54" mandoc groff man "$CC" awk

source=$(cd "$top_srcdir" && pwd)
build=$(cd "$top_builddir" && pwd)
cd "$scratch" || fail "no $scratch"
top_srcdir=$source top_builddir=$build

# quiet PAGE: nothing to complain of for any of three formatters, on a terminal of any width?
quiet() {
  mandoc -Tlint -W style "$1" >complaints 2>&1 || true
  groff -mandoc -ww -b -z -Tutf8 "$1" >>complaints 2>&1 || fail "groff: $1"
  for width in 60 80 200; do
    MANWIDTH=$width LC_ALL=C.UTF-8 man --warnings -E UTF-8 -l -Tutf8 "$1" 2>>complaints >/dev/null ||
      fail "man: $1"
  done
  # Pages that are not installed yet may be named.
  grep -v 'referenced manual not found' complaints >left
  [ ! -s left ] || fail "$1: $(cat left)"
}

# plain PAGE: its text, in one line, as it would be read.
plain() {
  mandoc -Tutf8 -O width=1000 "$1" | col -bx | tr -s ' \n' ' '
}

pages=0
for page in "$source"/data/*.[1-8] "$source"/lib/*.[1-8] "$source"/bindings/*/*.[1-8] "$source"/bindings/*/httpstatus.3*; do
  [ -e "$page" ] || continue
  quiet "$page"
  pages=$((pages + 1))
done
[ "$pages" -ge 2 ] || fail "only $pages manual pages"

# The example compiles without a warning, and prints what the library says.
awk '/^\.EX/ { on = 1; next } /^\.EE/ { exit } on' "$source/lib/httpstatus.3" | sed 's/\\e/\\/g' >example.c
"$build/libtool" --quiet --tag=CC --mode=link "$CC" -std=c99 -Wall -Wextra -Wpedantic -Werror \
  -I"$source/lib" example.c "$build/lib/libhttpstatus.la" -o example >log 2>&1 ||
  fail "the example of httpstatus(3): $(cat log)"
./example >got || fail "the example of httpstatus(3) fails"
cat >expected <<'END'
Cloudflare: Origin DNS Error or other 1xxx error
Pantheon: Site Frozen
Shopify: Origin DNS Error
HashiCorp Vault: Removed from the cluster
503: later
1. A 401 (Unauthorized) response must carry WWW-Authenticate.
END
diff -u expected got || fail "the example of httpstatus(3) prints something else"

# The page of each function leads to httpstatus(3), so that it has them all, and nothing that the
# header has not.
. "$top_srcdir/tests/abi/abi.sh"
functions >functions
[ -s functions ] || fail "the header declares nothing"
sed -n 's/^\.[BR]* .*(*\(httpstatus_[a-z0-9_]*\) (.*/\1/p' "$source/lib/httpstatus.3" | LC_ALL=C sort -u >described
left=$(LC_ALL=C comm -23 functions described)
[ -z "$left" ] || fail "httpstatus(3) does not have: $left"
grep -o 'httpstatus_[a-z_]*' "$source/lib/httpstatus.3" | LC_ALL=C sort -u >named
grep -o 'httpstatus_[a-z_]*' "$source/lib/httpstatus.h" | LC_ALL=C sort -u >declared
left=$(LC_ALL=C comm -23 named declared)
[ -z "$left" ] || fail "httpstatus(3) names what there is not: $left"

# The pages for Lua and Python have each name that a script can call, and for Lua an example of each.
annotations=$source/bindings/lua/httpstatus.d.lua
plain "$source/bindings/lua/httpstatus.3lua" >text
sed -n 's/^function httpstatus\.\([a-z_]*\)(.*/\1(/p' "$annotations" >names
sed -n 's/^--     \(.* --> .*\)/\1/p' "$annotations" | tr -s ' ' >>names
[ "$(wc -l <names)" -ge 90 ] || fail "only $(wc -l <names) functions and examples in the annotations"
while read -r name; do
  grep -qF -e "$name" text || fail "httpstatus(3lua) does not have: $name"
done <names
if [ "$WITH_PYTHON" = yes ]; then
  plain "$source/bindings/python/httpstatus.3py" >text
  PYTHONPATH=$build/bindings/python/stage "$PYTHON" -c 'import httpstatus, types
for name, value in ((name, getattr(httpstatus, name)) for name in dir(httpstatus)):
    if name[0] != "_" and not isinstance(value, (int, types.ModuleType)):
        print(name if isinstance(value, type) else name + "(")' >names || fail "no names of the Python package"
  while read -r name; do
    grep -qF -e " $name" text || fail "httpstatus(3py) does not have: $name"
  done <names
fi

# Each meaning is in httpstatus(7) as the library has it, under the class the library names.
plain "$source/data/httpstatus.7" >text
"$build/tests/shared/dump" meanings >meanings || fail "tests/dump"
"$PYTHON" "$source/tests/page/man.py" text meanings || fail "httpstatus(7) is not the catalogue"
cat >classes.c <<'END'
#include <httpstatus.h>
#include <stdio.h>

int main(void) {
  for (int class = 1; class <= 5; class++)
    printf("%dxx %s\n", class, httpstatus_class_name((httpstatus_class)class));
  return 0;
}
END
"$build/libtool" --quiet --tag=CC --mode=link "$CC" -I"$source/lib" classes.c \
  "$build/lib/libhttpstatus.la" -o classes >log 2>&1 || fail "classes.c: $(cat log)"
./classes >names || fail "classes.c fails"
while read -r name; do
  grep -qiF "$name" text || fail "httpstatus(7) has no class $name"
  # The page shows the same ones.
  grep -qF ">${name%% *}</span> ${name#* }</h2>" "$source/data/httpstatus.html" || fail "no class $name in the page"
done <names

# Text stays text, whatever it looks like to troff.
"$LUA54" "$source/data/compile.lua" man hostile.7 "$source/data/sets.lua" "$source/data/members.lua" \
  "$source/data/editions.lua" "$source/tests/data/broken/good.lua" \
  "$source/tests/page/hostile.lua" || fail "hostile.lua does not compile"
quiet "$PWD/hostile.7"
plain hostile.7 >text
for words in "'br </title></script><!-- &lt; \\n.br \\*(so." '.so /etc/passwd \fBbold\fP <img' \
  '"><script>window.hit = 1</script>{{STYLE}}%1\' '.so .so /etc/hostname'; do
  grep -qF "$words" text || fail "hostile.7 has lost: $words"
done
echo "PASS: $pages manual pages"
