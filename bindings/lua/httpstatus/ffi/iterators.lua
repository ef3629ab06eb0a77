-- iterators.lua: the functions that generic `for` walks with.
--
-- SPDX-License-Identifier: MIT

local C = require "httpstatus.ffi.library"
local objects = require "httpstatus.ffi.objects"
local kinds = objects.kinds

local iterators = {}

-- A walk by index over one kind. Where a source is asked for, over what is that source's alone;
-- nothing is an unknown one's.
local function walk_of(kind, at, source_of)
  return function(asked, source)
    local index = 0
    return function()
      local it = at(index)
      while it ~= nil and asked and source_of(it) ~= source do
        index = index + 1
        it = at(index)
      end
      if it ~= nil then index = index + 1 end
      return objects.of(kind, it)
    end
  end
end

iterators.statuses = walk_of(kinds.status, C.httpstatus_at, C.httpstatus_meaning_source)
iterators.sources = walk_of(kinds.source, C.httpstatus_source_at)
iterators.details = walk_of(kinds.detail, C.httpstatus_detail_at, C.httpstatus_detail_source)
iterators.warn_codes = walk_of(kinds.warn_code, C.httpstatus_warn_code_at)

-- The meanings of one code, from the first.
function iterators.meanings(first)
  local meaning = first
  return function()
    local status = objects.of(kinds.status, meaning)
    meaning = C.httpstatus_meaning_next(meaning)
    return status
  end
end

return iterators
