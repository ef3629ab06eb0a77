/* message.c: the field lines of one message, indexed by what rules ask for. */
#include "message.h"
#include "sender.h"

static void note(struct hs_message *message, unsigned field, size_t line) {
  if (field > HS_ASKED_FIELDS)
    return;
  struct hs_place *place = &message->places[field];
  if (place->first == 0)
    place->first = line;
  place->last = line;
}

static void begin(struct hs_message *message) {
  if (message->lines == NULL)
    message->count = 0;
  message->signature = NULL;
  for (size_t field = 0; field <= HS_ASKED_FIELDS; field++)
    message->places[field] = (struct hs_place){0, 0};
}

void hs_index_request(struct hs_message *message) {
  begin(message);
  for (size_t at = 0; at < message->count; at++)
    note(message, hs_find_field_name(message->lines[at].name).number, at + 1);
}

void hs_index_response(struct hs_message *message, int code) {
  begin(message);
  for (size_t at = 0; at < message->count; at++) {
    const httpstatus_line *line = &message->lines[at];
    struct hs_known_name name = hs_find_field_name(line->name);
    if (name.number == HS_NO_NAME)
      continue;
    note(message, name.number, at + 1);
    message->signature =
        hs_better_signature(message->signature, hs_signature_of(name, line->value), code);
  }
}

bool hs_next_value(const struct hs_message *message, unsigned field, size_t *at,
                   httpstatus_slice *value) {
  const struct hs_place *place = &message->places[field];
  if (*at < place->first)
    *at = place->first - 1;
  for (size_t line = *at; line < place->last; line++) {
    bool is_end = line + 1 == place->first || line + 1 == place->last;
    if (is_end ||
        hs_slice_is(message->lines[line].name, hs_field_name_text(hs_field_names[field].name))) {
      *value = hs_trimmed(message->lines[line].value);
      *at = line + 1;
      return true;
    }
  }
  return false;
}

bool hs_first_value(const struct hs_message *message, unsigned field, httpstatus_slice *value) {
  size_t at = 0;
  return hs_next_value(message, field, &at, value);
}

bool hs_next_listed(const struct hs_message *message, unsigned field, struct hs_listing *listing) {
  while (!hs_next_element(&listing->rest, &listing->element))
    if (!hs_next_value(message, field, &listing->at, &listing->rest))
      return false;
  return true;
}

bool hs_lists(const struct hs_message *message, unsigned field, httpstatus_slice text) {
  struct hs_listing listing = {.at = 0};
  while (hs_next_listed(message, field, &listing))
    if (hs_same_slice(listing.element, text))
      return true;
  return false;
}
