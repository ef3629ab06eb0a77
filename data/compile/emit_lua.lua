-- Writes httpstatus.lua: a chunk that returns a table with what httpstatus.json holds; null is nil.

local catalogue = require "catalogue"
local nested = require "nested"

local LUA = { object = "{}", array = "{}", key = "%s = ", control = "\\%03d", null = "nil" }

return function(model) return "return " .. nested.write(LUA, catalogue.tree(model)) .. "\n" end
