-- Writes lib/rules.inc: a number for each rule by which lib/check*.c asks for its finding.

return function(model)
  local lines = { "/* Made by data/compile.lua. */", "enum hs_rule {" }
  for position = 1, model.general_findings do
    local name = model.findings[position].id:upper():gsub("-", "_")
    lines[#lines + 1] = ("  HS_RULE_%s = %d,"):format(name, position - 1)
  end
  lines[#lines + 1] = ("  HS_RULES = %d"):format(model.general_findings)
  lines[#lines + 1] = "};"
  return table.concat(lines, "\n") .. "\n"
end
