/* field_name.c: finds the name of a field among those that rules and signatures know. */
#include "field_name.h"
#include "ascii.h"

/* Most senders write names as the documents do. */
static bool is_name(const char *name, const struct hs_field_name *known) {
  const char *text = hs_field_name_text(known->name);
  for (size_t at = 0; at < known->length; at++)
    if (name[at] != text[at] &&
        hs_lower((unsigned char)name[at]) != hs_lower((unsigned char)text[at]))
      return false;
  return true;
}

struct hs_known_name hs_find_field_name(httpstatus_slice name) {
  struct hs_known_name known = {.number = HS_NO_NAME};
  if (name.start == NULL || name.length > HS_FIELD_NAME_MAX)
    return known;
  known.hash = hs_hash(0, name);
  unsigned number =
      hs_field_name_slots[hs_slot_of(known.hash, hs_field_name_turns, HS_FIELD_NAME_BITS)];
  const struct hs_field_name *field = &hs_field_names[number];
  if (number != HS_NO_NAME && field->length == name.length && is_name(name.start, field))
    known.number = number;
  return known;
}
