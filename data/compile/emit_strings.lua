-- Writes lib/strings.inc: every text of the model as STRING(number, "text").

local quoted = require "quoted"

return function(model)
  local lines = { "/* Made by data/compile.lua. */" }
  for number = 0, #model.pool.list do
    lines[#lines + 1] = ("STRING(%d, %s)"):format(number, quoted(model.pool.list[number]))
  end
  return table.concat(lines, "\n") .. "\n"
end
