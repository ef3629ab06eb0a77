/* slice.c: lines of an input, looked at from both ends. */
#include "slice.h"

#include <string.h>

#include "byte.h"

bool slice_begins(httpstatus_slice slice, const char *text) {
  size_t length = strlen(text);
  return slice.length >= length && memcmp(slice.start, text, length) == 0;
}

bool slice_begins_with_one(httpstatus_slice slice, const char *const *texts) {
  for (; *texts != NULL; texts++)
    if (slice_begins(slice, *texts))
      return true;
  return false;
}

bool slice_has_form(httpstatus_slice slice, const char *form) {
  size_t at = 0;
  while (at < slice.length && form[at] != '\0' &&
         (form[at] == '0' ? byte_is_digit(slice.start[at]) : slice.start[at] == form[at]))
    at++;
  return form[at] == '\0';
}

bool slice_is(httpstatus_slice slice, const char *text) {
  size_t at = 0;
  while (at < slice.length && text[at] != '\0' && byte_lower(slice.start[at]) == text[at])
    at++;
  return at == slice.length && text[at] == '\0';
}

bool slice_has(httpstatus_slice slice, const char *text) {
  for (; slice.length > 0; slice = slice_without(slice, 1))
    if (slice_begins(slice, text))
      return true;
  return false;
}

httpstatus_slice slice_without(httpstatus_slice slice, size_t length) {
  if (length > slice.length)
    length = slice.length;
  return (httpstatus_slice){slice.start + length, slice.length - length};
}

httpstatus_slice slice_trimmed(httpstatus_slice slice) {
  while (slice.length > 0 && memchr(" \t\r\n", slice.start[slice.length - 1], 4) != NULL)
    slice.length--;
  return slice;
}

bool slice_is_status_line(httpstatus_slice slice) {
  static const char version[] = "HTTP/";
  size_t length = sizeof version - 1;
  return slice_begins(slice, version) && slice.length > length &&
         byte_is_digit(slice.start[length]);
}
