/* lines.c: looks into field lines. */
#include "lines.h"
#include "ascii.h"

/* A NULL start means empty, whatever the length says. */
static httpstatus_slice known(httpstatus_slice slice) {
  return slice.start == NULL ? (httpstatus_slice){"", 0} : slice;
}

bool hs_slice_is(httpstatus_slice slice, const char *text) {
  size_t at = 0;
  slice = known(slice);
  while (at < slice.length && text[at] != '\0' &&
         hs_lower((unsigned char)slice.start[at]) == hs_lower((unsigned char)text[at]))
    at++;
  return at == slice.length && text[at] == '\0';
}

/* The end of the element at the start of list: a comma outside quotes, or the end. */
static size_t element_end(httpstatus_slice list) {
  bool quoted = false;
  size_t at = 0;
  for (; at < list.length && (quoted || list.start[at] != ','); at++) {
    if (list.start[at] == '"')
      quoted = !quoted;
    else if (quoted && list.start[at] == '\\')
      at++;
  }
  return at < list.length ? at : list.length;
}

static httpstatus_slice trimmed(httpstatus_slice slice) {
  while (slice.length > 0 && hs_is_blank(slice.start[0])) {
    slice.start++;
    slice.length--;
  }
  while (slice.length > 0 && hs_is_blank(slice.start[slice.length - 1]))
    slice.length--;
  return slice;
}

httpstatus_slice hs_trimmed(httpstatus_slice slice) {
  return trimmed(known(slice));
}

bool hs_next_element(httpstatus_slice *list, httpstatus_slice *element) {
  while (list->length > 0) {
    size_t end = element_end(*list);
    *element = trimmed((httpstatus_slice){list->start, end});
    size_t taken = end < list->length ? end + 1 : end;
    list->start += taken;
    list->length -= taken;
    if (element->length > 0) /* empty elements do not count (RFC 9110 5.6.1.2) */
      return true;
  }
  return false;
}

bool hs_same_slice(httpstatus_slice left, httpstatus_slice right) {
  if (left.length != right.length)
    return false;
  for (size_t at = 0; at < left.length; at++)
    if (hs_lower((unsigned char)left.start[at]) != hs_lower((unsigned char)right.start[at]))
      return false;
  return true;
}
