-- Writes httpstatus.lua: a chunk that returns a table with what httpstatus.json holds; null is nil.

local catalogue = require "catalogue"
local nested = require "nested"

return function(model) return "return " .. nested.write(nested.LUA, catalogue.tree(model)) .. "\n" end
