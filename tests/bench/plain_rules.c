/* plain_rules.c: what a program does that has no library: phrases from an array, rules by a switch.
 */
#include "plain_rules.h"

#include <stddef.h>
#include <string.h>

static const char *const reasons[600] = {[200] = "OK",
                                         [201] = "Created",
                                         [202] = "Accepted",
                                         [204] = "No Content",
                                         [206] = "Partial Content",
                                         [301] = "Moved Permanently",
                                         [302] = "Found",
                                         [303] = "See Other",
                                         [304] = "Not Modified",
                                         [307] = "Temporary Redirect",
                                         [400] = "Bad Request",
                                         [401] = "Unauthorized",
                                         [403] = "Forbidden",
                                         [404] = "Not Found",
                                         [405] = "Method Not Allowed",
                                         [406] = "Not Acceptable",
                                         [408] = "Request Timeout",
                                         [409] = "Conflict",
                                         [410] = "Gone",
                                         [411] = "Length Required",
                                         [412] = "Precondition Failed",
                                         [413] = "Content Too Large",
                                         [415] = "Unsupported Media Type",
                                         [416] = "Range Not Satisfiable",
                                         [500] = "Internal Server Error",
                                         [501] = "Not Implemented",
                                         [502] = "Bad Gateway",
                                         [503] = "Service Unavailable",
                                         [504] = "Gateway Timeout",
                                         [505] = "HTTP Version Not Supported"};

const char *plain_reason(int code) {
  return code >= 100 && code < 600 && reasons[code] != NULL ? reasons[code] : "";
}

bool plain_retries(int code, const char *method) {
  switch (code) {
  case 408:
  case 429:
  case 503:
    return true;
  case 500:
  case 502:
  case 504:
    return strcmp(method, "GET") == 0 || strcmp(method, "HEAD") == 0;
  default:
    return false;
  }
}

const char *plain_redirect_method(int code, const char *method) {
  switch (code) {
  case 301:
  case 302:
    return strcmp(method, "POST") == 0 ? "GET" : method;
  case 303:
    return strcmp(method, "HEAD") == 0 ? method : "GET";
  case 307:
  case 308:
    return method;
  default:
    return NULL;
  }
}

bool plain_forbids_content(int code, const char *method) {
  return code < 200 || code == 204 || code == 304 || strcmp(method, "HEAD") == 0;
}
