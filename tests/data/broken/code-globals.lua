-- expect: code-globals.lua:3: attempt to index a nil value (global '_G')

_G.print("here")
