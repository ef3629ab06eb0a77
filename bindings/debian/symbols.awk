# Writes the symbols file of libhttpstatus0 from the public header.
BEGIN {
  print "libhttpstatus.so.0 libhttpstatus0 #MINVER#"
  print "* Build-Depends-Package: libhttpstatus-dev"
  print " HTTPSTATUS_0@HTTPSTATUS_0 0.9"
}
match($0, /@since [0-9.]+/) { since = substr($0, RSTART + 7, RLENGTH - 7) }
/^HTTPSTATUS_API / { declared = 1 }
declared && match($0, /httpstatus_[a-z0-9_]+\(/) {
  print " " substr($0, RSTART, RLENGTH - 1) "@HTTPSTATUS_0 " since
  declared = 0
}
