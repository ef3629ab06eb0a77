# amalgamate.awk: makes one file of those given, which stand in `folder`, and of what they include.
# With `header` it is the public header, otherwise one unit of C that is compiled alone.

# A name that a file has for itself, which in one unit others may have, too.
function own(name, file) {
  if (file SUBSEP name in named) return
  named[file, name] = 1
  files_with[name]++
  names[file] = names[file] " " name
}

# Gathers the names of functions, tables, structures and enumerators at the outermost level.
function gather(file,    line, path, in_enum) {
  path = folder "/" file
  while ((getline line <path) > 0) {
    if (line ~ /^(struct|enum) [a-z_0-9]+ \{/) {
      split(line, words, " ")
      own(words[2], file)
    }
    if (line ~ /^static / && match(line, /[a-zA-Z_0-9]+(\(|\[| =|;)/)) {
      sub(/(\(|\[| =|;).*/, "", line)
      sub(/.*[ *]/, "", line)
      own(line, file)
    }
    in_enum = in_enum || line ~ /^enum .*\{/
    if (in_enum) enumerators(line, file)
    if (line ~ /\}/) in_enum = 0
  }
  close(path)
}

function enumerators(line, file) {
  gsub(/\/\*.*\*\//, "", line)
  while (match(line, /[A-Z][A-Z_0-9]+ *[=,}]/)) {
    name = substr(line, RSTART, RLENGTH)
    line = substr(line, RSTART + RLENGTH)
    sub(/ *[=,}]$/, "", name)
    own(name, file)
  }
}

# Gives the names that another file has too one more part: `with` is "define" or "undef".
function rename(file, with,    list, count, index_of, stem) {
  stem = file
  sub(/\.c$/, "", stem)
  count = split(names[file], list, " ")
  for (index_of = 1; index_of <= count; index_of++)
    if (files_with[list[index_of]] > 1)
      print "#" with " " list[index_of] (with == "define" ? " hs_" stem "_" list[index_of] : "")
}

# Writes a file with what it includes in place of the lines that do. A header is there once.
function write(file,    line, path, name) {
  path = folder "/" file
  if (file ~ /\.h$/ && written[file]++) return
  while ((getline line <path) > 0) {
    if (line !~ /^#include "/) {
      print line
      continue
    }
    name = line
    gsub(/^#include "|".*$/, "", name)
    if (header || name != "httpstatus.h") write(name)
  }
  close(path)
}

BEGIN {
  if (header) {
    write(ARGV[1])
    exit
  }
  print "/* httpstatus.c: libhttpstatus as one unit of C99, to be compiled alone or included."
  print " *"
  print " * Beside it stands httpstatus.h. With HTTPSTATUS_API defined as static, nothing of it is seen"
  print " * outside of the file that includes it."
  print " *"
  print " * SPDX-License-Identifier: MIT */"
  print "#define HS_ONE_UNIT"
  print "#include \"httpstatus.h\""
  print "/* Of the functions that are static, not all need be called. */"
  print "#if defined(__GNUC__)"
  print "#pragma GCC diagnostic push"
  print "#pragma GCC diagnostic ignored \"-Wunused-function\""
  print "#endif"
  for (at = 1; at < ARGC; at++) gather(ARGV[at])
  for (at = 1; at < ARGC; at++) {
    print "\n/* ---- " ARGV[at] " */\n"
    rename(ARGV[at], "define")
    write(ARGV[at])
    rename(ARGV[at], "undef")
  }
  print "#if defined(__GNUC__)"
  print "#pragma GCC diagnostic pop"
  print "#endif"
}
