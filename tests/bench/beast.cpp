// beast.cpp: the reason phrases of Boost.Beast, and its reader of a head. Beast is made of headers:
// the compiler may put it into the loop, as it does in a program.
#include <boost/asio/buffer.hpp>
#include <boost/beast/http.hpp>
#include <boost/version.hpp>
#include <cstdio>

#include "heads.h"
#include "measure.h"

namespace http = boost::beast::http;

static unsigned char first_of_reason(int code) {
  return static_cast<unsigned char>(http::obsolete_reason(http::int_to_status(code)).front());
}

static unsigned read_head() {
  http::response_parser<http::empty_body> parser;
  boost::system::error_code error;
  parser.put(boost::asio::buffer(head_text, head_length), error);
  return parser.is_header_done() ? parser.get().result_int() : 0;
}

const char *version() {
  static char text[64];
  std::snprintf(text, sizeof text, "Boost %d.%d.%d", BOOST_VERSION / 100000,
                BOOST_VERSION / 100 % 1000, BOOST_VERSION % 100);
  return text;
}

bool works() {
  return http::obsolete_reason(http::status::not_found) == "Not Found" && read_head() == 404;
}

ROW(reason, first_of_reason(codes[i]))
ROW(head, read_head())

const struct row rows[] = {{"reason of a code", "Boost.Beast: obsolete_reason", reason},
                           {"read a head of 20 fields", "Boost.Beast: response_parser", head},
                           {nullptr, nullptr, nullptr}};
