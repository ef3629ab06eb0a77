/* reason_in.c: the reason phrase of a code in an edition of HTTP. */
#include "table.h"

const char *httpstatus_reason_in(int code, httpstatus_edition edition) {
  unsigned which = (unsigned)edition; /* an enumeration may hold any int */
  if (!hs_is_code(code) || which >= HS_EDITION_COUNT || hs_registered_of_code[code] == 0)
    return "";
  return hs_reason_text(hs_reasons_in[hs_registered_of_code[code] - 1][which]);
}
