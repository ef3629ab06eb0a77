-- expect: code-os.lua:3: attempt to index a nil value (global 'os')

os.execute("true")
