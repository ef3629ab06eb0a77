/* unfold.c: joins a value that is folded over several lines (RFC 9112 5.2). */
#include "lines.h"

size_t hs_fold_length(httpstatus_slice value, size_t *blanks) {
  bool is_fold = false;
  *blanks = 0;
  for (; *blanks < value.length && hs_is_blank(value.start[*blanks]); (*blanks)++)
    is_fold |= value.start[*blanks] == '\n';
  return is_fold ? *blanks : 0;
}

/* A value that is read as it is joined. */
struct folded {
  httpstatus_slice rest;
  size_t plain; /* how much white space is to come before any fold */
};

/* -1 at the end. */
static int next_byte(struct folded *value) {
  size_t taken = value->plain > 0 ? 0 : hs_fold_length(value->rest, &value->plain);
  int byte = taken > 0 ? ' ' : -1;
  if (taken > 0)
    value->plain = 0;
  else if (value->rest.length > 0) {
    byte = (unsigned char)value->rest.start[0];
    taken = 1;
    value->plain -= value->plain > 0;
  }
  value->rest.start += taken;
  value->rest.length -= taken;
  return byte;
}

bool hs_equal_values(httpstatus_slice left, httpstatus_slice right) {
  struct folded one = {.rest = left}, other = {.rest = right};
  int byte;
  do {
    byte = next_byte(&one);
    if (byte != next_byte(&other))
      return false;
  } while (byte >= 0);
  return true;
}

/* The bytes of a value as they come out. */
struct joined {
  char *buffer;
  size_t room, length;
};

static void add(struct joined *to, char byte) {
  if (to->length < to->room)
    to->buffer[to->length] = byte;
  to->length++;
}

size_t httpstatus_unfold(const char *value, size_t length, char *buffer, size_t room) {
  struct joined to = {buffer, buffer == NULL ? 0 : room, 0};
  for (size_t at = 0; value != NULL && at < length;) {
    size_t blanks;
    if (hs_fold_length((httpstatus_slice){value + at, length - at}, &blanks) > 0) {
      add(&to, ' ');
      at += blanks;
    } else {
      for (size_t end = at + (blanks > 0 ? blanks : 1); at < end; at++)
        add(&to, value[at]);
    }
  }
  return to.length;
}
