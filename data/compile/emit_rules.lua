-- Writes lib/rules.inc: a number for each rule by which lib/check*.c asks for its finding, and
-- one for each field.

return function(model)
  local lines = { "/* Made by data/compile.lua. */", "enum hs_rule {" }
  for position = 1, model.general_findings do
    local name = model.findings[position].id:upper():gsub("-", "_")
    lines[#lines + 1] = ("  HS_RULE_%s = %d,"):format(name, position - 1)
  end
  lines[#lines + 1] = ("  HS_RULES = %d"):format(model.general_findings)
  lines[#lines + 1] = "};"
  lines[#lines + 1] = "enum hs_field {"
  for number = 1, model.asked_fields do
    local name = model.field_names[number].name:upper():gsub("-", "_")
    lines[#lines + 1] = ("  HS_FIELD_%s = %d,"):format(name, number)
  end
  lines[#lines + 1] = ("  HS_FIELDS = %d"):format(model.asked_fields)
  lines[#lines + 1] = "};"
  return table.concat(lines, "\n") .. "\n"
end
