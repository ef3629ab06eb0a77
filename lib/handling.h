/* handling.h: what follows from a code, as the check asks for it. */
#ifndef HS_HANDLING_H
#define HS_HANDLING_H

#include "table.h"

/* What follows from code; NULL where it is not registered. */
HS_HIDDEN const struct hs_handling *hs_handling_of(int code);

#endif
