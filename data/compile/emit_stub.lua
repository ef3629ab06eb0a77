-- Writes the constants of the Python package's stub: NAME: Status.

return function(model)
  local lines = {}
  for _, entry in ipairs(model.entries) do
    for _, name in ipairs(entry.constant_names) do lines[#lines + 1] = name .. ": Final[Status]" end
  end
  table.sort(lines)
  return table.concat(lines, "\n") .. "\n"
end
