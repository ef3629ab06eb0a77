/* client_wget.c: what `wget -S` and `wget -d` print.
 *
 * -S indents the head of a response by two spaces and ends it with any other line, -d encloses
 * heads in lines of hyphens. Without -d the method is not there. It is GET, and HEAD behind the
 * line that says so; only in English that line is understood.
 */
#include "client_wget.h"

#include <string.h>

#include "dialogue.h"
#include "slice.h"

/* What the lines are in that come next. */
enum part { ASIDE, REQUEST, RESPONSE };

struct state {
  enum part part;
  bool has_heads; /* are they there as they came, and not only indented? */
  bool is_spider; /* only to see whether it is there */
};

/* "--2024-02-04 02:25:07--  URL", or with "(try: 2)" before the URL; empty for anything else. */
static httpstatus_slice url_of(httpstatus_slice line) {
  static const char form[] = "--0000-00-00 00:00:00--  ", again[] = "(try:";
  if (!slice_has_form(line, form))
    return (httpstatus_slice){"", 0};
  line = slice_trimmed(slice_without(line, sizeof form - 1));
  const char *end = slice_begins(line, again) ? memchr(line.start, ')', line.length) : NULL;
  if (end != NULL)
    line = slice_without(line, (size_t)(end - line.start) + 1);
  while (slice_begins(line, " "))
    line = slice_without(line, 1);
  return line;
}

static bool begins(httpstatus_slice line) {
  static const char *const firsts[] = {"  HTTP/",
                                       "Spider mode enabled",
                                       "DEBUG output created by Wget",
                                       "Setting --",
                                       "Prepended ",
                                       "---request begin---",
                                       "URL transformed to HTTPS",
                                       "Will not apply HSTS",
                                       "WARNING: The",
                                       "HTTP request sent, aw",
                                       "---response begin---",
                                       NULL};
  return slice_begins_with_one(line, firsts) || url_of(line).length > 0;
}

/* What wget says itself. */
static void read_aside(struct state *state, struct dialogue *dialogue, httpstatus_slice line) {
  struct request *seen = &dialogue->checking->seen;
  httpstatus_slice url = url_of(line);
  dialogue_end_head(dialogue);
  if (url.length > 0) {
    dialogue_flush(dialogue);
    request_set(seen, NULL, url);
  } else if (slice_begins(line, "Spider mode enabled")) {
    state->is_spider = true;
  } else if (slice_begins(line, "HTTP request sent, ") && seen->method == NULL &&
             seen->target != NULL) {
    seen->method = state->is_spider ? "HEAD" : "GET";
    state->is_spider = false;
  }
}

static void read_line(struct state *state, struct dialogue *dialogue, httpstatus_slice line) {
  if (slice_begins(line, "---request begin---")) {
    state->part = REQUEST;
  } else if (slice_begins(line, "---response begin---")) {
    state->part = RESPONSE;
    state->has_heads = true;
  } else if (slice_begins(line, "---request end---") || slice_begins(line, "---response end---")) {
    dialogue_end_head(dialogue);
    state->part = ASIDE;
  } else if (state->part == REQUEST) {
    dialogue_request_line(dialogue, line);
  } else if (state->part == RESPONSE) {
    dialogue_response_line(dialogue, line);
  } else if (!slice_begins(line, "  ")) {
    read_aside(state, dialogue, line);
  } else if (!state->has_heads) {
    dialogue_response_line(dialogue, slice_without(line, 2));
  }
}

static void read(struct checking *checking) {
  struct dialogue dialogue = dialogue_begin(checking);
  struct state state = {.part = ASIDE};
  httpstatus_slice line;
  while (checking_line(checking, &line))
    read_line(&state, &dialogue, line);
  dialogue_end_head(&dialogue);
  dialogue_end(&dialogue);
}

const struct client client_wget = {"wget -S", begins, read};
