/* reason.c: the reason phrase of a code, today and at the time of an RFC. */
#include "table.h"

const char *httpstatus_reason(int code) {
  if (code < 0 || code >= HS_CODES)
    return "";
  return hs_string(hs_reason_of_code[code]);
}

/* The place of an RFC in httpstatus_meaning.pinned, in the order of PINNED in
 * data/compile/model.lua; -1 for others. */
static int place_of(int rfc) {
  switch (rfc) {
  case 1945:
    return 0;
  case 2068:
    return 1;
  case 2616:
    return 2;
  case 7231:
    return 3;
  case 9110:
    return 4;
  default:
    return -1;
  }
}

const char *httpstatus_reason_in(int code, int rfc) {
  int place = place_of(rfc);
  if (place < 0 || code < 0 || code >= HS_CODES || hs_number_of_code[code] == 0)
    return "";
  return hs_string(hs_meanings[hs_number_of_code[code] - 1].pinned[place]);
}
