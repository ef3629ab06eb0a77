#!/bin/sh
# Measures the calls of the library in C beside those of other libraries.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
. "$top_srcdir/tests/bench/program.sh"
programs=

# rival FILE TITLE HEADER PACKAGE [OPTION...]: a library known to pkg-config as PACKAGE; "-" where it
# is not, with the options to link it.
rival() {
  rows=$1 title=$2 header=$3 package=$4
  shift 4
  if [ "$package" != - ]; then
    # shellcheck disable=SC2046 # the options are several
    set -- $(pkg-config --cflags --libs "$package" 2>/dev/null)
  fi
  case $rows in
  *.cpp) CC=${CXX:-c++} there "$header" -x c++ "$@" ;;
  *) there "$header" "$@" ;;
  esac || {
    printf 'not measured\t%s\tmissing\tno %s\n' "$title" "$header"
    return
  }
  program "${rows%.*}" "$bench/$rows" "$@"
  programs="$programs ${rows%.*}"
}

rival microhttpd.c libmicrohttpd microhttpd.h libmicrohttpd
rival http_parser.c http_parser http_parser.h - -lhttp_parser
rival beast.cpp Boost.Beast boost/beast/http.hpp - -pthread
rival poco.cpp POCO Poco/Net/HTTPResponse.h - -lPocoNet -lPocoFoundation
rival soup.c libsoup libsoup/soup.h libsoup-3.0
rival libevent.c libevent event2/http.h libevent
rival nghttp2.c nghttp2 nghttp2/nghttp2.h libnghttp2
program plain "$bench/plain.c" "$bench/plain_reader.c" "$bench/plain_rules.c"
# As programs use it, through the linker of the system, like the others.
program ours "$bench/ours.c" -L"$top_builddir/lib/.libs" -lhttpstatus -Wl,-rpath,"$top_builddir/lib/.libs"

# shellcheck disable=SC2086 # the programs are several
rounds 31 $programs plain ours
# shellcheck disable=SC2086
instructions $programs plain ours
