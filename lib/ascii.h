/* ascii.h: letters and digits of ASCII, whatever the locale says. */
#ifndef HS_ASCII_H
#define HS_ASCII_H

#include <stdbool.h>

static inline bool hs_is_digit(unsigned char byte) {
  return byte >= '0' && byte <= '9';
}

static inline unsigned char hs_lower(unsigned char byte) {
  return byte >= 'A' && byte <= 'Z' ? (unsigned char)(byte + ('a' - 'A')) : byte;
}

static inline bool hs_is_letter(unsigned char byte) {
  return hs_lower(byte) >= 'a' && hs_lower(byte) <= 'z';
}

#endif
