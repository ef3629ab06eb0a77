#!/bin/sh
# Measures the calls of the library in C beside those of other libraries.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
. "$top_srcdir/tests/bench/program.sh"
programs=

# rival FILE TITLE WHERE [OPTION...]: a library that pkg-config knows as WHERE, or that has the header
# WHERE and is linked by the options.
rival() {
  rows=$1 title=$2 where=$3
  shift 3
  # shellcheck disable=SC2046 # the options are several
  case $rows:$where in
  *.cpp:*) (CC=${CXX:-c++} && there "$where" -x c++) ;;
  *:*.h) there "$where" ;;
  *) pkg-config --exists "$where" 2>/dev/null && set -- $(pkg-config --cflags --libs "$where") ;;
  esac || {
    missing "$title" "no $where"
    return
  }
  program "${rows%.*}" "$bench/$rows" "$@"
  programs="$programs ${rows%.*}"
}

rival microhttpd.c libmicrohttpd libmicrohttpd
rival http_parser.c http_parser http_parser.h -lhttp_parser
rival beast.cpp Boost.Beast boost/beast/http.hpp -pthread
rival poco.cpp POCO Poco/Net/HTTPResponse.h -lPocoNet -lPocoFoundation
rival soup.c libsoup libsoup-3.0
rival libevent.c libevent libevent
rival nghttp2.c nghttp2 libnghttp2
program plain "$bench/plain.c" "$bench/plain_reader.c" "$bench/plain_rules.c"
program_of_ours ours "$bench/ours.c"

# shellcheck disable=SC2086 # the programs are several
rounds 31 $programs plain ours
# shellcheck disable=SC2086
instructions $programs plain ours
