-- expect: code-io.lua:3: attempt to index a nil value (global 'io')

io.open("out", "w")
