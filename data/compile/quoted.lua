-- Writes a text as C does. None has a control character; "?" could begin a trigraph.

return function(text) return '"' .. text:gsub('["\\?]', "\\%0") .. '"' end
