/* sender.c: who sent a response, by its fields. */
#include "sender.h"
#include "lines.h"

/* How long is the first product of a field value? What ends it is its version, white space, a
 * comment, or the end (RFC 9110 10.1.5). */
static size_t product_length(httpstatus_slice value) {
  size_t at = 0;
  while (at < value.length && value.start[at] != '/' && value.start[at] != '(' &&
         !hs_is_blank(value.start[at]))
    at++;
  return at;
}

/* That of the first product in the field of that name. */
static const struct hs_signature *find_product(struct hs_known_name name, httpstatus_slice value) {
  value.length = product_length(value);
  uint32_t hash = hs_hash(name.hash, value);
  unsigned number = hs_product_slots[hs_slot_of(hash, hs_product_turns, HS_PRODUCT_BITS)];
  if (number == HS_NO_NAME)
    return NULL;
  const struct hs_signature *signature = &hs_signatures[number - 1];
  return hs_slice_is(value, hs_signature_text(signature->value)) ? signature : NULL;
}

const struct hs_signature *hs_signature_of(struct hs_known_name name, httpstatus_slice value) {
  const struct hs_field_name *field = &hs_field_names[name.number];
  const struct hs_signature *signature =
      field->has_products ? find_product(name, hs_trimmed(value)) : NULL;
  if (signature == NULL && field->signature != 0)
    signature = &hs_signatures[field->signature - 1];
  return signature;
}

const httpstatus_source *httpstatus_source_identify(const char *name, size_t name_length,
                                                    const char *value, size_t value_length) {
  struct hs_known_name known = hs_find_field_name((httpstatus_slice){name, name_length});
  return hs_source_of(hs_signature_of(known, (httpstatus_slice){value, value_length}));
}

/* What speaks for a signature as that of the sender. */
static int weight(const struct hs_signature *signature, int code) {
  bool knows_code = httpstatus_find_from(code, hs_source_of(signature)) != NULL;
  bool is_own_field = hs_signature_text(signature->value)[0] == '\0';
  return 2 * knows_code + is_own_field;
}

/* Does more speak for one signature than for the other? Sources of equal weight have the order
 * of the catalogue, so that the order of the fields decides nothing. */
static bool precedes(const struct hs_signature *one, const struct hs_signature *other, int code) {
  int difference = weight(one, code) - weight(other, code);
  return difference > 0 || (difference == 0 && one->source < other->source);
}

const struct hs_signature *hs_better_signature(const struct hs_signature *best,
                                               const struct hs_signature *other, int code) {
  if (best == NULL || other == NULL)
    return best == NULL ? other : best;
  return precedes(other, best, code) ? other : best;
}

const httpstatus_source *httpstatus_sender(int code, const httpstatus_line *lines, size_t count) {
  const struct hs_signature *best = NULL;
  for (size_t at = 0; lines != NULL && at < count; at++) {
    struct hs_known_name name = hs_find_field_name(lines[at].name);
    best = hs_better_signature(best, hs_signature_of(name, lines[at].value), code);
  }
  return hs_source_of(best);
}
