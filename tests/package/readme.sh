#!/bin/sh
# Does every command and every program in README.md do what it says there?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need make pkg-config "$CC" awk
[ "$WITH_PYTHON$WITH_LUA" = yesyes ] || skip "built without a binding"
readme=$top_srcdir/README.md

# block LANGUAGE: the fenced blocks of that language.
block() {
  awk -v open="^\`\`\`$1\$" '$0 ~ open { on = 1; next } /^```$/ { on = 0 } on' "$readme"
}

stage
mkdir "$scratch/work"
cp -R "$top_srcdir/examples" "$scratch/work"
cd "$scratch/work" || fail "no folder to work in"

block c >hello.c
block python >hello.py
block lua >hello.lua
echo '::1 - - [01/Jan/2026:00:00:00 +0000] "GET / HTTP/1.1" 499 0' >access.log
printf 'HTTP/1.1 200 OK\r\nServer: nginx\r\n\r\n' >response.txt

# A comment behind a line of the Python or Lua program is what the line gives.
cat >check.py <<'END'
"""Evaluates each line of hello.py that has a comment, and compares."""
import re

scope = {}
checked = 0
for line in open("hello.py", encoding="utf-8"):
    code, _, comment = (part.strip() for part in line.partition("#"))
    if not comment or comment.startswith("what"):
        exec(code, scope)
        continue
    answer = repr(eval(code, scope))
    if answer != comment:
        raise SystemExit(f"README.md: {code} is {answer}, not {comment}")
    checked += 1
if checked < 6:
    raise SystemExit(f"README.md: only {checked} lines of Python were checked")
END
cat >check.lua <<'END'
-- Runs hello.lua, and compares what it prints with the comments behind print().
local expected, printed, count = {}, {}, 0
local lines = {}
for line in io.lines("hello.lua") do
  local comment = line:match("%-%->%s*(.*)$")
  if comment then
    count = count + 1
    expected[count] = comment
    line = line:gsub("^print", ("__expect[%d] = tostring"):format(count))
  end
  lines[#lines + 1] = line
end
local env = setmetatable({ __expect = printed, print = function() end }, { __index = _G })
local chunk = table.concat(lines, "\n")
if setfenv then
  setfenv(assert(loadstring(chunk)), env)()
else
  assert(load(chunk, "=hello.lua", "t", env))()
end
assert(count >= 4, "README.md: hardly a line of Lua was checked")
for index = 1, count do
  assert(printed[index] == expected[index],
    ("README.md: got %s, not %s"):format(printed[index], expected[index]))
end
END
"$PYTHON" check.py || fail "the Python program"
"$LUA" check.lua || fail "the Lua program"

# What is shown behind a command at the terminal is what it prints.
block console >console
env -u COLUMNS "$PYTHON" - <<'END' || fail "the commands at the terminal"
import re
import subprocess

shown = re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)+)", open("console", encoding="utf-8").read(), re.M)
for command, output in shown:
    done = subprocess.run(command, shell=True, capture_output=True, encoding="utf-8")
    if done.stdout != output or done.stderr:
        raise SystemExit(f"README.md: {command} prints {done.stdout}{done.stderr}")
if len(shown) < 4:
    raise SystemExit(f"README.md: only {len(shown)} commands at the terminal were run")
END

block sh >commands
count=0
while read -r command; do
  count=$((count + 1))
  case $command in
  './bootstrap demo') [ -x "$top_srcdir/tests/package/demo.sh" ] || fail "nothing runs $command" ;;
  './bootstrap check') grep -q "^$command\$" "$top_srcdir/.ci/run" || fail "CI does not run $command" ;;
  ./configure | make | 'make install' | ldconfig)
    grep -q "^  $command" "$top_srcdir/tests/package/tarball.sh" || fail "nothing runs $command"
    ;;
  'make html')
    make -s -C "$top_builddir" html >output || fail "$command"
    [ -s "$top_srcdir/data/httpstatus.html" ] || fail "$command makes no page"
    ;;
  'cc hello.c '*)
    sh -ec "$command" >output || fail "$command"
    printf 'Not Found\n404 Not Found\nRequest Entity Too Large\n[]\nGET\nnever\nSite Frozen\n' >expected
    head -7 output | cmp - expected || fail "$command: $(cat output)"
    [ "$(sed -n 8p output)" = "nginx: Client Closed Request" ] || fail "$command: $(cat output)"
    ;;
  'python3 -m build '* | 'pip install '*)
    grep '^ *quietly ' "$top_srcdir/tests/python/wheel.sh" | grep -qF -e "${command#python3}" ||
      fail "nothing runs $command"
    ;;
  python3\ *) sh -ec "$PYTHON ${command#python3}" >output || fail "$command" ;;
  lua5.4\ *) sh -ec "$LUA ${command#lua5.4}" || fail "$command" ;;
  'pkg-config '*) sh -ec "$command" >output || fail "$command" ;;
  *) fail "README.md has a command that no test runs: $command" ;;
  esac
done <commands
[ "$count" -ge 11 ] || fail "only $count commands found in README.md"
echo "PASS: $count commands and three programs of README.md"
