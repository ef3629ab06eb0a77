-- expect: citation-text.lua:14: detail: cite the title of a citation is not clean UTF-8
-- expect: citation-text.lua:19: detail: cite the citation of "Manual" has a section that is empty or not clean UTF-8
-- expect: citation-text.lua:24: detail: cite the citation of "Manual" has no address like https://host/path
-- expect: citation-text.lua:29: detail: cite "RFC 9110 15..5" has no section like 15.5.5 or B.3
-- expect: citation-text.lua:9: detail: cite the title of a citation is not clean UTF-8
-- The texts of a citation go into the library, too.


detail {
  source = "acme", key = "2", evidence = "owner", title = "Taken away", brief = "A clause", summary = "It was taken away.",
  cite = { "Two\nlines", "https://example.org/" },
}

detail {
  source = "acme", key = "3", evidence = "owner", title = "Taken away", brief = "A clause", summary = "It was taken away.",
  cite = { "\xFF", "https://example.org/" },
}

detail {
  source = "acme", key = "4", evidence = "owner", title = "Taken away", brief = "A clause", summary = "It was taken away.",
  cite = { "Manual", "https://example.org/", section = "a\tb" },
}

detail {
  source = "acme", key = "5", evidence = "owner", title = "Taken away", brief = "A clause", summary = "It was taken away.",
  cite = { "Manual", "https://example.org/\1\xFF" },
}

detail {
  source = "acme", key = "6", evidence = "owner", title = "Taken away", brief = "A clause", summary = "It was taken away.",
  cite = "RFC 9110 15..5",
}
