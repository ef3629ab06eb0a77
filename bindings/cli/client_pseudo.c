/* client_pseudo.c: heads of HTTP/2 with pseudo-header fields, as browsers show them.
 *
 * ":status: 404" stands in the place of a status line, ":method: GET" and ":path: /" in that of a
 * request line (RFC 9113 8.3).
 */
#include "client_pseudo.h"

#include <stdlib.h>

#include "dialogue.h"
#include "slice.h"

struct state {
  struct text method, path;
  bool in_request; /* are pseudo-header fields of a request waiting? */
};

static bool begins(httpstatus_slice line) {
  static const char *const names[] = {
      ":status:", ":method:", ":path:", ":authority:", ":scheme:", NULL};
  return slice_begins_with_one(line, names);
}

/* The value behind a name with its colon. */
static httpstatus_slice value_of(httpstatus_slice line, const char *name) {
  while (*name != '\0' && line.length > 0) {
    line = slice_without(line, 1);
    name++;
  }
  while (slice_begins(line, " "))
    line = slice_without(line, 1);
  return slice_trimmed(line);
}

static void set(struct text *text, httpstatus_slice value) {
  text->length = 0;
  text_add_bytes(text, value.start, value.length);
}

static void begin_response(struct dialogue *dialogue, httpstatus_slice code) {
  struct text line = {NULL, 0, 0};
  text_add(&line, "HTTP/2 ");
  text_add_bytes(&line, code.start, code.length);
  text_add(&line, " \n");
  dialogue_response_line(dialogue, (httpstatus_slice){line.bytes, line.length});
  free(line.bytes);
}

/* All pseudo-header fields are before the others: what waits is complete. */
static void begin_request(struct state *state, struct dialogue *dialogue) {
  struct text line = {NULL, 0, 0};
  if (!state->in_request)
    return;
  state->in_request = false;
  if (state->method.length == 0 || state->path.length == 0)
    return;
  text_add_bytes(&line, state->method.bytes, state->method.length);
  text_add(&line, " ");
  text_add_bytes(&line, state->path.bytes, state->path.length);
  text_add(&line, " HTTP/2\n");
  dialogue_request_line(dialogue, (httpstatus_slice){line.bytes, line.length});
  state->method.length = state->path.length = 0;
  free(line.bytes);
}

static void read_pseudo(struct state *state, struct dialogue *dialogue, httpstatus_slice line) {
  if (slice_begins(line, ":status:")) {
    begin_request(state, dialogue);
    begin_response(dialogue, value_of(line, ":status:"));
    return;
  }
  state->in_request = true;
  if (slice_begins(line, ":method:"))
    set(&state->method, value_of(line, ":method:"));
  else if (slice_begins(line, ":path:"))
    set(&state->path, value_of(line, ":path:"));
}

static void read(struct checking *checking) {
  struct dialogue dialogue = dialogue_begin(checking);
  struct state state = {.in_request = false};
  httpstatus_slice line;
  while (checking_line(checking, &line)) {
    if (begins(line)) {
      read_pseudo(&state, &dialogue, line);
      continue;
    }
    begin_request(&state, &dialogue);
    if (dialogue.in_request)
      dialogue_request_line(&dialogue, line);
    else
      dialogue_response_line(&dialogue, line);
  }
  begin_request(&state, &dialogue);
  dialogue_end_head(&dialogue);
  dialogue_end(&dialogue);
  free(state.method.bytes);
  free(state.path.bytes);
}

const struct client client_pseudo = {"fields of HTTP/2", begins, read};
