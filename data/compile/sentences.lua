-- What pages and manuals say beside the meanings of the words in data/sets.lua.

local sets = require "sets"

local sentences = {}

function sentences.caching(rule)
  if rule.stored == false then return "Must not be stored." end
  if rule.heuristic then return "Cacheable by default (heuristic freshness)." end
  return "Only as long as the response itself says."
end

-- Where a meaning is seen; for one that is not on the wire, with what its client gets.
function sentences.seen(fields, separator)
  local seen = sets.meaning("seen", fields.seen)
  if fields.seen == "wire" then return seen end
  return seen .. separator .. (fields.sent_as and ("%d is sent instead"):format(fields.sent_as)
    or "nothing is sent")
end

return sentences
