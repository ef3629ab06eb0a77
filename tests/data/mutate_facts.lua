-- Is every wrong fact noticed? mutate_facts.lua [COUNT [SEED]], in the folder of the sources.
--
-- Makes COUNT facts wrong, one at a time and of each kind in turn, in a copy of the data, and asks
-- facts.sh, then the compiler, whether they notice. Prints what neither does.

local COUNT, SEED = tonumber(arg[1] or 100), tonumber(arg[2] or os.time())
local LUA = os.getenv("LUA54") or "lua5.4"

local function any(list) return list[math.random(#list)] end

-- Replaces one letter or digit by another of its kind.
local function misspell(text)
  local places = {}
  for place in text:gmatch("()%w") do places[#places + 1] = place end
  if #places == 0 then return text .. "X" end
  local place = any(places)
  local old = text:sub(place, place)
  local first, last = table.unpack(old:match("%d") and { "0", "9" } or old:match("%l") and { "a", "z" } or { "A", "Z" })
  local new
  repeat new = string.char(math.random(first:byte(), last:byte())) until new ~= old
  return text:sub(1, place - 1) .. new .. text:sub(place + 1)
end

local function other_of(...)
  local words = { ... }
  return function(old)
    local new
    repeat new = any(words) until new ~= old
    return new
  end
end

-- What each kind of fact looks like in the data, between (), and what makes it wrong.
local KINDS = {
  { "sent_as", "%f[%w_]sent_as = ()%d+()", misspell },
  { "state", '%f[%w_]state = "()%l+()"',
    other_of("standard", "temporary", "deprecated", "obsolete", "unused", "unofficial", "disputed") },
  { "evidence", '%f[%w_]evidence = "()%l+()"', other_of("owner", "copy", "reports", "none") },
  { "reason", '%f[%w_]reason = "()[^"]*()"', misspell },
  { "title", '%f[%w_]title = "()[^"]*()"', misspell },
  { "seen", '%f[%w_]seen = "()%l+()"', other_of("wire", "log", "program") },
  { "key of a detail", '%f[%w_]key = "()[^"]*()"', misspell },
  { "code of a detail", "%f[%w_]codes = {[ %d,]-()%d+()", misspell },
  { "address", '"https://()[^"]+()"', misspell },
  { "section of an RFC", '[={] "RFC %d+ ()[%d.]+()', misspell },
  { "preferred", "%f[%w_]preferred = ()true()", other_of("true", "false") },
  { "signature", '%f[%w_]field = "[%w-]+", value = "()[^"]+()"', misspell },
  { "phrase of a wording", '%[%d+%] = "()[^"]*()"', misspell },
  { "level", '%f[%w_]level = "()[%u ]+()"', other_of("MUST", "MUST NOT", "SHOULD", "SHOULD NOT", "MAY") },
  { "advice", '%f[%w_]retry = {%s*"()[%w-]+()"', misspell },
  { "warn text", '%f[%w_]text = "()[^"]*()",\n  summary', misspell },
  { "property of a method", "%f[%w_]idempotent = ()%l+()", other_of("true", "false") },
  { "history", '{ "RFC [%d.]+ [%d.]+", "()[^"]*()" }', misspell },
}

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("a")
  file:close()
  return text
end

local function write(path, text)
  local file = assert(io.open(path, "wb"))
  assert(file:write(text))
  assert(file:close())
end

local function lines_of(command)
  local pipe, list = assert(io.popen(command)), {}
  for line in pipe:lines() do list[#list + 1] = line end
  assert(pipe:close(), command)
  return list
end

local function quoted(text) return "'" .. text:gsub("'", "'\\''") .. "'" end

local copy = lines_of("mktemp -d")[1]
local data = copy .. "/data/"
assert(os.execute("mkdir -p " .. quoted(copy .. "/tests") .. " && cp -R data " .. quoted(copy) ..
  " && cp -R tests/data tests/shared " .. quoted(copy .. "/tests")))
local names, texts = {}, {}
for _, name in ipairs(lines_of("cd " .. quoted(data) .. " && ls -- *.lua")) do
  if name ~= "compile.lua" then
    names[#names + 1] = name
    texts[name] = read(data .. name)
  end
end

-- The places of the facts of a kind. What stands in a comment is none.
local function places_of(pattern)
  local places = {}
  for _, name in ipairs(names) do
    for first, next_one in texts[name]:gmatch(pattern) do
      local line = texts[name]:sub(1, first):match("[^\n]*$")
      if not line:match("^%s*%-%-") then places[#places + 1] = { name = name, first = first, last = next_one - 1 } end
    end
  end
  return places
end

local function passes(command) return (os.execute(command .. " >" .. quoted(copy .. "/log") .. " 2>&1")) end

local ask_facts = "top_srcdir=" .. quoted(copy) .. " sh " .. quoted(copy .. "/tests/data/facts.sh")
local compile = { LUA, quoted(data .. "compile.lua"), "table_meaning", quoted(copy .. "/table.c") }
for _, name in ipairs(names) do compile[#compile + 1] = quoted(data .. name) end
compile = table.concat(compile, " ")

-- Makes one fact wrong and says who notices.
local function mutate(kind)
  local what, _, make_wrong = table.unpack(kind)
  local place = any(kind.places)
  local text = texts[place.name]
  local old = text:sub(place.first, place.last)
  local new = make_wrong(old)
  local wrong = text:sub(1, place.first - 1) .. new .. text:sub(place.last + 1)
  assert(wrong ~= text and load(wrong))
  write(data .. place.name, wrong)
  local by = not passes(ask_facts) and "facts.sh" or not passes(compile) and "the compiler" or "nobody"
  write(data .. place.name, text)
  if by == "nobody" then
    local _, line = text:sub(1, place.first):gsub("\n", "")
    print(("unnoticed: %s:%d: %s: %s became %s"):format(place.name, line + 1, what, old, new))
  end
  return by
end

math.randomseed(SEED)
for _, kind in ipairs(KINDS) do
  kind.places = places_of(kind[2])
  assert(#kind.places > 0, "the data has no " .. kind[1])
end
assert(passes(ask_facts) and passes(compile), "the data is wrong as it is: see tests/data/facts.sh")

local noticed = { ["facts.sh"] = 0, ["the compiler"] = 0, nobody = 0 }
for turn = 1, COUNT do
  local by = mutate(KINDS[(turn - 1) % #KINDS + 1])
  noticed[by] = noticed[by] + 1
end
assert(os.execute("rm -rf " .. quoted(copy)))
print(("%d of %d wrong facts are noticed: %d by facts.sh, %d by the compiler alone (seed %d)"):format(
  COUNT - noticed.nobody, COUNT, noticed["facts.sh"], noticed["the compiler"], SEED))
os.exit(noticed.nobody == 0)
