-- Lets `require "httpstatus"` give the FFI face of the module, so that the tests of one are those
-- of the other: luajit -e 'dofile "as_ffi.lua"' test_lua.lua

require "ffi" -- makes meanings of its own in the registry

package.preload.httpstatus = function()
  package.loaded["httpstatus.ffi"] = nil
  return require "httpstatus.ffi"
end
