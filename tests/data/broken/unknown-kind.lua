-- expect: unknown-kind.lua:3: attempt to call a nil value (global 'statsu')

statsu {
  code = 498,
}
