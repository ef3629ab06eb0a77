-- The sentences that pages and manuals say for the words of the closed sets.

local phrases = {}

-- By the first digit of a class; 0 for what is in none.
phrases.class = {
  [1] = "An interim response: a final one follows.",
  [2] = "The request was received, understood and accepted.",
  [3] = "Something more has to be done before the request is complete.",
  [4] = "The request has a fault, or asks for what cannot be had.",
  [5] = "The request seems right, and the server fails to fulfil it.",
  [0] = "Not from 100 to 599, and no status code of HTTP: a client treats it as a 500.",
}

phrases.state = {
  standard = "registered and in use",
  temporary = "registered for a limited time",
  deprecated = "still defined, no longer to be sent",
  obsolete = "its definition has been withdrawn",
  unused = "reserved by the registry, without a meaning",
  unofficial = "in use without registration",
  disputed = "attributed to a source that does not know it",
}

phrases.seen = {
  wire = "sent in responses",
  log = "only in logs or configuration",
  program = "only inside a program",
}

phrases.evidence = {
  owner = "read at its owner",
  copy = "its owner's words, read in a copy",
  reports = "programs or people that meet it agree",
  weak = "a single or vague witness",
  none = "only lists mention it",
  refuted = "its supposed owner does not have it",
}

phrases.content = {
  allowed = "Allowed.",
  forbidden = "Forbidden: the response ends with its header section.",
  ["not-generated"] = "Must not be generated, though the framing would allow it.",
}

phrases.redirect = {
  keep = "Follow Location with the same method.",
  ["post-to-get"] = "Follow Location; POST becomes GET, other methods stay.",
  get = "Follow Location with GET; HEAD stays HEAD.",
  none = "Do not follow by itself.",
}

phrases.advice = {
  never = "not automatically",
  same = "the same request again",
  delay = "the same request, after a delay",
  connection = "the same request, over another connection",
  credentials = "with other credentials",
  ["without-expect"] = "without Expect",
  length = "with Content-Length",
  conditional = "with a precondition",
  smaller = "with smaller fields",
  upgraded = "over the protocol that Upgrade names",
  ["network-login"] = "after logging in to the network",
  ["without-early-data"] = "once the TLS handshake is complete",
  request = "changed as the response explains",
}

function phrases.caching(rule)
  if rule.stored == false then return "Must not be stored." end
  if rule.heuristic then return "A cache may guess how long it stays fresh." end
  return "Only as long as the response itself says."
end

-- Where a meaning that is not on the wire leaves its client: what is sent instead.
function phrases.sent(fields)
  if fields.seen == "wire" then return nil end
  if fields.sent_as then return ("%d is sent instead"):format(fields.sent_as) end
  return "nothing is sent"
end

-- A word without a sentence is a mistake, not a gap in the page.
for set, sentences in pairs(phrases) do
  if type(sentences) == "table" then
    setmetatable(sentences, { __index = function(_, word)
      error(("phrases.lua: %s has no sentence for %s"):format(set, tostring(word)))
    end })
  end
end

return phrases
