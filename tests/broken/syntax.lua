-- expect: syntax.lua:5: '}' expected (to close '{' at line 3) near 'source'

status {
  code = 498
  source = "acme",
}
