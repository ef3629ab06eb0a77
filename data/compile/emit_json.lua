-- Writes httpstatus.json: the catalogue for other systems, as httpstatus.schema.json describes it.

local catalogue = require "catalogue"
local nested = require "nested"

local JSON = { object = "{}", array = "[]", key = '"%s": ', control = "\\u%04x", null = "null" }

return function(model) return nested.write(JSON, catalogue.tree(model)) .. "\n" end
