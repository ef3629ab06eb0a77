/* values.c: the syntax of the field values that the check looks into. */
#include "values.h"
#include "ascii.h"
#include "bytes.h"
#include "lines.h"

enum { LONGEST_DATE = sizeof "Wednesday, 31-Dec-99 23:59:59 GMT" - 1 };

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

/* Takes one space, or the fold that counts as one. */
static bool take_space(httpstatus_slice *value) {
  size_t blanks, fold = hs_fold_length(*value, &blanks);
  *value = behind(*value, fold);
  return fold > 0 || take(value, ' ');
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

/* What a Content-Range names. */
struct part {
  httpstatus_slice unit, first, last;
};

/* first-last/length, the length being a number above last, or "*". */
static enum hs_range read_satisfied(httpstatus_slice value, struct part *part) {
  httpstatus_slice complete;
  if (!take_number(&value, &part->first) || !take(&value, '-') ||
      !take_number(&value, &part->last) || !take(&value, '/') || less(part->last, part->first))
    return HS_RANGE_MALFORMED;
  if (take(&value, '*'))
    return value.length == 0 ? HS_RANGE_SATISFIED : HS_RANGE_MALFORMED;
  if (!take_number(&value, &complete) || value.length > 0 || !less(part->last, complete))
    return HS_RANGE_MALFORMED;
  return HS_RANGE_SATISFIED;
}

static enum hs_range read_range(httpstatus_slice value, struct part *part) {
  size_t unit = 0;
  httpstatus_slice complete;
  while (unit < value.length && hs_is_token_byte(value.start[unit]))
    unit++;
  part->unit = (httpstatus_slice){value.start, unit};
  value = behind(value, unit);
  if (unit == 0 || !take_space(&value))
    return HS_RANGE_MALFORMED;
  if (!take(&value, '*'))
    return read_satisfied(value, part);
  if (!take(&value, '/') || !take_number(&value, &complete) || value.length > 0)
    return HS_RANGE_MALFORMED;
  return HS_RANGE_UNSATISFIED;
}

enum hs_range hs_read_content_range(httpstatus_slice value) {
  struct part part;
  return read_range(value, &part);
}

bool hs_read_number(httpstatus_slice value, uint64_t *number) {
  enum { MOST_DIGITS = 19 }; /* of so many, all numbers fit */
  httpstatus_slice read;
  *number = 0;
  if (!take_number(&value, &read) || value.length > 0 || read.length > MOST_DIGITS)
    return false;
  for (size_t at = 0; at < read.length; at++)
    *number = *number * 10 + (uint64_t)(read.start[at] - '0');
  return true;
}

/* The first number is at most the last, so it fits where that does. */
bool hs_read_range_length(httpstatus_slice value, uint64_t *length) {
  struct part part;
  uint64_t first, last;
  if (read_range(value, &part) != HS_RANGE_SATISFIED || !hs_slice_is(part.unit, "bytes") ||
      !hs_read_number(part.last, &last))
    return false;
  hs_read_number(part.first, &first);
  *length = last - first + 1;
  return true;
}

bool hs_is_token(httpstatus_slice value) {
  size_t length = 0;
  while (length < value.length && hs_is_token_byte(value.start[length]))
    length++;
  return length > 0 && length == value.length;
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

/* Which of names, three letters each, is at that place, from 1? 0 for none. */
static int number_of(httpstatus_slice value, size_t at, const char *names) {
  for (const char *name = names; *name != '\0'; name += 3)
    if (value.start[at] == name[0] && value.start[at + 1] == name[1] &&
        value.start[at + 2] == name[2])
      return (int)(name - names) / 3 + 1;
  return 0;
}

static bool is_short_day(httpstatus_slice value) {
  return number_of(value, 0, "MonTueWedThuFriSatSun") != 0;
}

static bool is_long_day(httpstatus_slice value) {
  static const char days[][sizeof "Wednesday"] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
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

static int days_in(int month, int year) {
  static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  bool is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return lengths[month - 1] + (month == 2 && is_leap);
}

/* Where the parts of a date begin; the digits of the year may be four or two. */
struct places {
  size_t day, month, year, year_digits, time;
};

/* Is there that day, and that time of day? A minute may have a leap second. A year of two digits
 * counts as one of 2000 to 2099. */
static bool is_moment(httpstatus_slice value, struct places at) {
  int day = two_digits(value, at.day), year = two_digits(value, at.year);
  int month = number_of(value, at.month, "JanFebMarAprMayJunJulAugSepOctNovDec");
  year = at.year_digits == 4 ? year * 100 + two_digits(value, at.year + 2) : 2000 + year;
  return month != 0 && day >= 1 && day <= days_in(month, year) &&
         two_digits(value, at.time) <= 23 && two_digits(value, at.time + 3) <= 59 &&
         two_digits(value, at.time + 6) <= 60;
}

/* Any of the three forms that a recipient must accept (RFC 9110 5.6.7). Folded, one is as
 * long as it comes to be joined. */
bool hs_is_date(httpstatus_slice value) {
  char joined[LONGEST_DATE];
  size_t length = httpstatus_unfold(value.start, value.length, joined, sizeof joined);
  if (length > sizeof joined)
    return false;
  value = (httpstatus_slice){joined, length};
  if (has_shape(value, "AAA, 00 AAA 0000 00:00:00 GMT"))
    return is_short_day(value) && is_moment(value, (struct places){5, 8, 12, 4, 17});
  if (has_shape(value, "AAA AAA _0 00:00:00 0000"))
    return is_short_day(value) && is_moment(value, (struct places){8, 4, 20, 4, 11});
  size_t day = 0;
  while (day < value.length && hs_is_letter((unsigned char)value.start[day]))
    day++;
  if (!is_long_day((httpstatus_slice){value.start, day}))
    return false;
  value = behind(value, day);
  return has_shape(value, ", 00-AAA-00 00:00:00 GMT") &&
         is_moment(value, (struct places){2, 5, 9, 2, 12});
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
  return scheme > 0 && (scheme == element.length || hs_is_blank(element.start[scheme]));
}
