/* method.h: compares methods. */
#ifndef HS_METHOD_H
#define HS_METHOD_H

#include "table.h"

/* Is method, not NULL, the one of that name? Case counts (RFC 9110 9.1). */
HS_HIDDEN bool hs_is_method(const char *method, const char *name);
HS_HIDDEN bool hs_is_slice_of_method(httpstatus_slice slice, const char *method);

#endif
