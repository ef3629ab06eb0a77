-- Fills a template, in which `{{NAME ARGUMENT...}}` stands for what the function NAME gives: a text, or
-- a list of lines, which are indented as the first of them.

local template = {}

function template.read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("a")
  file:close()
  return text
end

local function words_in(text)
  local words = {}
  for word in text:gmatch("%S+") do words[#words + 1] = word end
  return words
end

local function indented(lines, indent)
  local list = {}
  for position, line in ipairs(lines) do
    list[position] = (position == 1 or line == "") and line or indent .. line
  end
  return table.concat(list, "\n")
end

-- A comment mark before what stands alone in its line goes: it is there for the tools of the language.
local function fill_line(line, functions)
  local indent = line:match("^ *")
  local alone = line:match("^ *[#-]+ ({{%l[^{}]*}})$")
  return ((alone and indent .. alone or line):gsub("{{(%l[%l_]*)([^{}]*)}}", function(name, arguments)
    local answer = assert(functions[name], "template: no function " .. name)(table.unpack(words_in(arguments)))
    return type(answer) == "table" and indented(answer, indent) or answer
  end))
end

-- The template that the environment variable TEMPLATE names, filled.
function template.fill(functions)
  local path = assert(os.getenv("TEMPLATE"), "TEMPLATE is not set: which file is to be filled?")
  local lines = {}
  for line in template.read(path):gmatch("([^\n]*)\n") do lines[#lines + 1] = fill_line(line, functions) .. "\n" end
  return table.concat(lines)
end

return template
