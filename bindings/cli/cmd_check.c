/* cmd_check.c: which rules of its status code does a response break? */
#include "checking.h"
#include "clients.h"
#include "cmd.h"
#include "options.h"
#include "outcome.h"

/* What is behind the last response is read, too, so that the writer gets no SIGPIPE; behind an
 * error, what a short writer still has to say. */
enum { COURTESY = 1 << 20 };

static void run(const struct arguments *arguments) {
  struct checking checking;
  checking_begin(&checking, arguments);
  clients_read(&checking);
  output_end(&checking.output);
  outcome_flush();
  reading_drain(&checking.reading, checking.has_failed ? COURTESY : ~0ULL);
  checking_end(&checking);
}

const struct command command_check = {
    .name = "check",
    .usage = "[OPTION]... [FILE]",
    .about = "check a response against the rules of its code",
    .help = "Checks each response in what a client prints: `curl -si URL`, `http -v URL`,\n"
            "`curl -sv URL 2>&1`, `wget -S URL 2>&1`; or in a HAR file of a browser. Takes\n"
            "the method and the fields of the request from there, unless the options give\n"
            "them: where they are known, more rules are checked. Reads standard input if\n"
            "there is no FILE. The exit status is 1 if a finding is an error, and 2 if\n"
            "something cannot be read.",
    .options = TAKES(OPTION_METHOD) | TAKES(OPTION_REQUEST_FIELD) | TAKES(OPTION_JSON) |
               TAKES(OPTION_HELP),
    .least = 0,
    .most = 1,
    .run = run,
};
