/* byte.h: what kind of character is a byte, in ASCII and in any locale? */
#ifndef HS_CLI_BYTE_H
#define HS_CLI_BYTE_H

#include <stdbool.h>

static inline bool byte_is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

static inline bool byte_is_upper(char byte) {
  return byte >= 'A' && byte <= 'Z';
}

static inline bool byte_is_letter(char byte) {
  return byte_is_upper(byte) || (byte >= 'a' && byte <= 'z');
}

static inline bool byte_is_alphanumeric(char byte) {
  return byte_is_letter(byte) || byte_is_digit(byte);
}

static inline bool byte_is_blank(char byte) {
  return byte == ' ' || byte == '\t';
}

static inline char byte_lower(char byte) {
  return byte_is_upper(byte) ? (char)(byte - 'A' + 'a') : byte;
}

#endif
