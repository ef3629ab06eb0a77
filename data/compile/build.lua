-- Makes the model of the data files: build(PATHS). Where something in them is wrong, nil and the errors.

local editions = require "editions"
local members = require "members"
local read = require "read"
local sets = require "sets"

return function(paths)
  local records, errors = read.files(paths)
  if #errors > 0 then return nil, errors end
  table.insert(records.set, editions.set(records.edition, errors))
  if #errors > 0 then return nil, errors end
  sets.define(records.set, errors)
  members.define(records.members, errors)
  if #errors > 0 then return nil, errors end

  -- These and the emitters take their words from the sets, so they are loaded after them.
  errors = require("refuse").records(records)
  if #errors > 0 then return nil, errors end
  local built
  built, errors = require("model").build(records)
  if #errors > 0 then return nil, errors end
  return built
end
