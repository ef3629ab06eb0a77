/* log_names.c: how do servers call the status, and what else is in a log, in JSON and in key=value?
 */
#include "log_names.h"

#include <stddef.h>

#include "byte.h"

/* Does it only separate the words of a name? */
static bool is_separator(char byte) {
  return byte == '_' || byte == '-' || byte == '.' || byte == '@';
}

bool log_is_name(struct log_line name, const char *folded) {
  for (; name.at < name.end; name.at++)
    if (!is_separator(*name.at) && byte_lower(*name.at) != *folded++)
      return false;
  return *folded == '\0';
}

/* The first byte that counts, in lower case; most names differ in that. */
static char first_of(struct log_line name) {
  while (name.at < name.end && is_separator(*name.at))
    name.at++;
  if (name.at == name.end)
    return '\0';
  return byte_lower(*name.at);
}

bool log_is_among(struct log_line name, const char *const *folded) {
  char first = first_of(name);
  for (; *folded != NULL; folded++)
    if ((*folded)[0] == first && log_is_name(name, *folded))
      return true;
  return false;
}

int log_rank_of_status(struct log_line name) {
  static const char *const own[] = {"downstreamstatus",
                                    "edgeresponsestatus",
                                    "elbstatuscode",
                                    "httpresponsestatuscode",
                                    "httprequeststatus",
                                    "scstatus",
                                    NULL};
  static const char *const plain[] = {"status",
                                      "statuscode",
                                      "httpstatus",
                                      "httpstatuscode",
                                      "httpcode",
                                      "responsecode",
                                      "responsestatus",
                                      "responsestatuscode",
                                      "httpresponsecode",
                                      "httpresponsestatus",
                                      "respcode",
                                      "respstatus",
                                      "respstatuscode",
                                      "resstatus",
                                      "resstatuscode",
                                      "responsecodesent",
                                      NULL};
  return log_is_among(name, own)     ? LOG_OWN_RANK
         : log_is_among(name, plain) ? LOG_PLAIN_RANK
                                     : LOG_NO_RANK;
}

bool log_names_status(struct log_line name) {
  return log_rank_of_status(name) != LOG_NO_RANK;
}

bool log_names_request(struct log_line name) {
  static const char *const names[] = {
      "method",  "httpmethod", "requestmethod", "reqmethod", "verb",       "path",
      "uri",     "url",        "request",       "req",       "requesturi", "requestpath",
      "target",  "route",      "requesturl",    "protocol",  "remoteaddr", "remoteip",
      "latency", "duration",   "clientip",      "useragent", "ua",         "httprequest",
      NULL};
  return log_is_among(name, names);
}

const struct log_mark *log_mark_of(struct log_line name) {
  static const struct log_mark marks[] = {
      {"downstreamstatus", "traefik", false}, {"edgeresponsestatus", "cloudflare", false},
      {"elbstatuscode", "aws", false},        {"errorreason", "aws", true},
      {"httprequeststatus", "google", false}, {"responseflags", "envoy", true},
      {"terminationstate", "haproxy", true},  {"auditid", "kubernetes", false},
      {"xedgelocation", "cloudfront", false}, {"xedgedetailedresulttype", "cloudfront", true},
      {"scsubstatus", "iis", true},
  };
  char first = first_of(name);
  for (size_t at = 0; at < sizeof marks / sizeof *marks; at++)
    if (marks[at].name[0] == first && log_is_name(name, marks[at].name))
      return &marks[at];
  return NULL;
}
