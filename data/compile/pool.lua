-- A pool of strings, each held once and known by its place. In C it is one array of bytes, in which
-- each string ends with a NUL; place 0 is "".

local Pool = {}
Pool.__index = Pool

function Pool.new()
  return setmetatable({ list = { "" }, place = { [""] = 0 }, text = { [0] = "" }, bytes = 1 }, Pool)
end

function Pool:add(text)
  text = text or ""
  local place = self.place[text]
  if not place then
    place = self.bytes
    self.place[text], self.text[place] = place, text
    self.list[#self.list + 1] = text
    self.bytes = self.bytes + #text + 1
  end
  return place
end

return Pool
