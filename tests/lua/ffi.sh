#!/bin/sh
# Are the declarations that LuaJIT reads those of the public header and of the library?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
. "$top_srcdir/tests/abi/abi.sh"
need luajit "${CC%% *}" "$LUA54"
shared_library
source=$top_srcdir/bindings/lua
export LUA_PATH="$source/?.lua" LD_LIBRARY_PATH="$top_builddir/lib/.libs"

# They are what the header gives.
major=$(luajit -e 'print(require("httpstatus.ffi.declarations").major)') || fail "no declarations"
"$LUA54" "$source/declare.lua" "$top_srcdir/lib/httpstatus.h" "$major:0:0" "$scratch/declarations.lua" ||
  fail "the header cannot be read"
cmp "$scratch/declarations.lua" "$source/httpstatus/ffi/declarations.lua" ||
  fail "the declarations are not those of the header: run make"

# What the compiler makes of the header: functions, enumerators, the sizes and places in structures.
structures='
httpstatus_slice start length
httpstatus_parsed size code detail major minor flags reason offset
httpstatus_line name value
httpstatus_head size lines room count status length offset ended
httpstatus_exchange size code major minor request_major request_minor method request_lines
  request_count lines count content_known content
'
{
  printf '#include <stdio.h>\n#include <httpstatus.h>\nint main(void) {\n'
  for name in $(enumerators); do
    printf '  printf("constant %s %%d\\n", (int)%s);\n' "$name" "$name"
  done
  for word in $structures; do
    case $word in
    httpstatus_*)
      type=$word
      printf '  printf("size %s %%zu\\n", sizeof(%s));\n' "$type" "$type"
      ;;
    *) printf '  printf("offset %s %s %%zu\\n", offsetof(%s, %s));\n' "$type" "$word" "$type" "$word" ;;
    esac
  done
  printf '  return 0;\n}\n'
} >"$scratch/expected.c"
$CC -I"$top_srcdir/lib" "$scratch/expected.c" -o "$scratch/expected" || fail "expected.c"
{
  sed 's/@.*//; s/^/function /' "$top_srcdir/tests/abi/exports.txt" | grep -v HTTPSTATUS_0
  "$scratch/expected"
} >"$scratch/expected.txt" || fail "what is expected cannot be told"

cat >"$scratch/compare.lua" <<'END'
local ffi = require "ffi"
local C = require "httpstatus.ffi.library"
local got = {
  constant = function(name) return C[name] end,
  size = function(name) return ffi.sizeof(name) end,
  offset = function(name, field) return ffi.offsetof(name, field) end,
  ["function"] = function(name) return C[name] ~= nil and "" end,
}
local counts, failed = {}, 0
for line in io.lines(arg[1]) do
  local words = {}
  for word in line:gmatch("%S+") do words[#words + 1] = word end
  local kind = words[1]
  local expected = kind == "function" and "" or table.remove(words)
  local ok, value = pcall(got[kind], words[2], words[3])
  counts[kind] = (counts[kind] or 0) + 1
  if not ok or tostring(value) ~= expected then
    failed = failed + 1
    print(line .. ": got " .. tostring(value))
  end
end
assert(counts["function"] > 100 and counts.constant > 60 and counts.size == 5 and counts.offset > 30)
os.exit(failed == 0 and 0 or 1)
END
luajit "$scratch/compare.lua" "$scratch/expected.txt" || fail "declared otherwise than in C"
echo "PASS: $(wc -l <"$scratch/expected.txt") functions, constants, sizes and places as in C"
