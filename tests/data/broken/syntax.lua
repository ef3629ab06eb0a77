-- expect: syntax.lua:5: '}' expected (to close '{' at line 3) near 'source'

meaning {
  code = 498
  source = "acme",
}
