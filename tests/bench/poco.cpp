// poco.cpp: the reason phrases of POCO, and its reader of a head.
#include <Poco/Environment.h>
#include <Poco/MemoryStream.h>
#include <Poco/Net/HTTPResponse.h>
#include <cstdio>

#include "heads.h"
#include "measure.h"

using Poco::Net::HTTPResponse;

static char first_of_reason(int code) {
  return HTTPResponse::getReasonForStatus(static_cast<HTTPResponse::HTTPStatus>(code))[0];
}

static int read_head() {
  Poco::MemoryInputStream stream(head_text, head_length);
  HTTPResponse response;
  response.read(stream);
  return static_cast<int>(response.getStatus());
}

const char *version() {
  static char text[64];
  const Poco::UInt32 number = Poco::Environment::libraryVersion();
  std::snprintf(text, sizeof text, "POCO %u.%u.%u", number >> 24, number >> 16 & 255,
                number >> 8 & 255);
  return text;
}

bool works() {
  return HTTPResponse::getReasonForStatus(HTTPResponse::HTTP_NOT_FOUND) == "Not Found" &&
         read_head() == 404;
}

ROW(reason, first_of_reason(codes[i]))
ROW(head, read_head())

const struct row rows[] = {{"reason of a code", "POCO: HTTPResponse::getReasonForStatus", reason},
                           {"read a head of 20 fields", "POCO: HTTPResponse::read", head},
                           {nullptr, nullptr, nullptr}};
