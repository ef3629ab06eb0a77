-- Does the module bear finalizers: those that ask for what is being made, and those that are run when
-- the state is closed and modules are let go? lua lua_finalizers.lua; it prints what those got.

local httpstatus

-- Calls act when the collector finds that nothing holds what this returns.
local function at_collection(act)
  if _VERSION ~= "Lua 5.1" then return setmetatable({}, { __gc = act }) end
  local proxy = newproxy(true) -- luacheck: ignore 113
  getmetatable(proxy).__gc = act
  return proxy
end

local function at_the_end()
  print("finalizer: " .. httpstatus.reason(404) .. ", " .. tostring(httpstatus.find(404)))
end

-- Made before the module is loaded, it is finalized after that is let go.
local before = at_collection(at_the_end)
httpstatus = require "httpstatus"
local after = at_collection(at_the_end)
package.loaded["finalizers.kept"] = { before, after }

-- With every allocation the collector goes all the way, so that finalizers run while the object is
-- made.
if rawget(_G, "jit") then jit.off() end
if _VERSION == "Lua 5.4" then
  collectgarbage("incremental", 1, 1000, 40) -- no zeros: they change nothing
else
  collectgarbage("setpause", 0)
  collectgarbage("setstepmul", 100000)
end
local asked = 0
for number = 1, 999 do
  local theirs
  at_collection(function() theirs = httpstatus.find_detail("iis", nil, number) end)
  local ours = httpstatus.find_detail("iis", nil, number)
  if theirs then
    asked = asked + 1
    assert(ours == theirs, "two objects stand for one thing")
  end
end
assert(asked > 0, "no finalizer was run while an object was made")
print("finalizers while objects were made: " .. asked)
