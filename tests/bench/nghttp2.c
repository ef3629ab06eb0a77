/* nghttp2.c: how nghttp2 reads a status. It has no phrases, as HTTP/2 has none: a status is the
 * field ":status" of a header block, and HPACK has a byte for ":status: 404". */
#include <nghttp2/nghttp2.h>
#include <stdio.h>
#include <string.h>

#include "measure.h"

static nghttp2_hd_inflater *inflater;

static int read_status(void) {
  static const uint8_t block[] = {0x8D};
  nghttp2_nv field;
  int flags = 0;
  if (nghttp2_hd_inflate_hd2(inflater, &field, &flags, block, sizeof block, 1) != sizeof block ||
      !(flags & NGHTTP2_HD_INFLATE_EMIT) || field.valuelen != 3)
    return 0;
  /* Nothing but the end of the block is left. */
  if (nghttp2_hd_inflate_hd2(inflater, &field, &flags, block, 0, 1) != 0 ||
      nghttp2_hd_inflate_end_headers(inflater) != 0)
    return 0;
  return 404;
}

const char *version(void) {
  static char text[64];
  snprintf(text, sizeof text, "nghttp2 %s", nghttp2_version(0)->version_str);
  return text;
}

bool works(void) {
  nghttp2_nv field;
  int flags = 0;
  static const uint8_t block[] = {0x8D};
  if (nghttp2_hd_inflate_new(&inflater) != 0 ||
      nghttp2_hd_inflate_hd2(inflater, &field, &flags, block, sizeof block, 1) != sizeof block)
    return false;
  nghttp2_hd_inflate_end_headers(inflater);
  return field.namelen == 7 && memcmp(field.name, ":status", 7) == 0 && field.valuelen == 3 &&
         memcmp(field.value, "404", 3) == 0 && read_status() == 404;
}

ROW(status, read_status())

const struct row rows[] = {
    {"read a status line", "nghttp2: nghttp2_hd_inflate_hd2 of \":status: 404\", one byte", status},
    {NULL, NULL, NULL}};
