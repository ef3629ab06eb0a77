/* json.c: how values are written as JSON, or as the same in Lua. */
#include "json.h"

#include <string.h>

void json_begin(struct json *json, FILE *out, unsigned lines) {
  *json = (struct json){.out = out, .lines = lines, .first = true};
}

void json_end(struct json *json) {
  putc('\n', json->out);
}

static void new_line(const struct json *json) {
  putc('\n', json->out);
  for (unsigned level = 0; level < json->depth; level++)
    fputs("  ", json->out);
}

/* Writes what separates a value from the one before. */
static void separate(struct json *json) {
  if (json->keyed) {
    json->keyed = false;
    return;
  }
  if (!json->first)
    putc(',', json->out);
  if (json->depth > 0 && json->depth <= json->lines)
    new_line(json);
  else if (!json->first)
    putc(' ', json->out);
  json->first = false;
}

static void begin_members(struct json *json, char bracket) {
  separate(json);
  putc(json->lua ? '{' : bracket, json->out);
  json->depth++;
  json->first = true;
}

static void end_members(struct json *json, char bracket) {
  json->depth--;
  if (!json->first && json->depth < json->lines)
    new_line(json);
  putc(json->lua ? '}' : bracket, json->out);
  json->first = false;
}

void json_object_begin(struct json *json) {
  begin_members(json, '{');
}

void json_object_end(struct json *json) {
  end_members(json, '}');
}

void json_array_begin(struct json *json) {
  begin_members(json, '[');
}

void json_array_end(struct json *json) {
  end_members(json, ']');
}

void json_key(struct json *json, const char *name) {
  separate(json);
  fputs(json->lua ? "" : "\"", json->out);
  fputs(name, json->out);
  fputs(json->lua ? " = " : "\": ", json->out);
  json->keyed = true;
}

static bool is_between(unsigned char byte, unsigned char low, unsigned char high) {
  return byte >= low && byte <= high;
}

/* How many bytes the UTF-8 character at text has; 0 if it is malformed (RFC 3629 4). length > 0. */
static size_t character(const unsigned char *text, size_t length) {
  unsigned char low = 0x80, high = 0xBF;
  size_t size = 1;
  if (text[0] < 0x80)
    return 1;
  if (is_between(text[0], 0xC2, 0xDF))
    size = 2;
  else if (is_between(text[0], 0xE0, 0xEF))
    size = 3;
  else if (is_between(text[0], 0xF0, 0xF4))
    size = 4;
  if (size == 1 || size > length)
    return 0;
  if (text[0] == 0xE0)
    low = 0xA0; /* less would be overlong */
  if (text[0] == 0xED)
    high = 0x9F; /* more would be half of a surrogate pair */
  if (text[0] == 0xF0)
    low = 0x90;
  if (text[0] == 0xF4)
    high = 0x8F;
  if (!is_between(text[1], low, high))
    return 0;
  for (size_t at = 2; at < size; at++)
    if (!is_between(text[at], 0x80, 0xBF))
      return 0;
  return size;
}

/* How many bytes stand for themselves between quotation marks, in both notations? */
static size_t plain(const unsigned char *text, size_t length) {
  size_t at = 0;
  while (at < length) {
    if (text[at] >= 0x20 && text[at] < 0x7F && text[at] != '"' && text[at] != '\\') {
      at++;
      continue;
    }
    size_t size = text[at] < 0x80 ? 0 : character(text + at, length - at);
    if (size == 0)
      break;
    at += size;
  }
  return at;
}

static void write_escaped(const struct json *json, unsigned char byte) {
  if (byte == '"' || byte == '\\')
    fprintf(json->out, "\\%c", byte);
  else if (json->lua)
    fprintf(json->out, "\\%03d", byte);
  else if (byte < 0x80)
    fprintf(json->out, "\\u%04x", byte);
  else
    fputs("\\ufffd", json->out);
}

/* Writes as much as possible at once: most texts are plain from end to end. */
void json_bytes(struct json *json, const char *text, size_t length) {
  const unsigned char *bytes = (const unsigned char *)text;
  separate(json);
  putc('"', json->out);
  for (size_t at = 0; at < length; at++) {
    size_t size = plain(bytes + at, length - at);
    fwrite(bytes + at, 1, size, json->out);
    at += size;
    if (at < length)
      write_escaped(json, bytes[at]);
  }
  putc('"', json->out);
}

void json_text(struct json *json, const char *text) {
  if (text == NULL)
    json_nothing(json);
  else
    json_bytes(json, text, strlen(text));
}

void json_int(struct json *json, long long value) {
  separate(json);
  fprintf(json->out, "%lld", value);
}

void json_decimal(struct json *json, long long value, int digits) {
  long long unit = 1;
  for (int digit = 0; digit < digits; digit++)
    unit *= 10;
  separate(json);
  fprintf(json->out, "%lld.%0*lld", value / unit, digits, value % unit);
}

void json_bool(struct json *json, bool value) {
  separate(json);
  fputs(value ? "true" : "false", json->out);
}

void json_nothing(struct json *json) {
  separate(json);
  fputs(json->lua ? "nil" : "null", json->out);
}

void json_string_member(struct json *json, const char *name, const char *text) {
  json_key(json, name);
  json_text(json, text);
}

void json_int_member(struct json *json, const char *name, long long value) {
  json_key(json, name);
  json_int(json, value);
}

void json_bool_member(struct json *json, const char *name, bool value) {
  json_key(json, name);
  json_bool(json, value);
}
