/* status.c: a code and its reason phrase in one text. */
#include "table.h"

const char *httpstatus_status(int code) {
  return code < 0 || code >= HS_CODES ? "" : hs_status_text(hs_status_of_code[code]);
}
