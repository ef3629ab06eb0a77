/* reason_in.c: the reason phrase of a code at the time of an RFC. */
#include "table.h"

/* Which edition an RFC stands for; HS_EDITION_COUNT if it stands for none. */
static int edition_of(int rfc) {
  int edition = 0;
  while (edition < HS_EDITION_COUNT && hs_editions[edition] != rfc)
    edition++;
  return edition;
}

const char *httpstatus_reason_in(int code, int rfc) {
  int edition = edition_of(rfc);
  if (edition == HS_EDITION_COUNT || code < 0 || code >= HS_CODES)
    return "";
  if (hs_registered_of_code[code] == 0)
    return httpstatus_reason(code);
  return hs_reason_text(hs_reasons_in[hs_registered_of_code[code] - 1][edition]);
}
