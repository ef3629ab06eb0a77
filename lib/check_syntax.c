/* check_syntax.c: what of the head was accepted although it is wrong? */
#include "check.h"

void hs_check_syntax(struct hs_check *check) {
  size_t flags = check->exchange->flags;
  /* Lines are those of HTTP/1; whoever prints a later version makes them up. */
  if (check->exchange->major >= 2)
    flags &= HTTPSTATUS_LENIENT_OBS_TEXT | HTTPSTATUS_LENIENT_CONTROL;
  for (unsigned place = 0; place < HS_LENIENT_COUNT; place++)
    if ((flags >> place & 1) != 0)
      hs_report(check, &hs_findings[hs_lenient_findings[place]]);
}
