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
    .help = "Checks a response as `curl -si URL` prints it, with the responses before it:\n"
            "interim ones, and those of proxies, redirects and challenges (curl -x, -L,\n"
            "--digest). Give the method and the fields of the request to check more rules.\n"
            "Reads standard input if there is no FILE. The exit status is 1 if a finding is\n"
            "an error, and 2 if the response cannot be read.",
    .options = TAKES(OPTION_METHOD) | TAKES(OPTION_REQUEST_FIELD) | TAKES(OPTION_JSON) |
               TAKES(OPTION_HELP),
    .least = 0,
    .most = 1,
    .run = run,
};
