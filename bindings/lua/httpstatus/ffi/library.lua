-- library.lua: the C library, as LuaJIT's FFI calls it.
--
-- SPDX-License-Identifier: MIT

local ffi = require "ffi"
local declarations = require "httpstatus.ffi.declarations"

-- Loaded anew in the same state, the types are there already.
if not pcall(ffi.typeof, "httpstatus_exchange") then ffi.cdef(declarations.text) end

local PATTERN = ffi.os == "OSX" and "libhttpstatus.%d.dylib" or "libhttpstatus.so.%d"
local NAME = PATTERN:format(declarations.major)

-- Where the library may be: inside the module in C beside this file, as in a rock; where the loader
-- looks; and where it was installed with this file, which `folder` knows.
local function places()
  local prefix = debug.getinfo(1, "S").source:match("^@(.*)/share/lua/5%.1/httpstatus/ffi/")
  local known, folder = pcall(require, "httpstatus.ffi.folder")
  return {
    prefix and prefix .. "/lib/lua/5.1/httpstatus.so" or NAME, NAME,
    known and folder .. "/" .. NAME or NAME,
  }
end

local function load()
  local loaded, library
  for _, place in ipairs(places()) do
    loaded, library = pcall(ffi.load, place)
    if loaded then return library end
  end
  error(library, 0)
end

return load()
