-- Does the Lua module keep its promises, whatever a script does? lua test_lua.lua

local here = arg[0]:match("^(.*/)") or "./"
package.path = here .. "?.lua;" .. package.path

local harness = require "harness"

for _, part in ipairs {
  "module", "names", "answers", "walks", "fields", "objects", "statuses", "tables", "rules", "parsing",
  "checks", "arguments", "surroundings", "annotations",
} do
  require(part)
end

print(("%d passed, %d failed"):format(harness.passed, harness.failed))
os.exit(harness.failed == 0 and 0 or 1, true)
