/* plain_reader.c: reads heads byte by byte, and nothing else. */
#include "plain_reader.h"

#include <string.h>

/* A byte for each: is it one of a name? */
static char is_name[256];

static void fill_names(void) {
  for (int byte = '!'; byte <= '~'; byte++)
    is_name[byte] = strchr("\"(),/:;<=>?@[\\]{}", byte) == NULL;
}

/* Where the line ends that at is in; behind its end it goes on at *next. NULL for none. */
static const char *line_end(const char *at, const char *end, const char **next) {
  for (; at < end; at++) {
    unsigned char byte = (unsigned char)*at;
    if ((byte >= ' ' && byte != 0x7F) || byte == '\t')
      continue;
    if (byte != '\r' || at + 1 == end || at[1] != '\n')
      return NULL;
    *next = at + 2;
    return at;
  }
  return NULL;
}

static bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

bool plain_line(const char **at, const char *end, struct plain_head *head) {
  const char *p = *at, *stop;
  if (end - p < 13 || p[0] != 'H' || p[1] != 'T' || p[2] != 'T' || p[3] != 'P' || p[4] != '/' ||
      p[5] != '1' || p[6] != '.' || !is_digit(p[7]) || p[8] != ' ')
    return false;
  if (!is_digit(p[9]) || !is_digit(p[10]) || !is_digit(p[11]) || p[12] != ' ')
    return false;
  head->minor = p[7] - '0';
  head->code = (p[9] - '0') * 100 + (p[10] - '0') * 10 + (p[11] - '0');
  head->reason = p + 13;
  stop = line_end(head->reason, end, at);
  if (stop == NULL)
    return false;
  head->reason_length = (size_t)(stop - head->reason);
  return true;
}

static bool plain_field(const char **at, const char *end, struct plain_field *field) {
  const char *p = *at, *stop;
  field->name = p;
  while (p < end && is_name[(unsigned char)*p])
    p++;
  field->name_length = (size_t)(p - field->name);
  if (p == end || *p != ':' || field->name_length == 0)
    return false;
  for (p++; p < end && (*p == ' ' || *p == '\t');)
    p++;
  field->value = p;
  stop = line_end(p, end, at);
  if (stop == NULL)
    return false;
  while (stop > p && (stop[-1] == ' ' || stop[-1] == '\t'))
    stop--;
  field->value_length = (size_t)(stop - p);
  return true;
}

bool plain_head(const char *at, const char *end, struct plain_head *head) {
  if (!is_name['a'])
    fill_names();
  if (!plain_line(&at, end, head))
    return false;
  for (head->count = 0; end - at >= 2 && at[0] != '\r'; head->count++)
    if (head->count == head->room || !plain_field(&at, end, &head->fields[head->count]))
      return false;
  return end - at >= 2 && at[1] == '\n';
}
