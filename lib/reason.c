/* reason.c: the reason phrase of a code. */
#include "table.h"

const char *httpstatus_reason(int code) {
  if (code < 0 || code >= HS_CODES)
    return "";
  return hs_reason_text(hs_reason_of_code[code]);
}
