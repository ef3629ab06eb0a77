/* fold.c: folds a name to the key under which it is found. */
#include "fold.h"
#include "ascii.h"

/* White space and what is printed; any other control byte belongs to no name. */
static bool is_mark(unsigned char byte) {
  bool space = byte == ' ' || (byte >= '\t' && byte <= '\r');
  return space || (byte > ' ' && byte < 0x7F && !hs_is_letter(byte) && !hs_is_digit(byte));
}

/* The length of the punctuation that begins at text, 0 where there is none: ASCII marks, and
 * the typographic dashes, quotes and space of data/README.md. */
static size_t punctuation(const unsigned char *text, size_t length) {
  if (text[0] < 0x80)
    return is_mark(text[0]);
  if (length >= 2 && text[0] == 0xC2 && text[1] == 0xA0)
    return 2;
  if (length < 3 || text[0] != 0xE2 || text[1] != 0x80)
    return 0;
  bool dash = text[2] >= 0x90 && text[2] <= 0x95;
  bool quote = text[2] == 0x98 || text[2] == 0x99 || text[2] == 0x9C || text[2] == 0x9D;
  return dash || quote ? 3 : 0;
}

size_t hs_fold(const char *name, size_t length, char room[HS_KEY_SIZE]) {
  const unsigned char *bytes = (const unsigned char *)name;
  size_t used = 0;
  for (size_t at = 0; at < length;) {
    size_t skipped = punctuation(bytes + at, length - at);
    if (skipped == 0) {
      bool counts = hs_is_letter(bytes[at]) || hs_is_digit(bytes[at]);
      if (!counts || used == HS_KEY_SIZE)
        return 0;
      room[used++] = (char)hs_lower(bytes[at]);
      skipped = 1;
    }
    at += skipped;
  }
  return used < HS_LEAST_KEY ? 0 : used;
}
