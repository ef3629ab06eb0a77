/* retry_after.c: is the time to wait sound for every value of Retry-After? The first eight bytes
 * are the present. */
#include "fuzz.h"

#include <string.h>

#include "httpstatus.h"

enum { PRESENT = 8 };

static bool is_blank(char byte) {
  return strchr(" \t\r\n", byte) != NULL && byte != '\0';
}

/* What a number of seconds must give; -1 for any other text. */
static int64_t number_of(const char *value, size_t length) {
  int64_t number = 0;
  while (length > 0 && is_blank(value[length - 1]))
    length--;
  for (; length > 0 && is_blank(*value); length--)
    value++;
  for (size_t at = 0; at < length; at++) {
    int digit = value[at] - '0';
    if (digit < 0 || digit > 9 || number > (INT64_MAX - digit) / 10)
      return -1;
    number = 10 * number + digit;
  }
  return length > 0 ? number : -1;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  int64_t now;
  if (size < PRESENT)
    return 0;
  memcpy(&now, data, PRESENT);
  size_t length = size - PRESENT;
  char *value = copy_of(data + PRESENT, length);
  int64_t wait = httpstatus_retry_after(value, length, now), number = number_of(value, length);
  REQUIRE(wait >= -1 && (number < 0 || wait == number));
  /* A second later, the wait for a date is a second less. */
  if (number < 0 && wait > 0 && now < INT64_MAX)
    REQUIRE(httpstatus_retry_after(value, length, now + 1) == wait - 1);
  free(value);
  return 0;
}
