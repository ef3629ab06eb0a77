/* reason.c: the reason phrase of a code, today and at the time of an RFC. */
#include "table.h"

const char *httpstatus_reason(int code) {
  if (code < 0 || code >= HS_CODES)
    return "";
  return hs_string(hs_reason_of_code[code]);
}

/* Which edition an RFC stands for; HS_EDITION_COUNT if it stands for none. */
static int edition_of(int rfc) {
  int edition = 0;
  while (edition < HS_EDITION_COUNT && hs_editions[edition] != rfc)
    edition++;
  return edition;
}

const char *httpstatus_reason_in(int code, int rfc) {
  int edition = edition_of(rfc);
  if (edition == HS_EDITION_COUNT || code < 0 || code >= HS_CODES || hs_number_of_code[code] == 0)
    return "";
  return hs_string(hs_meanings[hs_number_of_code[code] - 1].reasons[edition]);
}
