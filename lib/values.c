/* values.c: the syntax of the field values that the check looks into. */
#include "values.h"
#include "ascii.h"
#include "lines.h"

/* How many digits are at the start of value? */
static size_t digits(httpstatus_slice value) {
  size_t count = 0;
  while (count < value.length && hs_is_digit((unsigned char)value.start[count]))
    count++;
  return count;
}

static httpstatus_slice behind(httpstatus_slice value, size_t count) {
  return (httpstatus_slice){value.start + count, value.length - count};
}

static bool take(httpstatus_slice *value, char byte) {
  if (value->length == 0 || value->start[0] != byte)
    return false;
  *value = behind(*value, 1);
  return true;
}

/* Takes a number; its digits, without leading zeros, go to number. */
static bool take_number(httpstatus_slice *value, httpstatus_slice *number) {
  size_t count = digits(*value);
  *number = (httpstatus_slice){value->start, count};
  while (number->length > 1 && number->start[0] == '0')
    *number = behind(*number, 1);
  *value = behind(*value, count);
  return count > 0;
}

/* Is left less than right? As digits, so that no number is too large. */
static bool less(httpstatus_slice left, httpstatus_slice right) {
  if (left.length != right.length)
    return left.length < right.length;
  for (size_t at = 0; at < left.length; at++)
    if (left.start[at] != right.start[at])
      return left.start[at] < right.start[at];
  return false;
}

/* first-last/length, the length being a number above last, or "*". */
static enum hs_range read_satisfied(httpstatus_slice value) {
  httpstatus_slice first, last, complete;
  if (!take_number(&value, &first) || !take(&value, '-') || !take_number(&value, &last) ||
      !take(&value, '/') || less(last, first))
    return HS_RANGE_MALFORMED;
  if (take(&value, '*'))
    return value.length == 0 ? HS_RANGE_SATISFIED : HS_RANGE_MALFORMED;
  if (!take_number(&value, &complete) || value.length > 0 || !less(last, complete))
    return HS_RANGE_MALFORMED;
  return HS_RANGE_SATISFIED;
}

enum hs_range hs_read_content_range(httpstatus_slice value) {
  size_t unit = 0;
  httpstatus_slice complete;
  while (unit < value.length && hs_is_token_byte(value.start[unit]))
    unit++;
  value = behind(value, unit);
  if (unit == 0 || !take(&value, ' '))
    return HS_RANGE_MALFORMED;
  if (!take(&value, '*'))
    return read_satisfied(value);
  if (!take(&value, '/') || !take_number(&value, &complete) || value.length > 0)
    return HS_RANGE_MALFORMED;
  return HS_RANGE_UNSATISFIED;
}

/* Does value have the shape: A a letter, 0 a digit, _ a space or a digit, others as they
 * are? */
static bool has_shape(httpstatus_slice value, const char *shape) {
  size_t at = 0;
  for (; shape[at] != '\0' && at < value.length; at++) {
    unsigned char byte = (unsigned char)value.start[at];
    bool fits = shape[at] == 'A'   ? hs_is_letter(byte)
                : shape[at] == '0' ? hs_is_digit(byte)
                : shape[at] == '_' ? hs_is_digit(byte) || byte == ' '
                                   : (unsigned char)shape[at] == byte;
    if (!fits)
      return false;
  }
  return shape[at] == '\0' && at == value.length;
}

/* Is one of names, three letters each, at that place? */
static bool is_one_of(httpstatus_slice value, size_t at, const char *names) {
  for (const char *name = names; *name != '\0'; name += 3)
    if (value.start[at] == name[0] && value.start[at + 1] == name[1] &&
        value.start[at + 2] == name[2])
      return true;
  return false;
}

static bool is_month(httpstatus_slice value, size_t at) {
  return is_one_of(value, at, "JanFebMarAprMayJunJulAugSepOctNovDec");
}

static bool is_short_day(httpstatus_slice value) {
  return is_one_of(value, 0, "MonTueWedThuFriSatSun");
}

static bool is_long_day(httpstatus_slice value) {
  static const char days[][10] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                  "Friday", "Saturday", "Sunday"};
  for (size_t at = 0; at < sizeof days / sizeof *days; at++)
    if (has_shape(value, days[at]))
      return true;
  return false;
}

/* The two digits at that place, of which the first may be a space. */
static int two_digits(httpstatus_slice value, size_t at) {
  int tens = value.start[at] == ' ' ? 0 : value.start[at] - '0';
  return tens * 10 + (value.start[at + 1] - '0');
}

/* Are the day of the month and the time of day at those places ones that there are? A minute
 * may have a leap second. */
static bool is_moment(httpstatus_slice value, size_t day, size_t time) {
  return two_digits(value, day) >= 1 && two_digits(value, day) <= 31 &&
         two_digits(value, time) <= 23 && two_digits(value, time + 3) <= 59 &&
         two_digits(value, time + 6) <= 60;
}

/* Any of the three forms that a recipient must accept (RFC 9110 5.6.7). */
bool hs_is_date(httpstatus_slice value) {
  if (has_shape(value, "AAA, 00 AAA 0000 00:00:00 GMT"))
    return is_short_day(value) && is_month(value, 8) && is_moment(value, 5, 17);
  if (has_shape(value, "AAA AAA _0 00:00:00 0000"))
    return is_short_day(value) && is_month(value, 4) && is_moment(value, 8, 11);
  size_t day = 0;
  while (day < value.length && hs_is_letter((unsigned char)value.start[day]))
    day++;
  if (!is_long_day((httpstatus_slice){value.start, day}))
    return false;
  value = behind(value, day);
  return has_shape(value, ", 00-AAA-00 00:00:00 GMT") && is_month(value, 5) &&
         is_moment(value, 2, 12);
}

bool hs_is_delay(httpstatus_slice value) {
  return (value.length > 0 && digits(value) == value.length) || hs_is_date(value);
}

bool hs_is_challenge(httpstatus_slice value) {
  httpstatus_slice element;
  if (!hs_next_element(&value, &element))
    return false;
  size_t scheme = 0;
  while (scheme < element.length && hs_is_token_byte(element.start[scheme]))
    scheme++;
  /* A parameter, name=value, is no scheme. */
  return scheme > 0 && (scheme == element.length || element.start[scheme] == ' ' ||
                        element.start[scheme] == '\t');
}
