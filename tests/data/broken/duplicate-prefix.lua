-- expect: duplicate-prefix.lua:7: duplicate prefix SC_, first at duplicate-prefix.lua:3

prefix {
  "SC_", of = "Java",
}

prefix {
  "SC_", of = "JSP",
}
