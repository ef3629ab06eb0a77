/* http_parser.c: the reason phrases of http_parser, and its reader of a status line and of a head.
 */
#include <http_parser.h>
#include <stdio.h>
#include <string.h>

#include "heads.h"
#include "measure.h"

/* A parser hands over pieces: what a caller does at the least is to remember where they are. */
struct pieces {
  struct {
    const char *start;
    size_t length;
  } names[TYPICAL_COUNT], values[TYPICAL_COUNT];
  size_t names_count, values_count;
  bool complete;
};

static int on_name(http_parser *parser, const char *at, size_t length) {
  struct pieces *pieces = parser->data;
  if (pieces->names_count == TYPICAL_COUNT)
    return 1;
  pieces->names[pieces->names_count].start = at;
  pieces->names[pieces->names_count++].length = length;
  return 0;
}

static int on_value(http_parser *parser, const char *at, size_t length) {
  struct pieces *pieces = parser->data;
  if (pieces->values_count == TYPICAL_COUNT)
    return 1;
  pieces->values[pieces->values_count].start = at;
  pieces->values[pieces->values_count++].length = length;
  return 0;
}

static int on_complete(http_parser *parser) {
  struct pieces *pieces = parser->data;
  pieces->complete = true;
  return 0;
}

static const http_parser_settings settings = {
    .on_header_field = on_name, .on_header_value = on_value, .on_headers_complete = on_complete};

static unsigned read_line(void) {
  struct pieces pieces;
  http_parser parser;
  http_parser_init(&parser, HTTP_RESPONSE);
  pieces.names_count = pieces.values_count = 0;
  parser.data = &pieces;
  return http_parser_execute(&parser, &settings, line_text, line_length) == line_length
             ? parser.status_code
             : 0;
}

static unsigned read_head(void) {
  struct pieces pieces;
  http_parser parser;
  http_parser_init(&parser, HTTP_RESPONSE);
  pieces.names_count = pieces.values_count = 0;
  pieces.complete = false;
  parser.data = &pieces;
  if (http_parser_execute(&parser, &settings, head_text, head_length) != head_length)
    return 0;
  return pieces.complete && pieces.values_count == TYPICAL_COUNT ? parser.status_code : 0;
}

const char *version(void) {
  static char text[64];
  snprintf(text, sizeof text, "http_parser %lu.%lu.%lu", http_parser_version() >> 16,
           http_parser_version() >> 8 & 255, http_parser_version() & 255);
  return text;
}

bool works(void) {
  return strcmp(http_status_str(HTTP_STATUS_NOT_FOUND), "Not Found") == 0 && read_line() == 404 &&
         read_head() == 404;
}

ROW(reason, http_status_str((enum http_status)codes[i])[0])
ROW(line, read_line())
ROW(head, read_head())

const struct row rows[] = {{"reason of a code", "http_parser: http_status_str", reason},
                           {"read a status line", "http_parser: http_parser_execute", line},
                           {"read a head of 20 fields", "http_parser: http_parser_execute", head},
                           {NULL, NULL, NULL}};
