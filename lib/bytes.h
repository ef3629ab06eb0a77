/* bytes.h: what each byte may be in the head of a message. */
#ifndef HS_BYTES_H
#define HS_BYTES_H

#include "table.h"

/* Bits of hs_bytes. NUL, CR and LF have none: no text goes on over them. */
enum {
  HS_PLAIN = 1,    /* in text: HTAB, SP and VCHAR (RFC 9110 5.5) */
  HS_TOKEN = 2,    /* in a token (RFC 9110 5.6.2) */
  HS_OBS_TEXT = 4, /* above 127 */
  HS_CONTROL = 8
};
enum { HS_BYTES = 256 };
HS_OBJECT const unsigned char hs_bytes[HS_BYTES];

static inline unsigned hs_byte(const char *at) {
  return hs_bytes[(unsigned char)*at];
}

static inline bool hs_is_token_byte(char byte) {
  return (hs_byte(&byte) & HS_TOKEN) != 0;
}

static inline bool hs_is_space(char byte) {
  return byte == ' ' || byte == '\t';
}

/* Where the text from at on ends: at NUL, CR or LF, or at end. Four bytes at a time, since
 * most of a head is plain text. */
static inline const char *hs_skip_text(const char *at, const char *end, unsigned *flags) {
  for (;;) {
    while (end - at >= 4 &&
           (hs_byte(at) & hs_byte(at + 1) & hs_byte(at + 2) & hs_byte(at + 3) & HS_PLAIN) != 0)
      at += 4;
    while (at < end && (hs_byte(at) & HS_PLAIN) != 0)
      at++;
    if (at == end || hs_byte(at) == 0)
      return at;
    *flags |= hs_byte(at) == HS_CONTROL ? HTTPSTATUS_LENIENT_CONTROL : HTTPSTATUS_LENIENT_OBS_TEXT;
    at++;
  }
}

#endif
