/* advice.c: what the documents of a code say of a retry. */
#include "handling.h"

const char *httpstatus_retry_text(int code) {
  const struct hs_handling *handling = hs_handling_of(code);
  return handling == NULL ? "" : hs_handling_text(handling->advice_text);
}

const httpstatus_citation *httpstatus_retry_citation(int code) {
  const struct hs_handling *handling = hs_handling_of(code);
  return handling == NULL || handling->advice_text == 0 ? NULL
                                                        : &hs_citations[handling->advice_citation];
}
