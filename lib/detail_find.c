/* detail_find.c: finds the codes that refine a status code, by their keys. */
#include "ascii.h"
#include "lines.h"

enum { DIGITS = 12 /* of an int, and room to spare */ };

/* The order of the keys: byte by byte, letter case aside, as in a dictionary. */
static int compare(const char *key, httpstatus_slice wanted) {
  for (size_t at = 0;; at++) {
    if (at == wanted.length)
      return key[at] == '\0' ? 0 : 1;
    if (key[at] == '\0')
      return -1;
    int difference = hs_lower((unsigned char)key[at]) - hs_lower((unsigned char)wanted.start[at]);
    if (difference != 0)
      return difference;
  }
}

static bool is_same_case(const char *key, httpstatus_slice wanted) {
  size_t at = 0;
  while (at < wanted.length && key[at] == wanted.start[at])
    at++;
  return at == wanted.length;
}

static bool refines(const httpstatus_detail *detail, int code) {
  if (code < 0 || detail->codes.count == 0)
    return true;
  for (size_t index = 0; index < detail->codes.count; index++)
    if (hs_detail_codes[detail->codes.first + index] == code)
      return true;
  return false;
}

/* The first of the keys that does not stand before the one that is wanted. */
static const struct hs_detail_key *seek(struct hs_span keys, httpstatus_slice wanted) {
  size_t low = keys.first, high = (size_t)keys.first + keys.count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (compare(hs_detail_text(hs_detail_keys[middle].key), wanted) < 0)
      low = middle + 1;
    else
      high = middle;
  }
  return &hs_detail_keys[low];
}

const httpstatus_detail *httpstatus_detail_find(const httpstatus_source *source, int code,
                                                const char *key, size_t length) {
  httpstatus_slice wanted = {key, key == NULL ? 0 : length};
  if (source == NULL)
    return NULL;
  const struct hs_detail_key *end =
      &hs_detail_keys[source->detail_keys.first] + source->detail_keys.count;
  for (const struct hs_detail_key *at = seek(source->detail_keys, wanted); at < end; at++) {
    const char *text = hs_detail_text(at->key);
    if (compare(text, wanted) != 0)
      return NULL;
    bool is_spelled_so = !source->detail_case || is_same_case(text, wanted);
    if (is_spelled_so && refines(&hs_details[at->detail], code))
      return &hs_details[at->detail];
  }
  return NULL;
}

const httpstatus_detail *httpstatus_detail_find_number(const httpstatus_source *source, int code,
                                                       int number) {
  char digits[DIGITS];
  size_t at = DIGITS;
  if (number < 0)
    return NULL;
  do {
    digits[--at] = (char)('0' + number % 10);
    number /= 10;
  } while (number > 0);
  return httpstatus_detail_find(source, code, digits + at, DIGITS - at);
}

const httpstatus_detail *httpstatus_detail_next(const httpstatus_detail *detail, int code) {
  if (detail == NULL)
    return NULL;
  const httpstatus_detail *end = hs_details + hs_counts.details;
  for (const httpstatus_detail *next = detail + 1; next < end; next++) {
    if (next->source != detail->source || next->key != detail->key)
      return NULL;
    if (refines(next, code))
      return next;
  }
  return NULL;
}

const char *httpstatus_source_letter(const httpstatus_source *source, int place, char letter) {
  if (source == NULL)
    return "";
  const struct hs_letter *letters = &hs_letters[source->letters.first];
  for (size_t index = 0; index < source->letters.count; index++)
    if (letters[index].place == place && letters[index].letter == letter)
      return hs_detail_text(letters[index].text);
  return "";
}
