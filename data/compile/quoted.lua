-- Writes a text as C does.

return function(text)
  local escaped = text:gsub('[%c"\\?\128-\255]', function(byte)
    return ("\\%03o"):format(byte:byte())
  end)
  return '"' .. escaped .. '"'
end
