/* cmd_tally.c: which codes are in a log, how often, and what do they mean? */
#include <stdlib.h>

#include "command.h"
#include "input.h"
#include "outcome.h"
#include "progress.h"
#include "tally.h"
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
  complain(OUTCOME_NO, "%s: line %llu: no status: %s%s", sample->name, sample->line, text.bytes,
           is_cut ? "..." : "");
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
    complain(0, "no lines");
  if (log.malformed > 0)
    complain(OUTCOME_NO, "%llu of %llu lines have no status", log.malformed, log.lines);
}

const struct command command_tally = {
    .name = "tally",
    .usage = "[OPTION]... [FILE]...",
    .about = "which codes are in an access log, and how often",
    .help = "Counts the codes in access logs of the common or combined format, as nginx and\n"
            "Apache write them, or in lines of a bare code each: how often, the share, and\n"
            "what each means. Reads standard input where no FILE is named. Lines without a\n"
            "status are counted, and the first of them named on standard error; the exit\n"
            "status is then 1.",
    .options = TAKES(OPTION_SERVER) | TAKES(OPTION_JSON) | TAKES(OPTION_HELP),
    .least = 0,
    .most = -1,
    .run = run,
};
