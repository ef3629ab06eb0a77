/* dialogue.c: requests and responses as a client prints them, put together from their lines. */
#include "dialogue.h"

#include <stdlib.h>
#include <string.h>

#include "outcome.h"
#include "slice.h"

struct dialogue dialogue_begin(struct checking *checking) {
  return (struct dialogue){.checking = checking};
}

static bool ends_with_cr(httpstatus_slice line) {
  return line.length > 1 && memcmp(line.start + line.length - 2, "\r\n", 2) == 0;
}

static bool is_empty(httpstatus_slice line) {
  return line.length == 0 || line.start[0] == '\n' ||
         (line.start[0] == '\r' && (line.length == 1 || line.start[1] == '\n'));
}

/* Adds a line to a head. One that is too long anyway, the library refuses. */
static void add(struct dialogue *dialogue, struct text *head, httpstatus_slice line) {
  dialogue->has_ends = dialogue->has_ends || ends_with_cr(line);
  if (head->length > HTTPSTATUS_HEAD_MAX)
    return;
  text_add_bytes(head, line.start, line.length);
}

/* Gives each line the end that it had in the message, where the client printed another. */
static void mend_ends(struct text *head) {
  struct text mended = {NULL, 0, 0};
  const char *at = head->bytes, *end = at + head->length, *next;
  text_add(&mended, "");
  for (; (next = memchr(at, '\n', (size_t)(end - at))) != NULL; at = next + 1) {
    text_add_bytes(&mended, at, (size_t)(next - at));
    text_add(&mended, "\r\n");
  }
  text_add_bytes(&mended, at, (size_t)(end - at));
  free(head->bytes);
  *head = mended;
}

static void complain_of(const struct dialogue *dialogue, httpstatus_error error, size_t offset) {
  unsigned long long line = dialogue->line;
  if (offset > dialogue->response.length)
    offset = dialogue->response.length;
  complain(OUTCOME_TROUBLE, "%s: malformed response head at line %llu, byte %zu of the head: %s",
           dialogue->checking->reading.input.name, line, offset, httpstatus_error_text(error));
  dialogue->checking->has_failed = true;
}

static void tell(struct dialogue *dialogue) {
  const struct text *text = &dialogue->response;
  httpstatus_head head = {.size = sizeof head, .ended = 1};
  httpstatus_error error = httpstatus_read_head(text->bytes, text->length, &head);
  head.room = head.count + 1; /* never none: without lines, the fields are unknown */
  head.lines = allocate(NULL, head.room * sizeof *head.lines);
  if (error == HTTPSTATUS_ERROR_NONE || error == HTTPSTATUS_ERROR_ROOM)
    error = httpstatus_read_head(text->bytes, text->length, &head);
  if (error == HTTPSTATUS_ERROR_NONE)
    checking_tell(dialogue->checking, &head, dialogue->has_content);
  else
    complain_of(dialogue, error, head.offset);
  free(head.lines);
}

/* Checks the response that is there. Whether it has content, is known only when the next one
 * begins. */
static void finish_response(struct dialogue *dialogue) {
  if (dialogue->response.length == 0)
    return;
  if (!dialogue->has_ends)
    mend_ends(&dialogue->response);
  tell(dialogue);
  dialogue->response.length = 0;
  dialogue->in_response = dialogue->has_content = false;
}

static void finish_request(struct dialogue *dialogue) {
  dialogue->in_request = false;
  if (dialogue->request.length > 0)
    request_read(&dialogue->checking->seen,
                 (httpstatus_slice){dialogue->request.bytes, dialogue->request.length});
  dialogue->request.length = 0;
}

void dialogue_request_line(struct dialogue *dialogue, httpstatus_slice line) {
  if (!dialogue->in_request && !request_is_line(line))
    return;
  if (!dialogue->in_request)
    dialogue_flush(dialogue);
  dialogue->in_request = true;
  add(dialogue, &dialogue->request, line);
  if (is_empty(line))
    finish_request(dialogue);
}

void dialogue_response_line(struct dialogue *dialogue, httpstatus_slice line) {
  if (slice_is_status_line(line)) {
    dialogue_end_head(dialogue);
    finish_response(dialogue);
    dialogue->in_response = true;
    dialogue->line = dialogue->checking->reading.line;
  }
  if (!dialogue->in_response)
    return;
  add(dialogue, &dialogue->response, line);
  if (is_empty(line))
    dialogue->in_response = false;
  else if (dialogue->response.length > HTTPSTATUS_HEAD_MAX)
    finish_response(dialogue);
}

void dialogue_end_head(struct dialogue *dialogue) {
  if (dialogue->in_request)
    finish_request(dialogue);
  if (dialogue->in_response)
    text_add(&dialogue->response, dialogue->has_ends ? "\r\n" : "\n");
  dialogue->in_response = false;
}

void dialogue_flush(struct dialogue *dialogue) {
  dialogue_end_head(dialogue);
  finish_response(dialogue);
}

void dialogue_content(struct dialogue *dialogue) {
  dialogue_end_head(dialogue);
  dialogue->has_content = dialogue->response.length > 0;
}

void dialogue_end(struct dialogue *dialogue) {
  finish_request(dialogue);
  finish_response(dialogue);
  free(dialogue->request.bytes);
  free(dialogue->response.bytes);
}
