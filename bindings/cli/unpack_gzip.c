/* unpack_gzip.c: reads gzip, of one member or several (RFC 1952), by zlib. */
#include "unpack_gzip.h"

#ifdef HAVE_ZLIB

#include <stdlib.h>
#include <zlib.h>

#include "outcome.h"

enum { WINDOW = 15, GZIP = 16 };

struct gzip {
  z_stream stream;
  bool is_whole; /* between members */
};

void *gzip_begin(void) {
  struct gzip *gzip = allocate(NULL, sizeof *gzip);
  *gzip = (struct gzip){.is_whole = true};
  if (inflateInit2(&gzip->stream, WINDOW + GZIP) != Z_OK)
    give_up("out of memory");
  return gzip;
}

/* Moves to the next member. */
static void skip_padding(const char *bytes, size_t *at, size_t length) {
  while (*at < length && bytes[*at] == '\0')
    ++*at;
}

static const char *problem_of(int answer, const z_stream *stream) {
  if (answer == Z_OK || answer == Z_STREAM_END || answer == Z_BUF_ERROR)
    return NULL;
  return stream->msg != NULL ? stream->msg : "no gzip data";
}

size_t gzip_read(void *state, char *bytes, size_t *at, size_t length, char *buffer, size_t room,
                 const char **problem) {
  struct gzip *gzip = state;
  z_stream *stream = &gzip->stream;
  stream->next_out = (Bytef *)buffer;
  stream->avail_out = (uInt)room;
  for (;;) {
    if (gzip->is_whole)
      skip_padding(bytes, at, length);
    if (*at == length && gzip->is_whole)
      break;
    gzip->is_whole = false;
    stream->next_in = (Bytef *)bytes + *at;
    stream->avail_in = (uInt)(length - *at);
    int answer = inflate(stream, Z_NO_FLUSH);
    *at = length - stream->avail_in;
    *problem = problem_of(answer, stream);
    if (answer != Z_STREAM_END)
      break;
    gzip->is_whole = true;
    inflateReset(stream);
  }
  return room - stream->avail_out;
}

bool gzip_is_whole(const void *state) {
  return ((const struct gzip *)state)->is_whole;
}

void gzip_end(void *state) {
  struct gzip *gzip = state;
  if (gzip != NULL)
    inflateEnd(&gzip->stream);
  free(gzip);
}

#else

void *gzip_begin(void) {
  return NULL;
}

size_t gzip_read(void *state, char *bytes, size_t *at, size_t length, char *buffer, size_t room,
                 const char **problem) {
  (void)state, (void)bytes, (void)at, (void)length, (void)buffer, (void)room, (void)problem;
  return 0;
}

bool gzip_is_whole(const void *state) {
  (void)state;
  return true;
}

void gzip_end(void *state) {
  (void)state;
}

#endif
