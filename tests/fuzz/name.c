/* name.c: does the look-up of a name keep its promises for every text? */
#include "fuzz.h"

#include <stdbool.h>
#include <string.h>

#include "httpstatus.h"

enum { ROOM = 512, CODES = 1000 };

static bool counts(char byte) {
  return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z');
}

/* Letter case and punctuation make no difference to what is found, except by a name that has
 * fewer than two letters and digits. */
static void require_same(const char *text, size_t length, const httpstatus_meaning *found) {
  char room[2 * ROOM];
  size_t used = 0, letters = 0;
  for (size_t at = 0; at < length; at++) {
    char byte = text[at];
    if ((unsigned char)byte >= 0x80)
      return;
    room[used++] = byte >= 'a' && byte <= 'z' ? (char)(byte - 'a' + 'A') : byte;
    letters += counts(room[used - 1]);
    room[used++] = '_';
  }
  REQUIRE(letters < 2 || httpstatus_find_name(room, used) == found);
}

/* What is found with a code behind it is of that code. */
static void require_own_code(const char *text, size_t length) {
  char room[ROOM + 8];
  memcpy(room, text, length);
  for (int code = 0; code < CODES; code += 37) {
    snprintf(room + length, 8, " %03d", code);
    const httpstatus_meaning *coded = httpstatus_find_name(room, length + 4);
    REQUIRE(coded == NULL || httpstatus_meaning_code(coded) == code);
  }
}

static void require_source(const char *text, size_t length) {
  char room[ROOM];
  memcpy(room, text, length);
  room[length] = '\0';
  const httpstatus_source *source = httpstatus_source_find(room);
  REQUIRE(source == NULL || strlen(httpstatus_source_id(source)) == strlen(room));
  size_t same = 0;
  for (size_t index = 0; index < httpstatus_source_count(); index++)
    same += httpstatus_source_at(index) == source;
  REQUIRE(same == (source != NULL));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const char *text = (const char *)data;
  const httpstatus_meaning *found = httpstatus_find_name(text, size);
  REQUIRE(httpstatus_find_name(text, size) == found);
  REQUIRE(size > 0 || found == NULL);
  if (found != NULL)
    REQUIRE(httpstatus_meaning_index(found) < httpstatus_count());
  if (size >= ROOM)
    return 0;
  require_source(text, size);
  if (found == NULL)
    return 0;
  REQUIRE(httpstatus_meaning_title(found)[0] != '\0');
  require_same(text, size, found);
  require_own_code(text, size);
  return 0;
}
