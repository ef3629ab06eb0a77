/* cmd_tally.c: which codes are in a log, how often, and what do they mean? */
#include <stdlib.h>

#include "cmd.h"
#include "input.h"
#include "options.h"
#include "outcome.h"
#include "progress.h"
#include "tally.h"
#include "tally_json.h"
#include "text.h"

enum { BLOCK = 1 << 18 };

static void read_log(struct log *log, const char *operand, char *block) {
  struct input input = input_open(operand);
  struct progress progress;
  size_t length;
  log_begin(log, input.name);
  progress_begin(&progress, input.file);
  while ((length = input_read(&input, block, BLOCK)) > 0) {
    log_read(log, block, length);
    progress_add(&progress, length);
  }
  log_end(log);
  progress_end(&progress);
  input_close(&input);
}

static void complain_of(const struct log_sample *sample) {
  bool is_cut = sample->length > LOG_SAMPLE;
  struct text text = {NULL, 0, 0};
  text_add_escaped(&text, sample->start, is_cut ? LOG_SAMPLE : (size_t)sample->length);
  complain(OUTCOME_NO, "%s: line %llu: no status code: %s%s", sample->name, sample->line,
           text.bytes, is_cut ? "..." : "");
  free(text.bytes);
}

static void run(const struct arguments *arguments) {
  static struct log log;
  const httpstatus_source *server = option_source(arguments, OPTION_SERVER);
  char *block = allocate(NULL, BLOCK);
  int at = 0;
  do
    read_log(&log, arguments->operands[at], block);
  while (++at < arguments->count);
  free(block);
  struct tally tally = tally_of(&log, server);
  if (arguments->values[OPTION_JSON] != NULL)
    tally_write(&tally);
  else
    tally_print(&tally);
  for (unsigned index = 0; index < LOG_SAMPLES && index < log.malformed; index++)
    complain_of(&log.samples[index]);
  if (log.lines == 0)
    complain(0, "no lines in the log");
  if (log.malformed > 0)
    complain(OUTCOME_NO, "%llu of %llu lines have no status code", log.malformed, log.lines);
}

const struct command command_tally = {
    .name = "tally",
    .usage = "[OPTION]... [FILE]...",
    .about = "count the status codes in access logs",
    .help = "Counts the status codes in access logs: how often each occurs, its share, and\n"
            "what it means. Reads the common or combined log format of nginx and Apache, or\n"
            "one code per line; reads standard input if there is no FILE. Shows the first\n"
            "lines without a status code on standard error; the exit status is then 1.",
    .options = TAKES(OPTION_SERVER) | TAKES(OPTION_JSON) | TAKES(OPTION_HELP),
    .least = 0,
    .most = -1,
    .run = run,
};
