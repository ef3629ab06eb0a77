/* uri.h: the syntax of a URI reference. */
#ifndef HS_URI_H
#define HS_URI_H

#include "table.h"

/* Is value a URI reference, as RFC 3986 4.1 writes it? */
HS_HIDDEN bool hs_is_uri_reference(httpstatus_slice value);

#endif
