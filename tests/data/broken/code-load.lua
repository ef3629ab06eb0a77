-- expect: code-load.lua:3: attempt to call a nil value (global 'load')

load("x = 1")
