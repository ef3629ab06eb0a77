-- Writes the members of HTTPStatus in the Python package's stub: NAME = code, former names last.

return function(model)
  local lines = {}
  for _, entry in ipairs(model.entries) do
    if entry.registered and entry.fields.phrase ~= "" then
      for _, name in ipairs(entry.constant_names) do
        lines[#lines + 1] = ("    %s = %d"):format(name, entry.fields.code)
      end
    end
  end
  return table.concat(lines, "\n") .. "\n"
end
