/* bytes.c: the table of bytes. */
#include "bytes.h"

#define P HS_PLAIN
#define T (HS_PLAIN | HS_TOKEN)
#define O HS_OBS_TEXT
#define C HS_CONTROL

HS_TABLE const unsigned char hs_bytes[HS_BYTES] = {
    0, C, C, C, C, C, C, C, C, P, 0, C, C, 0, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C,
    P, T, P, T, T, T, T, T, P, P, T, T, P, T, T, P, T, T, T, T, T, T, T, T, T, T, P, P, P, P, P, P,
    P, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, P, P, P, T, T,
    T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, T, P, T, P, T, C,
    O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O,
    O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O,
    O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O,
    O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O,
};

#undef P
#undef T
#undef O
#undef C
