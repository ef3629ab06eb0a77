/* log.c: does the command's reader of logs keep its promises for every log? In one piece and in
 * two, cut where its last byte says, it is the same. */
#include "fuzz.h"

#include <string.h>

#include "log.h"

static void feed(struct log *log, const uint8_t *bytes, size_t length) {
  while (length > 0) {
    size_t room;
    char *start = log_room(log, &room);
    size_t part = room < length ? room : length;
    REQUIRE(part > 0);
    memcpy(start, bytes, part);
    log_read(log, part);
    bytes += part;
    length -= part;
  }
}

static void read_log(struct log *log, const uint8_t *bytes, size_t length, size_t cut) {
  memset(log, 0, sizeof *log);
  log_allocate(log, LOG_KINDS);
  log_begin(log, "log");
  feed(log, bytes, cut);
  feed(log, bytes + cut, length - cut);
  log_end(log);
}

/* Each line is counted once, or is malformed, or describes the log. */
static void require_counts(const struct log *log) {
  unsigned long long counted = log->malformed;
  for (int source = 0; source < log->counts.sources; source++)
    for (int slot = 0; slot < LOG_SLOTS; slot++)
      counted += log->counts.codes[source].of[slot];
  REQUIRE(counted <= log->lines);
  REQUIRE(log->held_lines == 0);
}

static void require_same(const struct log *one, const struct log *other) {
  REQUIRE(one->lines == other->lines && one->malformed == other->malformed);
  REQUIRE(one->counts.sources == other->counts.sources);
  for (int source = 0; source < one->counts.sources; source++)
    REQUIRE(memcmp(one->counts.codes[source].of, other->counts.codes[source].of,
                   sizeof one->counts.codes[source].of) == 0);
  REQUIRE(one->counts.details == other->counts.details);
  REQUIRE(memcmp(one->of_kind, other->of_kind, sizeof one->of_kind) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static struct log whole, parts;
  size_t cut = size == 0 ? 0 : size * data[size - 1] / 256;
  read_log(&whole, data, size, size);
  read_log(&parts, data, size, cut);
  require_counts(&whole);
  require_same(&whole, &parts);
  log_free(&whole);
  log_free(&parts);
  return 0;
}
