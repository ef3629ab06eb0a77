-- Writes lib/pools.inc, for lib/table.h: the pools of texts that lib/table_*.c hold, and how a
-- text of each subject is reached.

local pools = require "pools"

local function at(pool)
  return pool.first == 0 and ("hs_%s_pool + text"):format(pool.name)
    or ("hs_%s_pool + (text - HS_%s_POOL)"):format(pool.name, pool.name:upper())
end

-- A text is in the last pool that does not begin behind it. The first pool begins with "", which
-- the others have only where a text may be empty.
local function body(reached, may_be_empty)
  local lines = {}
  for index = #reached, 2, -1 do
    local pool = reached[index]
    lines[#lines + 1] = ("  if (text >= HS_%s_POOL)\n    return %s;"):format(pool.name:upper(), at(pool))
  end
  local first = ("  return %s;"):format(at(reached[1]))
  if reached[1].first ~= 0 and may_be_empty then first = '  if (text == 0)\n    return "";\n' .. first end
  lines[#lines + 1] = first
  return table.concat(lines, "\n")
end

return function(model)
  local lines = { "/* Made by data/compile.lua. */", "enum {" }
  for _, described in ipairs(pools.list) do
    local pool, name = model.pools[described.name], described.name:upper()
    lines[#lines + 1] = ("  HS_%s_POOL = %d, HS_%s_POOL_SIZE = %d,"):format(name, pool.first, name,
      math.max(pool.size, 1))
  end
  lines[#lines + 1] = "};"
  for _, described in ipairs(pools.list) do
    local reached = {}
    for _, name in ipairs(described.shares or {}) do
      reached[#reached + 1] = { name = name, first = model.pools[name].first }
    end
    reached[#reached + 1] = { name = described.name, first = model.pools[described.name].first }
    lines[#lines + 1] = ("HS_OBJECT const char hs_%s_pool[HS_%s_POOL_SIZE];"):format(
      described.name, described.name:upper())
    lines[#lines + 1] = ("static inline const char *hs_%s_text(hs_text text) {\n%s\n}"):format(
      described.name, body(reached, model.pools[described.name].has_empty))
  end
  return table.concat(lines, "\n") .. "\n"
end
