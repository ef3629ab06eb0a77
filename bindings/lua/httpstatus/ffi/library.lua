-- library.lua: the C library, as LuaJIT's FFI calls it.
--
-- SPDX-License-Identifier: MIT

local ffi = require "ffi"
local declarations = require "httpstatus.ffi.declarations"

-- Loaded anew in the same state, the types are there already.
if not pcall(ffi.typeof, "httpstatus_exchange") then ffi.cdef(declarations.text) end

local PATTERN = ffi.os == "OSX" and "libhttpstatus.%d.dylib" or "libhttpstatus.so.%d"
local NAME = PATTERN:format(declarations.major)

-- Where the loader does not look: in the lib/ of the prefix that this file is installed under.
local function beside()
  local prefix = debug.getinfo(1, "S").source:match("^@(.*)/share/lua/5%.1/httpstatus/ffi/")
  return prefix and prefix .. "/lib/" .. NAME or NAME
end

local loaded, library = pcall(ffi.load, NAME)
return loaded and library or ffi.load(beside())
