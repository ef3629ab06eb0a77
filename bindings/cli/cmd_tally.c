/* cmd_tally.c: which codes are in a log, how often, and what do they mean? */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cmd.h"
#include "interrupt.h"
#include "layout.h"
#include "options.h"
#include "outcome.h"
#include "progress.h"
#include "tally.h"
#include "tally_json.h"
#include "tally_print.h"
#include "text.h"
#include "unpack.h"

enum { SIGNALLED = 128 /* as shells report it */, ABOUT = 28 };

static void read_log(struct log *log, const char *operand) {
  struct unpack unpack;
  struct progress progress;
  size_t room, length;
  unpack_open(&unpack, operand);
  log_begin(log, unpack.input.name);
  progress_begin(&progress, unpack.input.file);
  progress_add(&progress, unpack.taken);
  for (;;) {
    unsigned long long taken = unpack.taken;
    char *start = log_room(log, &room);
    length = unpack_read(&unpack, start, room);
    if (length == 0)
      break;
    log_read(log, length);
    progress_add(&progress, unpack.taken - taken);
  }
  if (interrupt_signal() == 0)
    log_end(log);
  else
    log_stop(log); /* the last line may be cut off */
  progress_end(&progress);
  unpack_close(&unpack);
}

static void complain_of(const struct log_sample *sample) {
  struct text text = {NULL, 0, 0};
  text_add_escaped(&text, sample->start, sample->length);
  complain(OUTCOME_NO, "%s: line %llu: no status code: %s%s", sample->name, sample->line,
           sample->length > 0 ? text.bytes : "", sample->is_cut ? "..." : "");
  free(text.bytes);
}

static void complain_of_lines(const struct log *log) {
  for (unsigned index = 0; index < LOG_SAMPLES && index < log->malformed; index++)
    complain_of(&log->samples[index]);
  if (log->lines == 0)
    complain(0, "no lines in the log");
  if (log->malformed > 0)
    complain(OUTCOME_NO, "%llu of %llu lines have no status code", log->malformed, log->lines);
  if (log->misses_json)
    complain(OUTCOME_TROUBLE, "this httpstatus was built without jansson and does not read JSON; "
                              "to count the codes: jq -r .status FILE | httpstatus tally");
}

static int format_of(const struct arguments *arguments) {
  const char *name = arguments->values[OPTION_LOG_FORMAT];
  int kind = name == NULL ? LOG_KINDS : log_kind_find(name);
  if (name == NULL || kind < LOG_KINDS)
    return kind;
  struct text names = {NULL, 0, 0};
  for (int at = 0; at < LOG_KINDS; at++)
    text_join(&names, ", ", log_kinds[at]->name);
  give_up("--format: unknown format of log: %s; there are: %s", name, names.bytes);
}

static enum tally_order order_of(const struct arguments *arguments) {
  const char *order = arguments->values[OPTION_BY];
  if (order == NULL || strcmp(order, "count") == 0)
    return TALLY_BY_COUNT;
  if (strcmp(order, "code") != 0)
    give_up("--by: expected count or code, not: %s", order);
  return TALLY_BY_CODE;
}

static void show(struct log *log, const struct arguments *arguments) {
  const httpstatus_source *server = option_source(arguments, OPTION_SERVER);
  struct tally tally = tally_of(log, server, order_of(arguments));
  if (arguments->values[OPTION_JSON] != NULL)
    tally_write(&tally);
  else
    tally_print(&tally);
  tally_free(&tally);
  complain_of_lines(log);
}

static void run(const struct arguments *arguments) {
  static struct log log;
  int at = 0;
  option_source(arguments, OPTION_SERVER); /* what is wrong is told before a log is read */
  order_of(arguments);
  log_allocate(&log, format_of(arguments));
  interrupt_begin();
  do
    read_log(&log, arguments->operands[at]);
  while (++at < arguments->count && interrupt_signal() == 0);
  show(&log, arguments);
  log_free(&log);
  if (interrupt_signal() != 0)
    outcome_raise(SIGNALLED + interrupt_signal());
}

static void list_kinds(void) {
  puts("Formats:");
  for (int at = 0; at < LOG_KINDS; at++) {
    bool ends_line = at % 2 == 1 || at == LOG_KINDS - 1;
    printf("  %-8s ", log_kinds[at]->name);
    layout_padded(log_kinds[at]->about, ends_line ? 0 : ABOUT);
    if (ends_line)
      putchar('\n');
  }
}

const struct command command_tally = {
    .name = "tally",
    .usage = "[OPTION]... [FILE]...",
    .about = "count the status codes in access logs",
    .help = "Counts the status codes in access logs of any format: how often each occurs,\n"
            "its share, what it means, and the details that refine it. Reads standard input\n"
            "if there is no FILE, and .gz files. Shows the first lines without a status code\n"
            "on standard error; the exit status is then 1.",
    .options = TAKES(OPTION_SERVER) | TAKES(OPTION_LOG_FORMAT) | TAKES(OPTION_BY) |
               TAKES(OPTION_JSON) | TAKES(OPTION_HELP),
    .least = 0,
    .most = -1,
    .more = list_kinds,
    .run = run,
};
