/* sender.h: by what the fields of a response give its source away. */
#ifndef HS_SENDER_H
#define HS_SENDER_H

#include "field_name.h"

/* The signature that a field line matches, whose name is known; NULL where it matches none. */
HS_HIDDEN const struct hs_signature *hs_signature_of(struct hs_known_name name,
                                                     httpstatus_slice value);

/* That of two signatures, or NULL, which speaks more for the sender of code. */
HS_HIDDEN const struct hs_signature *
hs_better_signature(const struct hs_signature *best, const struct hs_signature *other, int code);

static inline const httpstatus_source *hs_source_of(const struct hs_signature *signature) {
  return signature == NULL ? NULL : &hs_sources[signature->source];
}

#endif
