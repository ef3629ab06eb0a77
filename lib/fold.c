/* fold.c: folds a name to the key under which it is found. */
#include "fold.h"

/* What becomes of each byte: a letter or digit of a key, DROPPED as white space or mark, or
 * FOREIGN, which belongs to no name unless it begins one of the marks beyond ASCII. All but FOREIGN
 * have the bit KNOWN; what is no letter or digit is FOREIGN or above LAST_COUNTED. */
enum { FOREIGN = 0, LAST_COUNTED = 'z', DROPPED = 0xA0, KNOWN = 0x20 };
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

/* Stores what becomes of the byte there, and steps over it if it counts: a carry, and no branch. */
#define ADD(byte)                                                                                  \
  do {                                                                                             \
    unsigned char to = folded[byte];                                                               \
    *next = (char)to;                                                                              \
    common &= to;                                                                                  \
    if (to <= LAST_COUNTED)                                                                        \
      next++;                                                                                      \
  } while (0)

/* Folds a name that fits into room, where a FOREIGN byte counts, and returns the end of the key;
 * NULL if there is one. Nearly all names have none: it is looked for at the end, and four bytes are
 * folded in a row. */
static char *fold_short(const char *name, size_t length, char *room) {
  const unsigned char *at = (const unsigned char *)name, *end = at + length;
  unsigned common = KNOWN;
  char *next = room;
  for (const unsigned char *stop = at + length / 4 * 4; at != stop; at += 4) {
    ADD(at[0]);
    ADD(at[1]);
    ADD(at[2]);
    ADD(at[3]);
  }
  for (; at != end; at++)
    ADD(*at);
  return common == KNOWN ? next : NULL;
}

#undef ADD

/* Folds any name; NULL where it has no key. */
static char *fold_any(const char *name, size_t length, char *room) {
  const unsigned char *at = (const unsigned char *)name, *end = at + length;
  char *next = room, *room_end = room + HS_KEY_SIZE;
  while (at != end) {
    unsigned char byte = folded[*at];
    size_t read = byte == FOREIGN ? wide_mark(at, (size_t)(end - at)) : 1;
    bool counts = byte != FOREIGN && byte <= LAST_COUNTED;
    if (read == 0 || (counts && next == room_end))
      return NULL;
    if (counts)
      *next++ = (char)byte;
    at += read;
  }
  return next;
}

size_t hs_fold(const char *name, size_t length, char room[HS_KEY_SIZE]) {
  char *end = length <= HS_KEY_SIZE ? fold_short(name, length, room) : NULL;
  if (end == NULL && (end = fold_any(name, length, room)) == NULL)
    return 0;
  size_t used = (size_t)(end - room);
  return used < HS_LEAST_KEY ? 0 : used;
}
