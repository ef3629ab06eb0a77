-- Runs the lines of a table that are cases, for cases.lua and findings.lua.

local function split(line)
  local columns = {}
  for column in (line .. "\t"):gmatch("([^\t]*)\t") do columns[#columns + 1] = column end
  return columns
end

-- run takes the columns of a case, and returns what it got and what it expected. An error is a
-- case that failed, and others go on.
return function(run)
  local path = arg[1] or error("usage: lua " .. arg[0] .. " TABLE", 0)
  local passed, failed, number = 0, 0, 0
  for line in assert(io.lines(path)) do
    number = number + 1
    if line ~= "" and line:sub(1, 1) ~= "#" then
      local ok, got, expected = pcall(run, split(line))
      if ok and got == expected then
        passed = passed + 1
      else
        failed = failed + 1
        print(("%s:%d: %s\n    got: %s"):format(path, number, line, tostring(got)))
      end
    end
  end
  print(("%d passed, %d failed"):format(passed, failed))
  os.exit(failed == 0 and passed > 0 and 0 or 1, true)
end
