/* retry_after.c: how long Retry-After says to wait (RFC 9110 10.2.3). */
#include "ascii.h"
#include "lines.h"
#include "values.h"

enum {
  MALFORMED = -1,
  DAY = 86400,
  CENTURY = 100,
  FAR_FUTURE = 50,
  ERA_YEARS = 400,
  ERA_DAYS = 146097
};

/* The longest of the three forms of a date has a weekday of nine letters. */
enum { DATE_MAX = 48 };

/* A moment of the Gregorian calendar. The day is counted from 1 January 1970. */
struct moment {
  int64_t day, year;
  int month, day_of_month, second; /* the second is one of the day */
};

static int64_t floor_divide(int64_t number, int64_t by) {
  return number / by - (number % by < 0);
}

/* The calendar repeats every 400 years. Years are counted from 1 March, so that a leap day is the
 * last day of its year. */
static int64_t day_of(int64_t year, int month, int day_of_month) {
  int64_t from_march = year - (month <= 2);
  int64_t era = floor_divide(from_march, ERA_YEARS), of_era = from_march - era * ERA_YEARS;
  int64_t day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day_of_month - 1;
  int64_t day_of_era = of_era * 365 + of_era / 4 - of_era / CENTURY + day_of_year;
  return era * ERA_DAYS + day_of_era - 719468;
}

/* The mean length of a year leads to one that is at most two too early. */
static int64_t year_of(int64_t day) {
  int64_t year = 1969 + floor_divide(day * ERA_YEARS, ERA_DAYS);
  while (day_of(year + 1, 1, 1) <= day)
    year++;
  return year;
}

static struct moment moment_of(int64_t seconds) {
  struct moment moment = {.day = floor_divide(seconds, DAY)};
  moment.second = (int)((seconds % DAY + DAY) % DAY); /* the first second of the day may not fit */
  moment.year = year_of(moment.day);
  moment.month = 1;
  while (day_of(moment.year, moment.month + 1, 1) <= moment.day) /* the 13th is in the next year */
    moment.month++;
  moment.day_of_month = (int)(moment.day - day_of(moment.year, moment.month, 1)) + 1;
  return moment;
}

/* The number that these bytes write; a space is a 0. */
static int number_at(const char *text, size_t count) {
  int number = 0;
  for (size_t at = 0; at < count; at++)
    number = number * 10 + (text[at] == ' ' ? 0 : text[at] - '0');
  return number;
}

static int month_at(const char *text) {
  static const char names[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
  const char *name = names;
  while (name[0] != text[0] || name[1] != text[1] || name[2] != text[2])
    name += 3;
  return (int)(name - names) / 3 + 1;
}

static void read_time(struct moment *date, const char *text) {
  date->second = number_at(text, 2) * 3600 + number_at(text + 3, 2) * 60 + number_at(text + 6, 2);
}

static void set_day(struct moment *date) {
  date->day = day_of(date->year, date->month, date->day_of_month);
}

/* Is date more than 50 years after now? */
static bool is_far_future(const struct moment *date, const struct moment *now) {
  int64_t limit = day_of(now->year + FAR_FUTURE, now->month, now->day_of_month);
  return date->day != limit ? date->day > limit : date->second > now->second;
}

/* A year of two digits is the last with these digits that is no more than 50 years ahead (RFC 9110
 * 5.6.7). */
static void set_century(struct moment *date, const struct moment *now) {
  date->year += floor_divide(now->year + FAR_FUTURE, CENTURY) * CENTURY;
  set_day(date);
  if (is_far_future(date, now))
    date->year -= CENTURY;
}

/* Reads what hs_is_date() accepts. */
static void read_date(httpstatus_slice value, const struct moment *now, struct moment *date) {
  const char *text = value.start;
  if (text[3] == ',') { /* Sun, 06 Nov 1994 08:49:37 GMT */
    *date = (struct moment){.year = number_at(text + 12, 4), .month = month_at(text + 8)};
    date->day_of_month = number_at(text + 5, 2);
    read_time(date, text + 17);
  } else if (text[3] == ' ') { /* Sun Nov  6 08:49:37 1994 */
    *date = (struct moment){.year = number_at(text + 20, 4), .month = month_at(text + 4)};
    date->day_of_month = number_at(text + 8, 2);
    read_time(date, text + 11);
  } else { /* Sunday, 06-Nov-94 08:49:37 GMT */
    while (*text != ',')
      text++;
    *date = (struct moment){.year = number_at(text + 9, 2), .month = month_at(text + 5)};
    date->day_of_month = number_at(text + 2, 2);
    read_time(date, text + 12);
    set_century(date, now);
  }
  set_day(date);
}

/* The seconds from now to date, 0 if it is past. */
static int64_t seconds_until(const struct moment *date, const struct moment *now) {
  int64_t days = date->day - now->day;
  int rest = date->second - now->second;
  if (rest < 0) {
    days--;
    rest += DAY;
  }
  if (days < 0)
    return 0;
  if (days > INT64_MAX / DAY || days * DAY > INT64_MAX - rest)
    return MALFORMED;
  return days * DAY + rest;
}

static int64_t read_seconds(httpstatus_slice value) {
  int64_t seconds = 0;
  for (size_t at = 0; at < value.length; at++) {
    int digit = value.start[at] - '0';
    if (!hs_is_digit((unsigned char)value.start[at]) || seconds > (INT64_MAX - digit) / 10)
      return MALFORMED;
    seconds = seconds * 10 + digit;
  }
  return seconds;
}

int64_t httpstatus_retry_after(const char *value, size_t length, int64_t now) {
  char room[DATE_MAX];
  httpstatus_slice given = hs_trimmed((httpstatus_slice){value, length});
  if (given.length == 0)
    return MALFORMED;
  if (hs_is_digit((unsigned char)given.start[0]))
    return read_seconds(given);
  given.length = httpstatus_unfold(given.start, given.length, room, sizeof room);
  given.start = room;
  if (given.length > sizeof room || !hs_is_date(given))
    return MALFORMED;
  struct moment date, present = moment_of(now);
  read_date(given, &present, &date);
  return seconds_until(&date, &present);
}
