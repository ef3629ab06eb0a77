/* structured.c: reads Structured Fields (RFC 9651), as far as a List of Items and their parameters
 * go. Every type is read, so that one that is not wanted does not end the reading. */
#include "structured.h"

#include "ascii.h"
#include "bytes.h"

enum { INTEGER_DIGITS = 15, WHOLE_DIGITS = 12, FRACTION_DIGITS = 3 };

static const httpstatus_slice empty = {"", 0};

static bool is_next(const httpstatus_slice *rest, char byte) {
  return rest->length > 0 && rest->start[0] == byte;
}

static void take(httpstatus_slice *rest, size_t count) {
  rest->start += count;
  rest->length -= count;
}

static bool skip(httpstatus_slice *rest, char byte) {
  if (!is_next(rest, byte))
    return false;
  take(rest, 1);
  return true;
}

static void skip_spaces(httpstatus_slice *rest) {
  while (skip(rest, ' '))
    continue;
}

static void skip_white(httpstatus_slice *rest) {
  while (skip(rest, ' ') || skip(rest, '\t'))
    continue;
}

static bool is_lower(char byte) {
  return byte >= 'a' && byte <= 'z';
}

static bool is_key_byte(char byte) {
  return is_lower(byte) || hs_is_digit((unsigned char)byte) || byte == '_' || byte == '-' ||
         byte == '.' || byte == '*';
}

static bool is_base64_byte(char byte) {
  return hs_is_letter((unsigned char)byte) || hs_is_digit((unsigned char)byte) || byte == '+' ||
         byte == '/' || byte == '=';
}

static bool is_sf_token_byte(char byte) {
  return hs_is_token_byte(byte) || byte == ':' || byte == '/';
}

/* Takes the bytes of a kind from the beginning. */
static httpstatus_slice take_all(httpstatus_slice *rest, bool (*is_of_kind)(char)) {
  httpstatus_slice taken = {rest->start, 0};
  while (taken.length < rest->length && is_of_kind(rest->start[taken.length]))
    taken.length++;
  take(rest, taken.length);
  return taken;
}

static size_t skip_digits(httpstatus_slice *rest) {
  size_t count = 0;
  while (rest->length > 0 && hs_is_digit((unsigned char)rest->start[0])) {
    take(rest, 1);
    count++;
  }
  return count;
}

static bool skip_integer(httpstatus_slice *rest) {
  skip(rest, '-');
  size_t digits = skip_digits(rest);
  return digits > 0 && digits <= INTEGER_DIGITS;
}

static bool skip_number(httpstatus_slice *rest) {
  skip(rest, '-');
  size_t digits = skip_digits(rest);
  if (digits == 0 || digits > INTEGER_DIGITS)
    return false;
  if (!skip(rest, '.'))
    return true;
  size_t fraction = skip_digits(rest);
  return digits <= WHOLE_DIGITS && fraction > 0 && fraction <= FRACTION_DIGITS;
}

/* A String; behind its opening quote. */
static bool skip_string(httpstatus_slice *rest) {
  while (rest->length > 0) {
    char byte = rest->start[0];
    take(rest, 1);
    if (byte == '"')
      return true;
    if (byte == '\\' ? !skip(rest, '"') && !skip(rest, '\\') : byte < ' ' || byte > '~')
      return false;
  }
  return false;
}

static bool is_hex_byte(char byte) {
  return hs_is_digit((unsigned char)byte) || (byte >= 'a' && byte <= 'f');
}

/* A Display String; behind its percent sign. What it says in UTF-8 is not looked at. */
static bool skip_display_string(httpstatus_slice *rest) {
  if (!skip(rest, '"'))
    return false;
  while (rest->length > 0) {
    char byte = rest->start[0];
    take(rest, 1);
    if (byte == '"')
      return true;
    if (byte < ' ' || byte > '~')
      return false;
    if (byte != '%')
      continue;
    if (rest->length < 2 || !is_hex_byte(rest->start[0]) || !is_hex_byte(rest->start[1]))
      return false;
    take(rest, 2);
  }
  return false;
}

static bool skip_binary(httpstatus_slice *rest) {
  take_all(rest, is_base64_byte);
  return skip(rest, ':');
}

/* A bare Item; where it is a Token, token becomes it. */
static bool take_bare_item(httpstatus_slice *rest, httpstatus_slice *token) {
  if (rest->length == 0)
    return false;
  char first = rest->start[0];
  if (first == '*' || hs_is_letter((unsigned char)first)) {
    *token = take_all(rest, is_sf_token_byte);
    return true;
  }
  if (first == '-' || hs_is_digit((unsigned char)first))
    return skip_number(rest);
  take(rest, 1);
  if (first == '?')
    return skip(rest, '0') || skip(rest, '1');
  return first == '"'   ? skip_string(rest)
         : first == ':' ? skip_binary(rest)
         : first == '@' ? skip_integer(rest)
         : first == '%' ? skip_display_string(rest)
                        : false;
}

/* Is slice that text, in its case? The keys of parameters are in lower case alone. */
static bool is_key(httpstatus_slice slice, const char *text) {
  size_t at = 0;
  while (at < slice.length && text[at] == slice.start[at])
    at++;
  return at == slice.length && text[at] == '\0';
}

/* The parameters of an Item; of one that is there twice, the last counts (RFC 9651 4.2.3.2). */
static bool take_parameters(httpstatus_slice *rest, const char *parameter,
                            httpstatus_slice *token) {
  *token = empty;
  while (skip(rest, ';')) {
    httpstatus_slice value = empty;
    skip_spaces(rest);
    if (rest->length == 0 || !(is_lower(rest->start[0]) || rest->start[0] == '*'))
      return false;
    httpstatus_slice key = take_all(rest, is_key_byte);
    if (skip(rest, '=') && !take_bare_item(rest, &value))
      return false;
    if (is_key(key, parameter))
      *token = value;
  }
  return true;
}

static bool take_item(httpstatus_slice *rest, const char *parameter, httpstatus_slice *token) {
  return take_bare_item(rest, token) && take_parameters(rest, parameter, token);
}

/* The Items of an Inner List; behind its opening bracket. */
static bool skip_inner_list(httpstatus_slice *rest) {
  httpstatus_slice token;
  for (;;) {
    skip_spaces(rest);
    if (skip(rest, ')'))
      return true;
    if (!take_item(rest, "", &token) || !(is_next(rest, ' ') || is_next(rest, ')')))
      return false;
  }
}

static bool take_member(httpstatus_slice *rest, const char *parameter, httpstatus_slice *token) {
  if (skip(rest, '('))
    return skip_inner_list(rest) && take_parameters(rest, parameter, token);
  return take_item(rest, parameter, token);
}

bool hs_next_member(struct hs_structured *list, const char *parameter, httpstatus_slice *token) {
  httpstatus_slice *rest = &list->rest;
  *token = empty;
  skip_white(rest);
  if (rest->length == 0)
    return false;
  if (list->is_begun) {
    list->is_broken = !skip(rest, ',');
    skip_white(rest);
  }
  list->is_begun = true;
  list->is_broken = list->is_broken || !take_member(rest, parameter, token);
  return !list->is_broken;
}
