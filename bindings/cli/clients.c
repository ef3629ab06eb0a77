/* clients.c: which kind of input is this? */
#include "clients.h"

#include "client_curl.h"
#include "client_har.h"
#include "client_heads.h"
#include "client_pseudo.h"
#include "client_transcript.h"
#include "client_wget.h"
#include "outcome.h"
#include "slice.h"
#include "unread.h"

/* So much of the first line is looked at. */
enum { OPENING = 1024 };

static const struct client *const clients[] = {
    &client_heads, &client_curl, &client_wget, &client_har, &client_pseudo, &client_transcript,
};

/* Skips what may be before everything, a byte order mark and empty lines, and gives what is behind
 * it; false if there is nothing. */
static bool find_opening(struct reading *reading, httpstatus_slice *line) {
  static const char mark[] = "\xEF\xBB\xBF";
  while (reading->offset < READING_LEAST && reading_peek(reading, OPENING, line)) {
    if (reading->offset == 0 && slice_begins(*line, mark))
      reading_skip(reading, sizeof mark - 1);
    else if (slice_trimmed(*line).length == 0)
      reading_skip(reading, line->length);
    else
      return true;
  }
  return false;
}

static void complain_of_nothing(struct checking *checking, const char *client) {
  const char *name = checking->reading.input.name;
  if (client == NULL && checking->reading.offset >= READING_LEAST)
    complain(OUTCOME_TROUBLE, "%s: no response in the first %d bytes", name, READING_LEAST);
  else if (client == NULL)
    checking_fail(checking, "no input",
                  "expected \"HTTP/1.1 200 OK\", as `curl -si URL` prints it");
  else if (checking->count == 0)
    complain(OUTCOME_TROUBLE, "%s: no response in it: expected one, as `%s` prints it", name,
             client);
  else
    complain(OUTCOME_TROUBLE, "%s: no final response after the interim ones", name);
  checking->has_failed = true;
}

void clients_read(struct checking *checking) {
  httpstatus_slice line;
  if (!find_opening(&checking->reading, &line)) {
    complain_of_nothing(checking, NULL);
    return;
  }
  for (size_t index = 0; index < sizeof clients / sizeof *clients; index++)
    if (clients[index]->begins(line)) {
      clients[index]->read(checking);
      if (!checking->has_failed && (checking->count == 0 || checking->awaits_final))
        complain_of_nothing(checking, clients[index]->name);
      return;
    }
  unread_name(checking, line);
}
