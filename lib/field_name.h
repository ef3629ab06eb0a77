/* field_name.h: finds the name of a field among those that rules and signatures know. */
#ifndef HS_FIELD_NAME_H
#define HS_FIELD_NAME_H

#include "table.h"

/* What is known of a name: its number in hs_field_names, HS_NO_NAME for
 * none, and its hash. */
struct hs_known_name {
  unsigned number;
  uint32_t hash;
};

enum { HS_NO_NAME = 0 };

/* Goes on with the hash of a text, letter case aside. data/compile/field_names.lua does the
 * same. */
static inline uint32_t hs_hash(uint32_t hash, httpstatus_slice text) {
  for (const char *at = text.start, *end = at + text.length; at < end; at++)
    hash = (hash * 33) ^ ((unsigned char)*at | 0x20u);
  return hash;
}

/* The slot of a hash in a table of 1 << bits slots. */
static inline uint32_t hs_slot_of(uint32_t hash, const uint16_t *turns, unsigned bits) {
  uint32_t turn = turns[hash & ((1u << (bits - 2)) - 1)];
  return hash * (2 * turn + 1) >> (32 - bits);
}

/* However many names there are, this is one look and at most one comparison. */
HS_HIDDEN struct hs_known_name hs_find_field_name(httpstatus_slice name);

#endif
