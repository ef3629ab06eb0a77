/* values.h: the syntax of the field values that the check looks into. */
#ifndef HS_VALUES_H
#define HS_VALUES_H

#include "table.h"

/* What Content-Range says (RFC 9110 14.4). */
enum hs_range { HS_RANGE_MALFORMED, HS_RANGE_SATISFIED, HS_RANGE_UNSATISFIED };
HS_HIDDEN enum hs_range hs_read_content_range(httpstatus_slice value);

/* Is value an HTTP date, in one of the three forms (RFC 9110 5.6.7)? */
HS_HIDDEN bool hs_is_date(httpstatus_slice value);

/* Is value an HTTP date (RFC 9110 5.6.7), or a number of seconds? */
HS_HIDDEN bool hs_is_delay(httpstatus_slice value);

/* Does value begin with an authentication scheme (RFC 9110 11.3)? */
HS_HIDDEN bool hs_is_challenge(httpstatus_slice value);

#endif
