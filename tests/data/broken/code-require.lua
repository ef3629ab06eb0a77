-- expect: code-require.lua:3: attempt to call a nil value (global 'require')

require "os"
