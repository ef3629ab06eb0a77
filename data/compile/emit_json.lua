-- Writes httpstatus.json: the catalogue for other systems, as httpstatus.schema.json describes it.

local catalogue = require "catalogue"
local nested = require "nested"

return function(model) return nested.write(nested.JSON, catalogue.tree(model)) .. "\n" end
