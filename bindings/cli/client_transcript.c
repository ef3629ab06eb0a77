/* client_transcript.c: requests and responses as they were sent, as `http -v` prints them, and what
 * openssl s_client, nc and telnet print before a response.
 *
 * Only behind a request and behind a head of a response may a head of a response begin; other lines
 * are content.
 */
#include "client_transcript.h"

#include "client_heads.h"
#include "dialogue.h"
#include "slice.h"

static bool begins(httpstatus_slice line) {
  static const char *const connected[] = {"CONNECTED(",     "Connecting to ", "Trying ",
                                          "Connected to ",  "Connection to ", "depth=",
                                          "Can't use SSL_", "Ncat: ",         NULL};
  return request_is_line(line) || slice_begins_with_one(line, connected);
}

/* The lines behind a request. */
static void read_exchanges(struct checking *checking, httpstatus_slice line) {
  struct dialogue dialogue = dialogue_begin(checking);
  bool may_begin = false;
  do {
    if (dialogue.in_response || (may_begin && slice_is_status_line(line))) {
      dialogue_response_line(&dialogue, line);
    } else if (dialogue.in_request || request_is_line(line)) {
      dialogue_request_line(&dialogue, line);
      may_begin = true;
    } else if (dialogue.response.length > 0 && slice_trimmed(line).length > 0) {
      may_begin = false;
    }
  } while (checking_line(checking, &line));
  dialogue_end(&dialogue);
}

static void read(struct checking *checking) {
  httpstatus_slice line;
  while (checking_line(checking, &line)) {
    if (request_is_line(line)) {
      read_exchanges(checking, line);
      return;
    }
    if (slice_is_status_line(line)) {
      reading_back(&checking->reading, line.length);
      client_heads.read(checking);
      return;
    }
  }
}

const struct client client_transcript = {"http -v", begins, read};
