-- Writes the members of HTTPStatus in the Python package's stub: NAME = code, former names last.

return function(model)
  local lines = {}
  for _, meaning in ipairs(model.meanings) do
    if meaning.registered and meaning.fields.reason ~= "" then
      for _, name in ipairs(meaning.constant_names) do
        lines[#lines + 1] = ("    %s = %d"):format(name, meaning.fields.code)
      end
    end
  end
  return table.concat(lines, "\n") .. "\n"
end
