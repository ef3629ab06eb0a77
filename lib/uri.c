/* uri.c: the syntax of a URI reference (RFC 3986, appendix A). */
#include "uri.h"
#include "ascii.h"

/* What is left to be read. */
struct rest {
  const char *at, *end;
};

static bool is_one_of(char byte, const char *bytes) {
  for (; *bytes != '\0'; bytes++)
    if (byte == *bytes)
      return true;
  return false;
}

static bool is_hexadecimal(char byte) {
  unsigned char lower = hs_lower((unsigned char)byte);
  return hs_is_digit(lower) || (lower >= 'a' && lower <= 'f');
}

static bool is_alphanumeric(char byte) {
  return hs_is_letter((unsigned char)byte) || hs_is_digit((unsigned char)byte);
}

/* The first byte is in bytes; false at the end too. */
static bool is_at(const struct rest *rest, const char *bytes) {
  return rest->at < rest->end && is_one_of(*rest->at, bytes);
}

/* Skips what any part may hold (unreserved, sub-delims and percent-encoded bytes), and bytes. */
static void skip(struct rest *rest, const char *bytes) {
  while (rest->at < rest->end) {
    if (is_alphanumeric(*rest->at) || is_one_of(*rest->at, "-._~!$&'()*+,;=") ||
        is_one_of(*rest->at, bytes))
      rest->at++;
    else if (*rest->at == '%' && rest->end - rest->at > 2 && is_hexadecimal(rest->at[1]) &&
             is_hexadecimal(rest->at[2]))
      rest->at += 3;
    else
      return;
  }
}

/* The address between brackets; its digits and colons are not counted. */
static bool skip_literal(struct rest *rest) {
  const char *start = ++rest->at;
  if (is_at(rest, "vV"))
    skip(rest, ":");
  else
    while (rest->at < rest->end && (is_hexadecimal(*rest->at) || is_one_of(*rest->at, ":.")))
      rest->at++;
  if (rest->at == start || !is_at(rest, "]"))
    return false;
  rest->at++;
  return true;
}

/* userinfo@host:port. */
static bool skip_authority(struct rest *rest) {
  struct rest user = *rest;
  skip(&user, ":");
  if (is_at(&user, "@"))
    rest->at = user.at + 1;
  if (!is_at(rest, "["))
    skip(rest, "");
  else if (!skip_literal(rest))
    return false;
  if (is_at(rest, ":"))
    for (rest->at++; rest->at < rest->end && hs_is_digit((unsigned char)*rest->at);)
      rest->at++;
  return rest->at == rest->end || is_at(rest, "/?#");
}

/* Skips the scheme and its colon where there are such. */
static bool skip_scheme(struct rest *rest) {
  const char *at = rest->at;
  if (at == rest->end || !hs_is_letter((unsigned char)*at))
    return false;
  while (at < rest->end && (is_alphanumeric(*at) || is_one_of(*at, "+-.")))
    at++;
  if (at == rest->end || *at != ':')
    return false;
  rest->at = at + 1;
  return true;
}

bool hs_is_uri_reference(httpstatus_slice value) {
  struct rest rest = {value.start, value.start + value.length};
  bool has_scheme = skip_scheme(&rest);
  if (rest.end - rest.at > 1 && rest.at[0] == '/' && rest.at[1] == '/') {
    rest.at += 2;
    if (!skip_authority(&rest))
      return false;
  } else if (!has_scheme) {
    skip(&rest, "@"); /* the first segment of a relative path has no colon */
    if (is_at(&rest, ":"))
      return false;
  }
  skip(&rest, "/:@?"); /* the path and the query, which may hold question marks, too */
  if (is_at(&rest, "#")) {
    rest.at++;
    skip(&rest, "/:@?");
  }
  return rest.at == rest.end;
}
