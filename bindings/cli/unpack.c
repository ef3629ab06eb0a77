/* unpack.c: reads a file of text that may be compressed, or in UTF-16. */
#include "unpack.h"

#include <stdlib.h>
#include <string.h>

#include "interrupt.h"
#include "outcome.h"
#include "unpack_gzip.h"

enum { ROOM = 1 << 16 };

struct form {
  const char *start;
  size_t length;
  const char *name, *tool; /* what writes the text on standard output */
};

/* The command that reads a file, for what this one cannot. */
static void refuse(const struct unpack *unpack, const struct form *form) {
  bool is_file = unpack->input.file != 0;
  give_up("%s: compressed by %s; to read it: %s%s%s | httpstatus tally", unpack->input.name,
          form->name, form->tool, is_file ? " " : "", is_file ? unpack->input.name : "");
}

static void recognise(struct unpack *unpack) {
  static const struct form forms[] = {
      {"\x28\xB5\x2F\xFD", 4, "zstd", "zstdcat"},
      {"BZh", 3, "bzip2", "bzcat"},
      {"\xFD\x37zXZ", 5, "xz", "xzcat"},
      {"\x04\x22\x4D\x18", 4, "lz4", "lz4cat"},
      {"\x1F\x9D", 2, "compress", "zcat"},
      {"PK\3\4", 4, "zip", "unzip -p"},
      {"7z\xBC\xAF\x27\x1C", 6, "7-Zip", "7z x -so"},
  };
  static const struct form gzip = {"\x1F\x8B", 2, "gzip", "zcat"};
  const char *bytes = unpack->bytes;
  for (size_t at = 0; at < sizeof forms / sizeof *forms; at++)
    if (unpack->length >= forms[at].length && memcmp(bytes, forms[at].start, forms[at].length) == 0)
      refuse(unpack, &forms[at]);
  if (unpack->length >= 2 && memcmp(bytes, gzip.start, gzip.length) == 0) {
    unpack->form = UNPACK_GZIP;
    unpack->state = gzip_begin();
    if (unpack->state == NULL)
      refuse(unpack, &gzip);
  } else if (unpack->length >= 2 && memcmp(bytes, "\xFF\xFE", 2) == 0) {
    unpack->form = UNPACK_UTF16LE;
    unpack->at = 2;
  } else if (unpack->length >= 2 && memcmp(bytes, "\xFE\xFF", 2) == 0) {
    unpack->form = UNPACK_UTF16BE;
    unpack->at = 2;
  }
}

/* More of the file, behind what is left; false at its end. */
static bool fill(struct unpack *unpack) {
  size_t left = unpack->length - unpack->at;
  memmove(unpack->bytes, unpack->bytes + unpack->at, left);
  unpack->at = 0;
  unpack->length = left;
  size_t got = input_read(&unpack->input, unpack->bytes + left, ROOM - left);
  unpack->length += got;
  unpack->taken += got;
  return got > 0;
}

void unpack_open(struct unpack *unpack, const char *operand) {
  *unpack = (struct unpack){.input = input_open(operand), .form = UNPACK_PLAIN};
  unpack->bytes = allocate(NULL, ROOM);
  while (unpack->length < UNPACK_FIRST && fill(unpack))
    ;
  recognise(unpack);
}

static size_t copy(struct unpack *unpack, char *buffer, size_t room) {
  size_t left = unpack->length - unpack->at, length = left < room ? left : room;
  memcpy(buffer, unpack->bytes + unpack->at, length);
  unpack->at += length;
  return length;
}

static size_t read_plain(struct unpack *unpack, char *buffer, size_t room) {
  if (unpack->at < unpack->length)
    return copy(unpack, buffer, room);
  size_t got = input_read(&unpack->input, buffer, room);
  unpack->taken += got;
  return got;
}

static size_t read_utf16(struct unpack *unpack, char *buffer, size_t room) {
  size_t length = 0;
  int low = unpack->form == UNPACK_UTF16LE ? 0 : 1;
  while (unpack->length - unpack->at < 2)
    if (!fill(unpack))
      return 0;
  for (; length < room && unpack->length - unpack->at >= 2; unpack->at += 2) {
    const char *unit = unpack->bytes + unpack->at;
    bool is_ascii = unit[1 - low] == 0 && (unsigned char)unit[low] < 0x80;
    buffer[length++] = is_ascii ? unit[low] : '?';
  }
  return length;
}

static size_t read_gzip(struct unpack *unpack, char *buffer, size_t room) {
  for (;;) {
    const char *problem = NULL;
    size_t got = gzip_read(unpack->state, unpack->bytes, &unpack->at, unpack->length, buffer, room,
                           &problem);
    if (problem != NULL)
      give_up("%s: damaged .gz file: %s", unpack->input.name, problem);
    if (got > 0)
      return got;
    if (!fill(unpack)) {
      if (!gzip_is_whole(unpack->state) && interrupt_signal() == 0)
        give_up("%s: the .gz file is cut off", unpack->input.name);
      return 0;
    }
  }
}

size_t unpack_read(struct unpack *unpack, char *buffer, size_t room) {
  if (unpack->form == UNPACK_GZIP)
    return read_gzip(unpack, buffer, room);
  return unpack->form == UNPACK_PLAIN ? read_plain(unpack, buffer, room)
                                      : read_utf16(unpack, buffer, room);
}

void unpack_close(struct unpack *unpack) {
  gzip_end(unpack->state);
  free(unpack->bytes);
  input_close(&unpack->input);
}
