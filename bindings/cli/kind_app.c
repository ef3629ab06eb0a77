/* kind_app.c: what application servers and frameworks print about a request, without quotes. */
#include <string.h>

#include "byte.h"
#include "log_kind.h"

enum { LONGEST = 8192, LITERAL = 32 }; /* no such line is longer, and no other takes long */

/* %s a status, %m a method, %t a text without spaces, %q a quantity (5ms, 0.5, -), %r a reason
 * phrase, a space one or several, `$` the end of the line, anything else itself. Before and behind,
 * anything may stand. */
static const char *const patterns[] = {
    "Completed %s %r in %q",               /* Rails */
    "Completed %s %r$",                    /* Spring */
    "Sent %s in %q$",                      /* Phoenix */
    "Returned %s in %q ms",                /* serve */
    "| %s | %q | %t | %m",                 /* Gin, Fiber */
    "%m %t %s %q ms - ",                   /* morgan: dev */
    "%m %t %s %q - %q ms$",                /* morgan: tiny */
    "%m %t HTTP/%q %s %q - %q ms$",        /* morgan: short */
    "%m %t %s in %q",                      /* Next.js */
    "--> %m %t %s %q",                     /* koa-logger */
    "HTTP %m %t %s [%q, ",                 /* Daphne */
    "%s %m %t (%t %q$",                    /* Tornado */
    "(sanic.access)[INFO][%t %m %t %s %q", /* Sanic */
    " [%s]: %m ",                          /* PHP's own server */
    " (HTTP/%q %s) ",                      /* uWSGI */
    "Outcome: Success(%s",                 /* Rocket */
    "Outcome: Error(%s",
    "Outcome: Failure(%s",
    "Request finished HTTP/%q %m %t %t %t - %s ", /* ASP.NET Core */
    "Request finished HTTP/%q %m %t - %s ",
    "Request finished in %q %s ",
    "\" from %t - %s %q", /* chi */
    NULL,
};

static bool is_of_quantity(char byte) {
  return byte_is_alphanumeric(byte) || byte == '.' || byte == '-' ||
         (unsigned char)byte >= 0x80; /* the letter of a microsecond */
}

static bool is_of_text(char byte) {
  return byte != ' ';
}

static struct log_line take_while(struct log_line *line, bool (*belongs)(char byte)) {
  struct log_line taken = {line->at, line->at, false};
  while (taken.end < line->end && belongs(*taken.end))
    taken.end++;
  line->at = taken.end;
  return taken;
}

/* Words that begin with a capital letter. */
static bool take_reason(struct log_line *line) {
  const char *start = line->at;
  while (line->at < line->end && byte_is_upper(*line->at)) {
    struct log_line word = take_while(line, is_of_text);
    if (line->end - line->at >= 2 && byte_is_upper(line->at[1]))
      line->at++;
    else
      return word.end > start;
  }
  return line->at > start;
}

static bool take_status(struct log_line *line, int *code) {
  struct log_line status = {line->at, line->at, false};
  if (!log_take(line, "-"))
    take_while(line, byte_is_digit);
  status.end = line->at;
  *code = log_code(status);
  return *code != LOG_NO_CODE;
}

static bool take_place(struct log_line *line, char place, int *code) {
  switch (place) {
  case 's':
    return take_status(line, code);
  case 'm':
    return log_is_method(take_while(line, byte_is_upper));
  case 'r':
    return take_reason(line);
  case 'q':
    take_while(line, is_of_quantity);
    return true;
  default:
    take_while(line, is_of_text);
    return true;
  }
}

static bool take_byte(struct log_line *line, char byte) {
  if (line->at == line->end || *line->at != byte)
    return false;
  line->at++;
  while (byte == ' ' && line->at < line->end && *line->at == ' ')
    line->at++;
  return true;
}

static bool matches(struct log_line line, const char *pattern, int *code) {
  for (; *pattern != '\0'; pattern++) {
    if (*pattern == '$')
      return line.at == line.end;
    const char *start = line.at;
    if (*pattern != '%') {
      if (!take_byte(&line, *pattern))
        return false;
    } else if (!take_place(&line, *++pattern, code) || line.at == start) {
      return false;
    }
  }
  return true;
}

static bool begins_word(const char *start, const char *at) {
  return at == start || !byte_is_alphanumeric(at[-1]);
}

/* Moves to where the pattern may match: what stands before its first place, or a word. */
static bool seek(struct log_line *line, const char *pattern) {
  size_t length = strcspn(pattern, "%");
  char literal[LITERAL];
  memcpy(literal, pattern, length);
  literal[length] = '\0';
  if (length == 0)
    return line->at < line->end;
  if (!log_seek(line, literal))
    return false;
  line->at -= length;
  return true;
}

static bool find(struct log_line line, const char *pattern, int *code) {
  const char *start = line.at;
  for (; seek(&line, pattern); line.at++) {
    char first = pattern[0] != '%' ? pattern[0] : *line.at;
    if (pattern[0] == '%' && !(pattern[1] == 'm' ? byte_is_upper(first) : byte_is_digit(first)))
      continue;
    if (byte_is_alphanumeric(first) && !begins_word(start, line.at))
      continue;
    if (matches(line, pattern, code))
      return true;
  }
  return false;
}

static enum log_verdict read_app(struct log_layout *layout, struct log_line line,
                                 struct log_entry *entry) {
  int code = LOG_NO_CODE;
  (void)layout;
  if (line.is_cut || line.end - line.at > LONGEST)
    return LOG_OTHER;
  for (const char *const *pattern = patterns; *pattern != NULL; pattern++)
    if (find(line, *pattern, &code))
      return log_tell(entry, code, NULL);
  return LOG_OTHER;
}

const struct log_kind kind_app = {"app", "Rails, Gin, morgan, uWSGI", read_app};
