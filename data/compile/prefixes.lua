-- Gathers the prefixes of other libraries under their folded keys, and lays them out as a tree.

local fold = require "fold"

local prefixes = {}

local ANY_CLASS = 9 -- HS_ANY_CLASS in lib/table.h
local WORD = 4 -- bytes that lib/name.c compares at once

-- Returns the prefixes { key, class }, the longest first, each once; class is nil where it stands
-- before names of every class. Errors are appended.
function prefixes.gather(records, errors)
  local list, first = {}, {}
  for _, record in ipairs(records) do
    local written, class = record.fields[1], record.fields.class
    local key = fold(written)
    if key:find("[^%l%d]") then
      errors[#errors + 1] = ("%s: prefix: %q has no key"):format(record.where, written)
    elseif not first[key] then
      list[#list + 1] = { key = key, class = class }
      first[key] = record
    elseif first[key].fields.class ~= class then
      errors[#errors + 1] = ("%s: prefix: %q stands before other codes than %q at %s"):format(
        record.where, written, first[key].fields[1], first[key].where)
    end
  end
  table.sort(list, function(a, b)
    if #a.key ~= #b.key then return #a.key > #b.key end
    return a.key < b.key
  end)
  return list
end

-- The node for byte among list, which is made if there is none.
local function node_of(list, byte)
  for _, node in ipairs(list) do
    if node.text == byte then return node end
  end
  local node = { text = byte, class_digit = 0, children = {}, weight = 0 }
  list[#list + 1] = node
  return node
end

-- Adds to a node what alone follows it, as long as it fits into a word and no prefix ends before.
local function lengthen(node)
  local child = node.children[1]
  while #node.text < WORD and node.class_digit == 0 and #node.children == 1 do
    node.text, node.class_digit, node.children = node.text .. child.text, child.class_digit, child.children
    child = node.children[1]
  end
end

-- Appends a list of siblings, each with what follows it behind it. What most prefixes go on with is
-- asked for first.
local function lay_out(list, rows)
  table.sort(list, function(a, b)
    if a.weight ~= b.weight then return a.weight > b.weight end
    return a.text < b.text
  end)
  for position, node in ipairs(list) do
    local row = #rows + 1
    rows[row] = node
    lengthen(node)
    lay_out(node.children, rows)
    node.other = position < #list and #rows + 1 - row or 0
  end
end

-- Returns the nodes in the order of C, and the length of the longest prefix.
function prefixes.tree(list)
  local roots, rows, longest = {}, {}, 1
  for _, prefix in ipairs(list) do
    local siblings, node = roots
    for byte in prefix.key:gmatch(".") do
      node = node_of(siblings, byte)
      node.weight = node.weight + 1
      siblings = node.children
    end
    node.class_digit = prefix.class or ANY_CLASS
    longest = math.max(longest, #prefix.key)
  end
  lay_out(roots, rows)
  return rows, longest
end

return prefixes
