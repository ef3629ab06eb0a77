-- library.lua: the C library, as LuaJIT's FFI calls it.
--
-- SPDX-License-Identifier: MIT

local ffi = require "ffi"
local declarations = require "httpstatus.ffi.declarations"

-- Loaded anew in the same state, the types are there already.
if not pcall(ffi.typeof, "httpstatus_exchange") then ffi.cdef(declarations.text) end

local NAME = ffi.os == "OSX" and "libhttpstatus.%d.dylib" or "libhttpstatus.so.%d"
return ffi.load(NAME:format(declarations.major))
