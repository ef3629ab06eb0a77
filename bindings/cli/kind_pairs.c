/* kind_pairs.c: key=value, as Heroku and logfmt have it, and key:value with tabs between (LTSV).
 *
 *     at=info method=GET path="/" status=200 bytes=13
 *
 * A status says so by its key alone, and is one of HTTP only beside a request.
 */
#include <string.h>

#include "byte.h"
#include "log_kind.h"
#include "log_names.h"

struct pairs {
  int code;                    /* LOG_NO_CODE for none */
  int other;                   /* of `code`, which is a status only if nothing else is */
  bool has_request, is_unsure; /* are there two? */
  bool is_router;              /* of Heroku: at=... dyno=... */
  struct log_line detail;      /* code=H12 */
};

static bool is_of_key(char byte) {
  return byte_is_alphanumeric(byte) || byte == '_' || byte == '.' || byte == '-' || byte == '@';
}

/* A value up to the next blank, or in quotes. */
static struct log_line take_value(struct log_line *line, bool is_tabbed) {
  struct log_line value = {line->at, line->at, false};
  if (!is_tabbed && log_take(line, "\"")) {
    const char *end = log_end_of_quoted(*line);
    value = (struct log_line){line->at, end != NULL ? end : line->end, false};
    line->at = end != NULL ? end + 1 : line->end;
    return value;
  }
  while (value.end < line->end && *value.end != '\t' && (is_tabbed || *value.end != ' '))
    value.end++;
  line->at = value.end;
  while (!is_tabbed && value.end > value.at && (value.end[-1] == ',' || value.end[-1] == ';'))
    value.end--;
  return value;
}

/* Moves to the next key, which begins at the line or behind a separator, and behind its sign. */
static bool take_key(struct log_line *line, struct log_line *key, char sign) {
  for (;;) {
    while (line->at < line->end && !is_of_key(*line->at) && *line->at != '"')
      line->at++;
    *key = (struct log_line){line->at, line->at, false};
    while (key->end < line->end && is_of_key(*key->end))
      key->end++;
    line->at = key->end;
    if (line->at == line->end)
      return false;
    if (*line->at == sign && key->at < key->end) {
      line->at++;
      return true;
    }
    if (*line->at == '"') { /* a text without a key */
      line->at++;
      const char *end = log_end_of_quoted(*line);
      line->at = end != NULL ? end + 1 : line->end;
    } else {
      while (line->at < line->end && *line->at != ' ' && *line->at != '\t')
        line->at++;
    }
  }
}

static void read_pair(struct pairs *pairs, struct log_line key, struct log_line value) {
  int code = log_code(value);
  if (log_names_status(key) && code != LOG_NO_CODE) {
    pairs->is_unsure = pairs->is_unsure || (pairs->code != LOG_NO_CODE && pairs->code != code);
    pairs->code = code;
  } else if (log_is(key, "code")) {
    pairs->other = code < LOG_CODES ? code : LOG_NO_CODE;
    pairs->detail = value;
  }
  pairs->has_request = pairs->has_request || log_names_request(key);
  pairs->is_router = pairs->is_router || log_is(key, "dyno");
}

static enum log_verdict tell(struct log_entry *entry, struct pairs pairs) {
  if (pairs.is_unsure)
    return LOG_UNTOLD;
  if (pairs.code == LOG_NO_CODE)
    return log_tell(entry, pairs.other, NULL);
  if (pairs.is_router)
    log_set_keys(entry, pairs.detail);
  return log_tell(entry, pairs.code, pairs.is_router ? "heroku" : NULL);
}

/* LTSV: is there a colon in the first of several columns, and no other sign? */
static bool are_labels(struct log_line line) {
  struct log_line first = log_token(&line, '\t'), label = log_token(&first, ':');
  return line.at < line.end && label.end < line.at - 1 &&
         memchr(label.at, '=', (size_t)(label.end - label.at)) == NULL;
}

static enum log_verdict read_pairs(struct log_layout *layout, struct log_line line,
                                   struct log_entry *entry) {
  struct log_line none = {line.end, line.end, false}, key, value;
  struct pairs pairs = {.code = LOG_NO_CODE, .other = LOG_NO_CODE, .detail = none};
  bool is_tabbed = are_labels(line);
  int count = 0;
  (void)layout;
  for (; take_key(&line, &key, is_tabbed ? ':' : '='); count++) {
    value = take_value(&line, is_tabbed);
    read_pair(&pairs, key, value);
  }
  if (count < 2 || !pairs.has_request || (pairs.code == LOG_NO_CODE && pairs.other == LOG_NO_CODE))
    return LOG_OTHER;
  return tell(entry, pairs);
}

const struct log_kind kind_pairs = {"pairs", "key=value, LTSV: Heroku", read_pairs};
