/* sender.c: who sent a response, by its fields. */
#include "ascii.h"
#include "lines.h"

/* Is the first product of a field value that of a signature? What ends a product is its
 * version, white space, a comment, or the end (RFC 9110 10.1.5). */
static bool is_product(httpstatus_slice value, const char *product) {
  size_t at = 0;
  while (at < value.length && product[at] != '\0' &&
         hs_lower((unsigned char)value.start[at]) == hs_lower((unsigned char)product[at]))
    at++;
  if (product[at] != '\0')
    return false;
  return at == value.length || value.start[at] == '/' || value.start[at] == ' ' ||
         value.start[at] == '\t' || value.start[at] == '(';
}

/* The signature that a field line matches; NULL where it matches none. */
static const struct hs_signature *match(httpstatus_line line) {
  httpstatus_slice value = hs_trimmed(line.value);
  for (size_t index = 0; index < hs_counts.signatures; index++) {
    const struct hs_signature *signature = &hs_signatures[index];
    const char *product = hs_signature_text(signature->value);
    if (hs_slice_is(line.name, hs_signature_text(signature->field)) &&
        (product[0] == '\0' || is_product(value, product)))
      return signature;
  }
  return NULL;
}

const httpstatus_source *httpstatus_source_identify(const char *name, size_t name_length,
                                                    const char *value, size_t value_length) {
  const struct hs_signature *signature =
      match((httpstatus_line){{name, name_length}, {value, value_length}});
  return signature == NULL ? NULL : &hs_sources[signature->source];
}

/* What speaks for a signature as that of the sender. */
static int weight(const struct hs_signature *signature, int code) {
  bool knows_code = httpstatus_find_from(code, &hs_sources[signature->source]) != NULL;
  bool is_own_field = hs_signature_text(signature->value)[0] == '\0';
  return 2 * knows_code + is_own_field;
}

/* Does more speak for one signature than for the other? Sources of equal weight have the order
 * of the catalogue, so that the order of the fields decides nothing. */
static bool precedes(const struct hs_signature *one, const struct hs_signature *other, int code) {
  int difference = weight(one, code) - weight(other, code);
  return difference > 0 || (difference == 0 && one->source < other->source);
}

const httpstatus_source *httpstatus_sender(int code, const httpstatus_line *lines, size_t count) {
  const struct hs_signature *best = NULL;
  for (size_t at = 0; lines != NULL && at < count; at++) {
    const struct hs_signature *signature = match(lines[at]);
    if (signature != NULL && (best == NULL || precedes(signature, best, code)))
      best = signature;
  }
  return best == NULL ? NULL : &hs_sources[best->source];
}
