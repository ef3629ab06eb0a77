/* reason.c: the reason phrase of a code. */
#include "table.h"

const char *httpstatus_reason(int code) {
  return hs_is_code(code) ? hs_reason_text(hs_reason_of_code[code]) : "";
}
