/* fold.c: folds a name to the key under which it is found. */
#include "fold.h"

enum { FOREIGN = 0, DROPPED = 1, FIRST_COUNTED = '0' };

/* What becomes of each byte: a letter or digit of a key, DROPPED as white space or mark, or
 * FOREIGN, which belongs to no name unless it begins one of the marks beyond ASCII. */
#define SAME(a) [a] = (a)
#define DROP(a) [a] = DROPPED
#define FOLD(upper, lower) [upper] = (lower), [lower] = (lower)
static const unsigned char folded[256] = {
    SAME('0'),      SAME('1'),      SAME('2'),      SAME('3'),      SAME('4'),      SAME('5'),
    SAME('6'),      SAME('7'),      SAME('8'),      SAME('9'),      FOLD('A', 'a'), FOLD('B', 'b'),
    FOLD('C', 'c'), FOLD('D', 'd'), FOLD('E', 'e'), FOLD('F', 'f'), FOLD('G', 'g'), FOLD('H', 'h'),
    FOLD('I', 'i'), FOLD('J', 'j'), FOLD('K', 'k'), FOLD('L', 'l'), FOLD('M', 'm'), FOLD('N', 'n'),
    FOLD('O', 'o'), FOLD('P', 'p'), FOLD('Q', 'q'), FOLD('R', 'r'), FOLD('S', 's'), FOLD('T', 't'),
    FOLD('U', 'u'), FOLD('V', 'v'), FOLD('W', 'w'), FOLD('X', 'x'), FOLD('Y', 'y'), FOLD('Z', 'z'),
    DROP('\t'),     DROP('\n'),     DROP('\v'),     DROP('\f'),     DROP('\r'),     DROP(' '),
    DROP('!'),      DROP('"'),      DROP('#'),      DROP('$'),      DROP('%'),      DROP('&'),
    DROP('\''),     DROP('('),      DROP(')'),      DROP('*'),      DROP('+'),      DROP(','),
    DROP('-'),      DROP('.'),      DROP('/'),      DROP(':'),      DROP(';'),      DROP('<'),
    DROP('='),      DROP('>'),      DROP('?'),      DROP('@'),      DROP('['),      DROP('\\'),
    DROP(']'),      DROP('^'),      DROP('_'),      DROP('`'),      DROP('{'),      DROP('|'),
    DROP('}'),      DROP('~')};

/* The length of the punctuation beyond ASCII that begins at text, 0 where there is none: the
 * typographic dashes, quotes and space of data/README.md. */
static size_t wide_mark(const unsigned char *text, size_t length) {
  if (length >= 2 && text[0] == 0xC2 && text[1] == 0xA0)
    return 2;
  if (length < 3 || text[0] != 0xE2 || text[1] != 0x80)
    return 0;
  bool dash = text[2] >= 0x90 && text[2] <= 0x95;
  bool quote = text[2] == 0x98 || text[2] == 0x99 || text[2] == 0x9C || text[2] == 0x9D;
  return dash || quote ? 3 : 0;
}

/* Each byte fills at most one of room, so that as many as are free in it need no test of their own.
 */
size_t hs_fold(const char *name, size_t length, char room[HS_KEY_SIZE]) {
  const unsigned char *at = (const unsigned char *)name, *end = at + length;
  char *next = room, *room_end = room + HS_KEY_SIZE;
  while (at != end) {
    size_t left = (size_t)(end - at), free = (size_t)(room_end - next);
    for (const unsigned char *stop = at + (left < free ? left : free); at != stop; at++) {
      unsigned char byte = folded[*at];
      if (byte >= FIRST_COUNTED)
        *next++ = (char)byte;
      else if (byte != DROPPED)
        break;
    }
    if (at == end)
      break;
    size_t skipped = folded[*at] == DROPPED ? 1 : wide_mark(at, (size_t)(end - at));
    if (skipped == 0 && (folded[*at] == FOREIGN || next == room_end))
      return 0;
    at += skipped;
  }
  size_t used = (size_t)(next - room);
  return used < HS_LEAST_KEY ? 0 : used;
}
