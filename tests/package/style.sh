#!/bin/sh
# Do the formatter, the linters and the spelling checker find nothing, and does no Python test skip
# by itself?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
cd "$top_srcdir" || fail "no sources"

code='data lib bindings examples'

# files FOLDERS PATTERN...: the files of such names there that are written by hand. None has a blank
# in its name.
files() {
  folders=$1
  shift
  names=
  for pattern; do names="$names -o -name $pattern"; done
  set -f
  # shellcheck disable=SC2086
  find $folders -type d \( -name '.?*' -o -name stage -o -name __pycache__ \) -prune -o \
    -type f \( ${names# -o} \) ! -name httpstatus_wrap.c ! -name 'httpstatus-*.h' \
    ! -path 'lib/table_*.c' ! -path 'lib/amalgamation/*' ! -path 'tests/abi/baseline/*' -print
  set +f
}

# with TOOL COMMAND...: is it content? Where the tool is missing the rest is asked all the same.
missing=
with() {
  tool=$1
  shift
  case $tool in
  python:*) "$PYTHON" -c "import ${tool#*:}" 2>/dev/null ;;
  *) command -v "$tool" >/dev/null ;;
  esac || {
    case " $missing " in *" $tool "*) ;; *) missing="$missing $tool" ;; esac
    return 0
  }
  "$@" || fail "$tool"
}

c_files() { files "$code tests" '*.c' '*.cpp' '*.h' | xargs clang-format --dry-run -Werror; }
with clang-format c_files

lint() { luacheck -q --no-cache --std "$@"; }
with luacheck lint lua54 data/compile.lua data/compile
with luacheck lint lua54 --globals set members edition source wording meaning detail warn_code prefix method rule singleton synonym spelling exchange -- \
  data/*.lua tests/page/hostile.lua
with luacheck lint max bindings/lua examples/*.lua examples/swap tests/bench tests/cases tests/data/*.lua \
  tests/hosts tests/lua tests/shared
with luacheck lint ngx_lua examples/nginx
with luacheck lint lua53 --read-globals core -- examples/haproxy

# What is sourced has no first line that says for which shell, and sets names for others.
scripts() { files "$code tests" '*.sh' | xargs grep "$1" '^#!'; }
run_scripts() { scripts -l | xargs shellcheck .ci/run bootstrap; }
sourced_scripts() { scripts -L | xargs shellcheck --shell=sh --exclude=SC2034; }
with shellcheck run_scripts
with shellcheck sourced_scripts
with shellcheck shellcheck --shell=bash bindings/cli/completion/httpstatus

# The package itself imports names to pass them on.
python_files() {
  files "$code tests" '*.py' | grep -vx 'bindings/python/httpstatus/__init__\.py' | xargs "$PYTHON" -m pyflakes
}
with python:pyflakes python_files

# What is made from the data is read as well. The tests misspell on purpose.
spelling() {
  files "$code" '*.[chi137]' '*.css' '*.fish' '*.html' '*.in' '*.js' '*.lua' '*.md' '*.py' '*.sql' |
    xargs codespell .ci/run bootstrap configure.ac tests/*/*.sh ./*.md
}
with codespell spelling

# A Python test that does not run says why through skips.py, which knows what CI may not miss.
if grep -n 'skipTest\|unittest\.skip\|SkipTest' tests/*/test_*.py; then
  fail "a test skips without skips.py"
fi
[ -z "$missing" ] || skip "not all was asked; missing on this machine:$missing"
