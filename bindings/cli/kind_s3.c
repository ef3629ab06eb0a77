/* kind_s3.c: the server access logs of Amazon S3.
 *
 *     owner bucket [time] address requester id REST.GET.OBJECT key "GET /key HTTP/1.1" 404
 * NoSuchKey
 *
 * Quotes within the request are not escaped.
 */
#include <string.h>

#include "byte.h"
#include "log_kind.h"

static bool is_operation(struct log_line word) {
  static const char *const kinds[] = {"REST.", "SOAP.", "WEBSITE.", "BATCH.", "S3.", NULL};
  for (const char *const *kind = kinds; *kind != NULL; kind++)
    if (log_starts(word, *kind))
      return true;
  return false;
}

/* Up to the quote of the request. */
static bool take_start(struct log_line *line) {
  log_word(line); /* the owner */
  log_word(line); /* the bucket */
  if (!log_take(line, "[") || !log_starts_with_clf_date(*line) || !log_seek(line, "] "))
    return false;
  for (int word = 0; word < 3; word++)
    log_word(line);
  if (!is_operation(log_word(line)))
    return false;
  log_word(line); /* the key */
  return log_take(line, "\"") || log_starts(*line, "-");
}

/* `200 - 113`: a status, the error and the bytes sent. */
static int read_status(struct log_entry *entry, struct log_line line) {
  int code = log_code(log_word(&line));
  struct log_line error = log_word(&line), bytes = log_word(&line);
  if (code == LOG_NO_CODE || (!log_is(bytes, "-") && log_number(bytes) < 0) ||
      (!log_is(error, "-") && (error.at == error.end || !byte_is_upper(*error.at))))
    return LOG_NO_CODE;
  entry->keys[0] = '\0';
  log_set_keys(entry, error);
  return code;
}

static enum log_verdict read_s3(struct log_layout *layout, struct log_line line,
                                struct log_entry *entry) {
  int code = LOG_NO_CODE;
  (void)layout;
  if (!take_start(&line))
    return LOG_OTHER;
  if (log_starts(line, "- ")) {
    log_word(&line);
    return log_tell(entry, read_status(entry, line), "s3");
  }
  while (log_seek(&line, "\" ")) {
    int one = read_status(entry, line);
    if (one != LOG_NO_CODE && code != LOG_NO_CODE) /* the client wrote one of them */
      return LOG_UNTOLD;
    code = one != LOG_NO_CODE ? one : code;
  }
  return log_tell(entry, code, "s3");
}

const struct log_kind kind_s3 = {"s3", "Amazon S3", read_s3};
