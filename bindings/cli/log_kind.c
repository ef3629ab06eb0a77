/* log_kind.c: what is a kind of log? What they have in common. */
#include "log_kind.h"

#include <string.h>

void log_set_keys(struct log_entry *entry, struct log_line key) {
  size_t length = (size_t)(key.end - key.at);
  if (length >= LOG_KEYS || log_is(key, "-"))
    return;
  memcpy(entry->keys, key.at, length);
  entry->keys[length] = '\0';
}

enum log_verdict log_tell(struct log_entry *entry, int code, const char *source) {
  if (code == LOG_NO_CODE)
    return LOG_UNTOLD;
  entry->code = code;
  entry->source = source;
  return LOG_TOLD;
}
