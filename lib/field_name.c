/* field_name.c: finds the name of a field among those that rules and signatures know. */
#include "field_name.h"
#include "lines.h"

struct hs_known_name hs_find_field_name(httpstatus_slice name) {
  struct hs_known_name known = {0, 0};
  if (name.start == NULL || name.length > HS_FIELD_NAME_MAX)
    return known;
  for (size_t at = 0; at < name.length; at++)
    known.hash = hs_hash_byte(known.hash, name.start[at]);
  unsigned number = hs_name_slots[hs_slot_of(known.hash, hs_name_turns, HS_NAME_BITS)];
  if (number != 0 && hs_slice_is(name, hs_string(hs_field_names[number].name)))
    known.number = number;
  return known;
}
