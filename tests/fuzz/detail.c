/* detail.c: does what names a detail keep its promises for every field and value? The first byte
 * says which field. */
#include "fuzz.h"

#include <string.h>

#include "httpstatus.h"

static const char *const names[] = {"Proxy-Status", "X-Squid-Error", "grpc-status",
                                    "proxy-status", "Retry-After",   ""};
enum { NAMES = sizeof names / sizeof *names };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size == 0)
    return 0;
  const char *field = names[data[0] % NAMES];
  size_t name_length = strlen(field), length = size - 1;
  char *name = copy_of(field, name_length), *value = copy_of(data + 1, length);
  const httpstatus_detail *found = httpstatus_detail_identify(name, name_length, value, length);
  REQUIRE(httpstatus_detail_identify(name, name_length, value, length) == found);
  REQUIRE(found == NULL || httpstatus_detail_key(found)[0] != '\0');
  REQUIRE(found == NULL || (data[0] % NAMES < 4 && length > 0));
  free(name);
  free(value);
  return 0;
}
