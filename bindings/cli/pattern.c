/* pattern.c: which codes does a word like `4xx` or `404-410` stand for? */
#include "pattern.h"

#include <string.h>

#include "byte.h"

enum { PLACES = 3, DIGITS = 10 };

/* The digits that fit at each place of a code. */
struct mask {
  bool fits[PLACES][DIGITS];
  bool is_plain; /* only one code fits */
};

static void set(bool fits[DIGITS], int first, int last) {
  for (int digit = first; digit <= last; digit++)
    fits[digit] = true;
}

/* Reads what stands between brackets, such as `45` or `4-6`; NULL if it is something else. */
static const char *read_digits(const char *at, bool fits[DIGITS]) {
  const char *start = at;
  for (; byte_is_digit(*at); at++) {
    int first = *at - '0', last = first;
    if (at[1] == '-' && byte_is_digit(at[2])) {
      last = at[2] - '0';
      at += 2;
    }
    if (last < first)
      return NULL;
    set(fits, first, last);
  }
  return *at == ']' && at > start ? at + 1 : NULL;
}

/* Reads one place; NULL if nothing like that is there. `*` stays, and fits all further places. */
static const char *read_place(const char *at, bool fits[DIGITS]) {
  if (byte_is_digit(*at)) {
    set(fits, *at - '0', *at - '0');
    return at + 1;
  }
  if (*at == '[')
    return read_digits(at + 1, fits);
  if (*at == '\0' || strchr("xX?*", *at) == NULL)
    return NULL;
  set(fits, 0, DIGITS - 1);
  return *at == '*' ? at : at + 1;
}

/* Reads `404` or `40x`, of which one place is a digit; NULL if something else is there. */
static const char *read_mask(const char *at, struct mask *mask) {
  bool has_digit = false;
  *mask = (struct mask){.is_plain = true};
  for (int place = 0; place < PLACES; place++) {
    bool is_one = byte_is_digit(*at);
    has_digit = has_digit || is_one || *at == '[';
    mask->is_plain = mask->is_plain && is_one;
    at = read_place(at, mask->fits[place]);
    if (at == NULL)
      return NULL;
  }
  return has_digit ? at + (*at == '*') : NULL;
}

static bool fits(const struct mask *mask, int code) {
  return mask->fits[0][code / 100] && mask->fits[1][code / 10 % 10] && mask->fits[2][code % 10];
}

static int lowest(const struct mask *mask) {
  int code = 0;
  while (!fits(mask, code))
    code++;
  return code;
}

static int highest(const struct mask *mask) {
  int code = PATTERN_CODES - 1;
  while (!fits(mask, code))
    code--;
  return code;
}

static const char *skip_blanks(const char *at) {
  return at + strspn(at, " \t");
}

/* What stands between the ends of a range: `-`, `..` or a dash of typography; NULL for none. */
static const char *skip_dash(const char *at) {
  static const char *const dashes[] = {"...", "..", "-", "\xE2\x80\x93", "\xE2\x80\xA6"};
  at = skip_blanks(at);
  for (size_t index = 0; index < sizeof dashes / sizeof *dashes; index++)
    if (strncmp(at, dashes[index], strlen(dashes[index])) == 0)
      return skip_blanks(at + strlen(dashes[index]));
  return NULL;
}

/* Reads what stands between two commas, and adds what fits it. */
static const char *read_part(const char *at, struct pattern *pattern) {
  struct mask first, last;
  at = read_mask(skip_blanks(at), &first);
  const char *range = at != NULL ? skip_dash(at) : NULL;
  if (at == NULL || (range != NULL && (range = read_mask(range, &last)) == NULL))
    return NULL;
  int from = lowest(&first), to = range != NULL ? highest(&last) : PATTERN_CODES - 1;
  for (int code = from; code <= to; code++)
    pattern->of[code] = pattern->of[code] || range != NULL || fits(&first, code);
  pattern->is_reversed = pattern->is_reversed || from > to;
  pattern->is_list = pattern->is_list && first.is_plain && range == NULL;
  return skip_blanks(range != NULL ? range : at);
}

bool pattern_add(const char *word, struct pattern *pattern) {
  const char *at = read_part(word, pattern);
  while (at != NULL && *at == ',') {
    /* 200,000 is a number. */
    bool is_number = strncmp(at, ",000", 4) == 0;
    at = is_number ? NULL : read_part(at + 1, pattern);
  }
  return at != NULL && *at == '\0';
}

static bool is_code(const char *word) {
  return byte_is_digit(word[0]) && word[strspn(word, "0123456789")] == '\0';
}

bool pattern_read(const char *word, struct pattern *pattern) {
  *pattern = (struct pattern){.is_list = true};
  return !is_code(word) && pattern_add(word, pattern);
}
