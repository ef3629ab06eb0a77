-- Which lines of the compiler did no test reach? compile.lua LISTING COUNTS...
--
-- LISTING is what `luac -l` says of each file, behind a line that names it: the lines that have
-- code. COUNTS are files of count.lua.

local reached = {}
for index = 2, #arg do
  for place in io.lines(arg[index]) do reached[place] = true end
end

-- The last instruction of a function is a return that stands at its end, reached or not; nor does the
-- hook hear of the first one of a function with varargs, or of the return behind a tail call.
local places, known, file, last, previous = {}, {}, nil, nil, nil
local function take()
  if last and not known[last] then
    known[last] = true
    places[#places + 1] = last
  end
  last = nil
end
for text in io.lines(arg[1]) do
  file = text:match("^file (.*)") or file
  local line, instruction = text:match("^\t%d+\t%[(%d+)%]\t(%u%w*)")
  if line then
    take()
    local is_silent = instruction == "VARARGPREP" or previous == "TAILCALL"
    last = not is_silent and file .. ":" .. line or nil
  else
    last = nil
  end
  previous = instruction
end

local missed = 0
for _, place in ipairs(places) do
  if not reached[place] then
    print(place .. ": not reached")
    missed = missed + 1
  end
end
assert(#places > 1000, "hardly any lines")
print(("data/compile: lines: %d of %d, %.2f %%"):format(#places - missed, #places,
  100 * (#places - missed) / #places))
os.exit(missed == 0)
