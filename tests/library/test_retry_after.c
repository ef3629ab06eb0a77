/* test_retry_after.c: is Retry-After right on every day of the calendar, and total? */
#include "suite.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "edge.h"
#include "httpstatus.h"

enum { FIRST_YEAR = 1970, LAST_YEAR = 9999, TEXT = 64, DAY = 86400, SECOND = 45296 }; /* 12:34:56 */

static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
static const char *const days[] = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                   "Thursday", "Friday", "Saturday"};

static int days_in(int year, int month) {
  static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return lengths[month] + (month == 1 && leap);
}

static int64_t asked(const char *text, int64_t now) {
  return httpstatus_retry_after(text, strlen(text), now);
}

/* Writes the forms of one day, and asks for each of them. */
static void check_day(int year, int month, int day, int64_t since_1970) {
  char text[TEXT];
  int64_t seconds = since_1970 * DAY + SECOND;
  const char *weekday = days[(since_1970 + 4) % 7];
  snprintf(text, sizeof text, "%.3s, %02d %s %04d 12:34:56 GMT", weekday, day, months[month], year);
  HOLDS(asked(text, 0) == seconds, "%s: %lld", text, (long long)asked(text, 0));
  HOLDS(asked(text, seconds + 1) == 0 && asked(text, seconds - 1) == 1, "%s", text);
  snprintf(text, sizeof text, "%.3s %s %2d 12:34:56 %04d", weekday, months[month], day, year);
  HOLDS(asked(text, 0) == seconds, "%s: %lld", text, (long long)asked(text, 0));
  snprintf(text, sizeof text, "%s, %02d-%s-%02d 12:34:56 GMT", weekday, day, months[month],
           year % 100);
  HOLDS(asked(text, seconds - 20 * DAY) == 20 * DAY, "%s in %d", text, year);
  HOLDS(asked(text, seconds + 20 * DAY) == 0, "%s in %d", text, year);
}

/* The calendar repeats every 400 years: behind them, one year of 50 and the last one will do. */
static bool is_asked(int year) {
  return year <= FIRST_YEAR + 400 || year % 50 == 0 || year == LAST_YEAR;
}

static void every_day(void) {
  int64_t since_1970 = 0;
  for (int year = FIRST_YEAR; year <= LAST_YEAR; year++)
    for (int month = 0; month < 12; month++) {
      if (!is_asked(year)) {
        since_1970 += days_in(year, month);
        continue;
      }
      for (int day = 1; day <= days_in(year, month); day++)
        check_day(year, month, day, since_1970++);
      char text[TEXT];
      snprintf(text, sizeof text, "Mon, %02d %s %04d 12:34:56 GMT", days_in(year, month) + 1,
               months[month], year);
      HOLDS(asked(text, 0) == -1, "%s", text);
    }
}

/* A year of two digits is at most 50 years ahead of any present, and less than 50 behind. */
static void years_from(int day, const char *month) {
  for (int year = FIRST_YEAR; year <= FIRST_YEAR + 400; year++)
    for (int ahead = 0; ahead < 100; ahead++) {
      char text[TEXT], present[TEXT];
      snprintf(present, sizeof present, "Mon, %02d %s %04d 00:00:00 GMT", day, month, year);
      int64_t now = asked(present, 0);
      snprintf(text, sizeof text, "Monday, %02d-%s-%02d 00:00:00 GMT", day, month,
               (year + ahead) % 100);
      int64_t seconds = asked(text, now);
      int64_t years = (seconds + 200 * DAY) / (365 * (int64_t)DAY + DAY / 4);
      HOLDS(years == (ahead <= 50 ? ahead : 0), "%s in %d: %lld years", text, year,
            (long long)years);
    }
}

static void years_of_two_digits(void) {
  years_from(1, "Jan");
  years_from(15, "Jun");
  years_from(31, "Dec");
}

/* int64_t holds only a part of its first and of its last day. */
static void edges_of_time(void) {
  static const char date[] = "Thu, 01 Jan 1970 00:00:00 GMT";
  CU_ASSERT_EQUAL(asked(date, INT64_MIN), -1);
  CU_ASSERT_EQUAL(asked("Thu, 01 Jan 1970 00:00:01 GMT", -INT64_MAX), -1);
  for (int64_t inward = 0; inward <= 2 * DAY; inward++) {
    HOLDS(asked(date, inward - INT64_MAX) == INT64_MAX - inward, "%lld", (long long)inward);
    HOLDS(asked(date, INT64_MAX - inward) == 0, "%lld", (long long)inward);
  }
}

static void extremes(void) {
  static const int64_t times[] = {INT64_MIN, INT64_MIN + 1, -DAY - 1, -1, 0,
                                  1,         INT64_MAX - 1, INT64_MAX};
  static const char *const texts[] = {"0",
                                      "9223372036854775807",
                                      "Thu, 01 Jan 1970 00:00:00 GMT",
                                      "Fri, 31 Dec 9999 23:59:60 GMT",
                                      "Sat, 01 Jan 0000 00:00:00 GMT",
                                      "Monday, 15-Jun-76 00:00:00 GMT",
                                      "Mon Jun 15 00:00:00 2076"};
  for (size_t time = 0; time < sizeof times / sizeof *times; time++)
    for (size_t text = 0; text < sizeof texts / sizeof *texts; text++)
      HOLDS(asked(texts[text], times[time]) >= -1, "%s", texts[text]);
  CU_ASSERT_EQUAL(asked("9223372036854775807", 0), INT64_MAX);
  CU_ASSERT_EQUAL(asked("9223372036854775808", 0), -1);
  CU_ASSERT_EQUAL(httpstatus_retry_after(NULL, 5, 0), -1);
  CU_ASSERT_EQUAL(httpstatus_retry_after(NULL, SIZE_MAX, 0), -1);
  CU_ASSERT_EQUAL(httpstatus_retry_after("12", 1, 0), 1);
  CU_ASSERT_EQUAL(httpstatus_retry_after("", 0, 0), -1);
}

/* Each date with one byte replaced, and each beginning of it, is read within its bounds. */
static void bytes(void) {
  static const char *const dates[] = {"Sun, 06 Nov 1994 08:49:37 GMT",
                                      "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"};
  for (size_t date = 0; date < 3; date++)
    for (size_t at = 0; at < strlen(dates[date]); at++) {
      char text[TEXT];
      snprintf(text, sizeof text, "%s", dates[date]);
      HOLDS(httpstatus_retry_after(at_edge(text, at), at, 0) == -1, "%zu bytes of %s", at, text);
      for (int byte = 0; byte < 256; byte++) {
        text[at] = (char)byte;
        HOLDS(httpstatus_retry_after(text, strlen(dates[date]), 0) >= -1, "byte %d", byte);
      }
    }
}

/* What is longer than any date is none, whatever it begins with. */
static void long_texts(void) {
  char text[2 * TEXT] = "Sun, 06 Nov 1994 08:49:37 GMT";
  size_t date = strlen(text);
  memset(text + date, 'x', sizeof text - date);
  for (size_t length = date + 1; length <= sizeof text; length++)
    HOLDS(httpstatus_retry_after(text, length, 0) == -1, "%zu bytes", length);
}

const char *const suite_name = "Retry-After";
CU_TestInfo suite_tests[] = {
    {"every day of 400 years and of some behind them, in each form", every_day},
    {"years of two digits", years_of_two_digits},
    {"extreme times and values", extremes},
    {"the edges of time", edges_of_time},
    {"cut off and broken dates", bytes},
    {"texts longer than a date", long_texts},
    CU_TEST_INFO_NULL,
};
