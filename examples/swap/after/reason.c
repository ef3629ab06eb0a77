/* reason.c: the reason phrase of a status code, as RFC 2616 lists it beside the status line. */
#include "reason.h"

#include <httpstatus.h>

const char *reason(int code) {
  const char *phrase = httpstatus_reason_in(code, HTTPSTATUS_EDITION_RFC2616_6_1_1);
  return phrase[0] != '\0' ? phrase : "Unknown";
}
