/* client_curl.c: what `curl -v` prints.
 *
 * "> " is before each line of a request, "< " before each of a response, "* " before what curl says
 * itself; "{ " and "} " tell how much data came and went. --trace-time puts the time before that,
 * --trace-ids a number. Without -s the progress meter is between the lines, and the content may be.
 */
#include "client_curl.h"

#include <string.h>

#include "byte.h"
#include "client_heads.h"
#include "dialogue.h"
#include "slice.h"

/* "12:34:56.123456 " */
static httpstatus_slice without_time(httpstatus_slice line) {
  static const char form[] = "00:00:00.000000 ";
  return slice_has_form(line, form) ? slice_without(line, sizeof form - 1) : line;
}

/* "[0-0] ", of --trace-ids */
static httpstatus_slice without_id(httpstatus_slice line) {
  const char *end = line.length > 1 && line.start[0] == '[' && byte_is_digit(line.start[1])
                        ? memchr(line.start, ']', line.length)
                        : NULL;
  return end == NULL ? line : slice_without(line, (size_t)(end - line.start) + 2);
}

/* A row of the progress meter, behind a carriage return, has no end of its own. */
static httpstatus_slice without_meter(httpstatus_slice line) {
  static const char row[] = " 0123456789:-.kMGTP";
  size_t start = 0;
  for (size_t at = 0; at + 2 < line.length; at++)
    if (line.start[at] == '\r')
      start = at + 1;
  if (start == 0)
    return line;
  line = slice_without(line, start);
  while (line.length > 0 && memchr(row, line.start[0], sizeof row - 1) != NULL)
    line = slice_without(line, 1);
  return line;
}

/* Does it begin with this byte, and a space, which an editor may have taken away? */
static bool is_marked(httpstatus_slice line, char mark) {
  return line.length > 0 && line.start[0] == mark &&
         (line.length == 1 || memchr(" \r\n", line.start[1], 3) != NULL);
}

static bool is_known(httpstatus_slice line) {
  return is_marked(line, '<') || is_marked(line, '>') || is_marked(line, '*') ||
         slice_begins(line, "{ [") || slice_begins(line, "} [");
}

static httpstatus_slice strip(httpstatus_slice line) {
  line = without_id(without_time(line));
  return is_known(line) ? line : without_id(without_time(without_meter(line)));
}

static bool begins(httpstatus_slice line) {
  static const char *const others[] = {"  % Total", "Note: ", "Warning: ", NULL};
  return is_known(strip(line)) || slice_begins_with_one(line, others);
}

/* What is behind the mark. */
static httpstatus_slice rest_of(httpstatus_slice line) {
  return slice_without(line, line.length > 1 && line.start[1] == ' ' ? 2 : 1);
}

/* Reads a line that is marked; is_tls: did the line before it tell that what comes is TLS? */
static void read_marked(struct dialogue *dialogue, httpstatus_slice line, bool is_tls) {
  if (is_marked(line, '>'))
    dialogue_request_line(dialogue, rest_of(line));
  else if (is_marked(line, '<'))
    dialogue_response_line(dialogue, rest_of(line));
  else if (slice_begins(line, "{ [") && !slice_begins(line, "{ [0 ") && !is_tls)
    dialogue_content(dialogue);
}

static void read(struct checking *checking) {
  struct dialogue dialogue = dialogue_begin(checking);
  httpstatus_slice line;
  bool is_verbose = false, is_tls = false;
  while (checking_line(checking, &line)) {
    line = strip(line);
    if (!is_verbose && slice_is_status_line(line)) { /* `curl -i` with its progress meter */
      reading_back(&checking->reading, line.length);
      client_heads.read(checking);
      break;
    }
    if (slice_begins(line, "== Info: ") || slice_begins(line, "=> Send "))
      checking_fail(checking, "a trace of curl", "use `curl -sv URL 2>&1 | httpstatus check`");
    is_verbose = is_verbose || is_marked(line, '<') || is_marked(line, '>');
    read_marked(&dialogue, line, is_tls);
    is_tls = is_marked(line, '*') && slice_has(line, "(IN), ");
  }
  dialogue_end(&dialogue);
}

const struct client client_curl = {"curl -v", begins, read};
