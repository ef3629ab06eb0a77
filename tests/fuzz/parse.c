/* parse.c: does the reader of a status line keep its promises for every text? */
#include "fuzz.h"

#include <string.h>

#include "httpstatus.h"

enum {
  LAST_CODE = 999,
  LAST_DETAIL = 65534,
  FLAGS = HTTPSTATUS_LENIENT_NO_SPACE | HTTPSTATUS_LENIENT_BARE_LF | HTTPSTATUS_LENIENT_OBS_TEXT |
          HTTPSTATUS_LENIENT_SPACES | HTTPSTATUS_LENIENT_CONTROL
};

static void require_numbers(const httpstatus_parsed *found) {
  REQUIRE(found->code >= 0 && found->code <= LAST_CODE);
  REQUIRE(found->detail >= -1 && found->detail <= LAST_DETAIL);
  REQUIRE(found->major >= -1 && found->major <= 9);
  REQUIRE(found->minor >= -1 && found->minor <= 9);
  REQUIRE((found->major == -1) == (found->minor == -1));
  REQUIRE(found->detail == -1 || found->major == -1);
  REQUIRE((found->flags & ~(unsigned)FLAGS) == 0);
}

/* The phrase lies at the end of what was read; the flags say what it holds. */
static void require_reason(const char *text, const httpstatus_parsed *found) {
  httpstatus_slice reason = found->reason;
  bool foreign = false, control = false;
  REQUIRE(reason.start != NULL);
  if (reason.length > 0)
    REQUIRE(reason.start >= text && reason.start + reason.length == text + found->offset);
  for (size_t at = 0; at < reason.length; at++) {
    unsigned char byte = (unsigned char)reason.start[at];
    REQUIRE(byte != '\0' && byte != '\r' && byte != '\n');
    foreign = foreign || byte >= 0x80;
    control = control || (byte < ' ' && byte != '\t') || byte == 0x7F;
  }
  REQUIRE(foreign == ((found->flags & HTTPSTATUS_LENIENT_OBS_TEXT) != 0));
  REQUIRE(control == ((found->flags & HTTPSTATUS_LENIENT_CONTROL) != 0));
}

/* What is behind the part that was read is the end of a line, or nothing. */
static void require_end(const char *text, size_t length, const httpstatus_parsed *found) {
  const char *rest = text + found->offset;
  size_t left = length - found->offset;
  bool lf = left == 1 && rest[0] == '\n';
  bool crlf = left == 2 && rest[0] == '\r' && rest[1] == '\n';
  REQUIRE(left == 0 || lf || crlf);
  REQUIRE(lf == ((found->flags & HTTPSTATUS_LENIENT_BARE_LF) != 0));
  REQUIRE(found->major >= 0 || (found->flags & HTTPSTATUS_LENIENT_SPACES) == 0);
}

/* The same without the end of the line, and without a result. */
static void require_again(const char *text, const httpstatus_parsed *found) {
  httpstatus_parsed again;
  again.size = sizeof again;
  REQUIRE(httpstatus_parse(text, found->offset, &again) == HTTPSTATUS_ERROR_NONE);
  REQUIRE(again.code == found->code && again.detail == found->detail);
  REQUIRE(again.major == found->major && again.minor == found->minor);
  REQUIRE(again.offset == found->offset && again.reason.length == found->reason.length);
  REQUIRE((again.flags | HTTPSTATUS_LENIENT_BARE_LF) ==
          (found->flags | HTTPSTATUS_LENIENT_BARE_LF));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const char *text = (const char *)data;
  httpstatus_parsed found;
  memset(&found, 0x55, sizeof found);
  found.size = sizeof found;
  httpstatus_error error = httpstatus_parse(text, size, &found);
  REQUIRE(httpstatus_parse(text, size, NULL) == error);
  REQUIRE(found.offset <= size);
  REQUIRE((httpstatus_error_text(error)[0] == '\0') == (error == HTTPSTATUS_ERROR_NONE));
  REQUIRE(error != HTTPSTATUS_ERROR_INCOMPLETE);
  REQUIRE(error != HTTPSTATUS_ERROR_SIZE);
  REQUIRE(size != 0 || error == HTTPSTATUS_ERROR_EMPTY);
  if (error != HTTPSTATUS_ERROR_NONE)
    return 0;
  require_numbers(&found);
  require_reason(text, &found);
  require_end(text, size, &found);
  require_again(text, &found);
  return 0;
}
