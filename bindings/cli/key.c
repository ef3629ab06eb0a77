/* key.c: can a word be a name, or the beginning of one? */
#include "key.h"

#include <string.h>

/* What is dropped beyond ASCII: dashes, quotes and the no-break space. */
static const char marks[][4] = {
    "\xE2\x80\x90", "\xE2\x80\x91", "\xE2\x80\x92", "\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x80\x95",
    "\xE2\x80\x98", "\xE2\x80\x99", "\xE2\x80\x9C", "\xE2\x80\x9D", "\xC2\xA0",
};

/* The length of the mark at the start of text; 0 if there is none. */
static size_t mark_length(const char *text) {
  for (size_t index = 0; index < sizeof marks / sizeof *marks; index++)
    if (strncmp(text, marks[index], strlen(marks[index])) == 0)
      return strlen(marks[index]);
  return 0;
}

static bool is_plain(char byte) {
  return (byte >= ' ' && byte <= '~') || (byte >= '\t' && byte <= '\r');
}

bool key_is_possible(const char *word) {
  while (*word != '\0') {
    size_t length = is_plain(*word) ? 1 : mark_length(word);
    if (length == 0)
      return false;
    word += length;
  }
  return true;
}
