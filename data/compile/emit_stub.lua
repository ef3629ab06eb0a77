-- Writes the constants of the Python package's stub: NAME: Status.

return function(model)
  local lines = {}
  for _, meaning in ipairs(model.meanings) do
    for _, name in ipairs(meaning.constant_names) do lines[#lines + 1] = name .. ": Final[Status]" end
  end
  table.sort(lines)
  return table.concat(lines, "\n") .. "\n"
end
