-- Is every mistake in the code of lib/ noticed? mutate.lua COUNT SEED SURVIVORS ASK FILE...
--
-- Makes mistakes in the C files, one at a time: all there are, or COUNT of them, chosen by SEED. The
-- command `ASK FILE MUTANT` says whether the tests notice: 0 for no, 1 for yes, 2 where it is no C.
-- SURVIVORS lists those that nobody can notice: file, line, the line as it is then, and the reason,
-- separated by tabs.

local COUNT, SEED, SURVIVORS, ASK = tonumber(arg[1]), tonumber(arg[2]), arg[3], arg[4]
local ENOUGH = 95 -- per cent

local OTHER = {
  ["<"] = "<=", ["<="] = "<", [">"] = ">=", [">="] = ">", ["=="] = "!=", ["!="] = "==",
  ["&&"] = "||", ["||"] = "&&", ["+"] = "-", ["-"] = "+", ["++"] = "--", ["--"] = "++",
  ["+="] = "-=", ["-="] = "+=", ["*"] = "/", ["/"] = "*", ["%"] = "*", ["&"] = "|", ["|"] = "&",
  ["<<"] = ">>", [">>"] = "<<", ["|="] = "&=", ["&="] = "|=", ["!"] = "",
  ["true"] = "false", ["false"] = "true", ["continue"] = "break", ["break"] = "continue",
}
-- With one operand these mean something else, and the space on both sides tells.
local BINARY = { ["+"] = true, ["-"] = true, ["*"] = true, ["/"] = true, ["&"] = true, ["<"] = true, [">"] = true }

-- What is read as one piece. The longest comes first.
local PIECES = {
  { "^/%*.-%*/" }, { '^"[^"\\\n]*"' }, { '^"[^\n]-[^\\]"' },
  { "^'\\.'" }, { "^'[^\\]'", "byte" }, { "^0x%x+", "number" }, { "^%d+", "number" }, { "^[%a_][%w_]*", "word" },
  { "^<<=" }, { "^>>=" }, { "^%->" },
  { "^&&", "sign" }, { "^||", "sign" }, { "^[<>=!]=", "sign" }, { "^<<", "sign" }, { "^>>", "sign" },
  { "^%+%+", "sign" }, { "^%-%-", "sign" }, { "^[%+%-|&]=", "sign" },
  { "^[<>%+%-%*/%%&|!]", "sign" }, { "^." }, { "^\n" },
}

local function replacement(kind, piece, before, after)
  if kind == "byte" then
    local byte = string.char(piece:byte(2) + 1)
    return byte:match("[%w%p ]") and byte ~= "\\" and byte ~= "'" and "'" .. byte .. "'" or "'x'"
  elseif kind == "number" then
    return tostring(tonumber(piece) + 1)
  elseif kind == "sign" and BINARY[piece] and not (before == " " and after == " ") then
    return nil
  elseif kind then
    return OTHER[piece]
  end
end

-- Adds { first, last, new } for each statement of a text that can be left out.
local function add_statements(text, add)
  for first, indent, statement, last in text:gmatch("()\n( +)([^\n]*;)()\n") do
    local is_call = statement:match("^[%w_]+%(.*%);$") and not statement:match("^return")
    local is_assignment = statement:match("^[%w_%->%.%*%[%]]+ [%+%-|]?= [^\n]*;$") or
      statement:match("^[%w_%->%.%*]+[%+%-][%+%-];$")
    if is_call or is_assignment then add(first + 1 + #indent, last - 1, ";") end
  end
end

-- The mistakes that can be made in a text.
local function mistakes_in(text)
  local list, at = {}, 1
  local function add(first, last, new) list[#list + 1] = { first = first, last = last, new = new } end
  while at <= #text do
    local first, last, kind
    if text:sub(at, at) == "#" then
      first, last = text:find("^#[^\n]*", at)
    end
    for _, piece in ipairs(PIECES) do
      if first then break end
      first, last = text:find(piece[1], at)
      kind = piece[2]
    end
    local piece = text:sub(first, last)
    local new = replacement(kind, piece, text:sub(first - 1, first - 1), text:sub(last + 1, last + 1))
    if new then add(first, last, new) end
    at = last + 1
  end
  add_statements(text, add)
  return list
end

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("a")
  file:close()
  return text
end

-- The line around a place, without the white space at its ends.
local function line_at(text, place)
  local before = text:sub(1, place - 1):match("[^\n]*$")
  local behind = text:sub(place):match("^[^\n]*")
  return ((before .. behind):gsub("^%s+", ""))
end

local excused, reasons = {}, 0
for line in io.lines(SURVIVORS) do
  if not line:match("^#") then
    local key = line:match("^([^\t]+\t[^\t]+\t[^\t]+)\t[^\t]+$")
    assert(key, SURVIVORS .. ": no survivor with its reason: " .. line)
    excused[key] = true
  end
end

local all, texts = {}, {}
for index = 5, #arg do
  local path = arg[index]
  texts[path] = read(path)
  for _, mistake in ipairs(mistakes_in(texts[path])) do
    mistake.path = path
    all[#all + 1] = mistake
  end
end
math.randomseed(SEED)
for index = #all, 2, -1 do
  local other = math.random(index)
  all[index], all[other] = all[other], all[index]
end

local mutant = os.tmpname()
local killed, survived, unexcused = 0, 0, 0
for index = 1, #all do
  if killed + survived == COUNT then break end
  local mistake = all[index]
  local text, name = texts[mistake.path], mistake.path:match("[^/]+$")
  local wrong = text:sub(1, mistake.first - 1) .. mistake.new .. text:sub(mistake.last + 1)
  local file = assert(io.open(mutant, "wb"))
  assert(file:write(wrong))
  file:close()
  local _, _, answer = os.execute(("%s %s '%s'"):format(ASK, name, mutant))
  assert(answer <= 2, "stopped")
  if answer == 1 then
    killed = killed + 1
  elseif answer == 0 then
    survived = survived + 1
    local key = ("%s\t%s\t%s"):format(name, line_at(text, mistake.first), line_at(wrong, mistake.first))
    if excused[key] then
      reasons = reasons + 1
    else
      unexcused = unexcused + 1
      print(key)
      io.stdout:flush()
    end
  end
end
os.remove(mutant)

local rate = 100 * killed / math.max(killed + survived, 1)
print(("%d of %d mistakes in lib/ are noticed, %.1f %%; of %d that are not, %d have a reason (seed %d, of %d)"):format(
  killed, killed + survived, rate, survived, reasons, SEED, #all))
os.exit(rate >= ENOUGH and unexcused == 0)
