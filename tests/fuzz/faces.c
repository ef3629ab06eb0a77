/* faces.c: what C answers to each line of hexadecimal digits; what faces.py and faces.lua, too. */
#include <stdio.h>
#include <string.h>

#include "httpstatus.h"

enum { ROOM = 4096, NOW = 784111700 };

/* The bytes that the digits stand for. */
static size_t unhex(const char *digits, char *bytes) {
  size_t length = 0;
  unsigned byte;
  while (length < ROOM && sscanf(digits + 2 * length, "%2x", &byte) == 1)
    bytes[length++] = (char)byte;
  return length;
}

static void print_parsed(const char *text, size_t length) {
  httpstatus_parsed parsed = {.size = sizeof parsed};
  httpstatus_error error = httpstatus_parse(text, length, &parsed);
  if (error != HTTPSTATUS_ERROR_NONE) {
    printf("!%zu %s", parsed.offset, httpstatus_error_text(error));
    return;
  }
  printf("%d %d %d.%d ", parsed.code, parsed.detail, parsed.major, parsed.minor);
  for (size_t at = 0; at < parsed.reason.length; at++)
    printf("%02x", (unsigned char)parsed.reason.start[at]);
}

int main(void) {
  static char line[2 * ROOM + 2], text[ROOM];
  while (fgets(line, sizeof line, stdin) != NULL) {
    size_t length = unhex(line, text);
    const httpstatus_meaning *named = httpstatus_find_name(text, length);
    const httpstatus_detail *detail =
        httpstatus_detail_identify("Proxy-Status", strlen("Proxy-Status"), text, length);
    print_parsed(text, length);
    printf(" | %d | %lld | %s\n", named == NULL ? -1 : httpstatus_meaning_code(named),
           (long long)httpstatus_retry_after(text, length, NOW),
           detail == NULL ? "-" : httpstatus_detail_key(detail));
  }
  return 0;
}
