-- A pool of strings, each held once and known by its number; number 0 is "".

local Pool = {}
Pool.__index = Pool

function Pool.new()
  return setmetatable({ list = { [0] = "" }, number = { [""] = 0 }, bytes = 1 }, Pool)
end

function Pool:add(text)
  text = text or ""
  local number = self.number[text]
  if not number then
    number = #self.list + 1
    self.list[number], self.number[text] = text, number
    self.bytes = self.bytes + #text + 1
  end
  return number
end

return Pool
