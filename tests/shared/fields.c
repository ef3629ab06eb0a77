/* fields.c: field lines as the tests write them. */
#include "fields.h"

#include <string.h>

static bool read_field(const char *text, size_t length, httpstatus_line *line) {
  const char *end = text + length, *colon = memchr(text, ':', length);
  if (colon == NULL || colon == text)
    return false;
  line->name = (httpstatus_slice){text, (size_t)(colon - text)};
  do
    colon++;
  while (colon < end && *colon == ' ');
  line->value = (httpstatus_slice){colon, (size_t)(end - colon)};
  return true;
}

bool read_fields(const char *text, struct fields *fields) {
  fields->count = 0;
  fields->known = strcmp(text, "-") != 0;
  if (!fields->known || strcmp(text, "none") == 0)
    return true;
  for (;;) {
    size_t length = strcspn(text, "|");
    if (fields->count == MOST_FIELDS || !read_field(text, length, &fields->lines[fields->count]))
      return false;
    fields->count++;
    if (text[length] == '\0')
      return true;
    text += length + 1;
  }
}

bool set_fields(httpstatus_exchange *exchange, const char *request, struct fields *request_fields,
                const char *response, struct fields *response_fields) {
  if (!read_fields(request, request_fields) || !read_fields(response, response_fields))
    return false;
  exchange->request_lines = request_fields->known ? request_fields->lines : NULL;
  exchange->request_count = request_fields->count;
  exchange->lines = response_fields->known ? response_fields->lines : NULL;
  exchange->count = response_fields->count;
  return true;
}
