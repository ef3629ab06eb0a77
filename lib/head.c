/* head.c: reads a response head: a status line, fields, an empty line. */
#include "ascii.h"
#include "bytes.h"
#include "lines.h"
#include "parse.h"
#include "sizes.h"

/* A head under way. */
struct reader {
  const char *at, *end;
  httpstatus_head *head;
  size_t count;
  httpstatus_line *last;    /* what a folded line goes on with; NULL for nothing */
  httpstatus_line unwanted; /* in the place of lines that there is no room for */
  unsigned flags;
};

static bool knows_head(const httpstatus_head *head) {
  static const size_t sizes[] = {HS_SIZE_BEFORE(httpstatus_head, ended), /* 0.1 */
                                 sizeof(httpstatus_head)};
  return hs_knows_size(head->size, sizes, sizeof sizes / sizeof *sizes);
}

/* Without the white space at both ends. */
static httpstatus_slice between(const char *start, const char *end) {
  while (start < end && hs_is_space(*start))
    start++;
  while (start < end && hs_is_space(end[-1]))
    end--;
  return (httpstatus_slice){start, (size_t)(end - start)};
}

/* Neither a field nor part of one: it is not judged any further, and nor is what is folded
 * to it. Before the first field RFC 9112 2.2 has it so. */
static void skip_line(struct reader *r) {
  unsigned of_no_field = 0;
  r->flags |= HTTPSTATUS_LENIENT_NO_FIELD;
  r->last = NULL;
  r->at = hs_skip_text(r->at, r->end, &of_no_field);
}

/* A line that begins with white space goes on with the value before it (RFC 9112 5.2). */
static void fold_line(struct reader *r) {
  const char *start = r->at;
  if (r->last == NULL) {
    skip_line(r);
    return;
  }
  r->flags |= HTTPSTATUS_LENIENT_OBS_FOLD;
  r->at = hs_skip_text(r->at, r->end, &r->flags);
  httpstatus_slice more = between(start, r->at), *value = &r->last->value;
  if (value->length == 0)
    *value = more;
  else if (more.length > 0)
    value->length = (size_t)(more.start + more.length - value->start);
}

static void read_value(struct reader *r, httpstatus_slice name) {
  const char *start = r->at;
  r->at = hs_skip_text(r->at, r->end, &r->flags);
  r->last = r->count < r->head->room ? &r->head->lines[r->count] : &r->unwanted;
  r->last->name = name;
  r->last->value = between(start, r->at);
  r->count++;
}

static void read_line(struct reader *r) {
  const char *start = r->at, *colon;
  if (hs_is_space(*start)) {
    fold_line(r);
    return;
  }
  while (r->at < r->end && (hs_byte(r->at) & HS_TOKEN) != 0)
    r->at++;
  for (colon = r->at; colon < r->end && hs_is_space(*colon);)
    colon++;
  if (r->at == start || colon == r->end || *colon != ':') {
    skip_line(r);
    return;
  }
  httpstatus_slice name = {start, (size_t)(r->at - start)};
  if (colon > r->at)
    r->flags |= HTTPSTATUS_LENIENT_SPACE_BEFORE_COLON;
  r->at = colon + 1;
  read_value(r, name);
}

/* Goes behind the end of a line. HTTPSTATUS_ERROR_INCOMPLETE where the text ends before. */
static httpstatus_error end_line(struct reader *r) {
  size_t length = hs_line_end(r->at, r->end);
  if (length == 1)
    r->flags |= HTTPSTATUS_LENIENT_BARE_LF;
  r->at += length;
  if (length > 0)
    return HTTPSTATUS_ERROR_NONE;
  return r->at == r->end || (*r->at == '\r' && r->at + 1 == r->end) ? HTTPSTATUS_ERROR_INCOMPLETE
                                                                    : HTTPSTATUS_ERROR_CONTROL;
}

/* Reads the field lines, and the empty one. */
static httpstatus_error read_fields(struct reader *r) {
  for (;;) {
    bool is_empty = r->at == r->end || hs_byte(r->at) == 0;
    if (!is_empty)
      read_line(r);
    httpstatus_error error = end_line(r);
    if (error != HTTPSTATUS_ERROR_NONE || is_empty)
      return error;
  }
}

/* Does the text end between CR and LF, behind a whole status line? */
static bool is_between(const httpstatus_parsed *status, const char *text, size_t length) {
  return length > 0 && status->code >= 0 && status->offset == length - 1 &&
         text[length - 1] == '\r';
}

/* Reads the status line; a code alone is none. One that is cut off is incomplete only as long
 * as more can make it right. */
static httpstatus_error read_status(struct reader *r, bool ended) {
  httpstatus_parsed *status = &r->head->status;
  size_t length = (size_t)(r->end - r->at), next;
  httpstatus_error error = hs_read_line(r->at, length, status, &next);
  r->flags = status->flags;
  if (length > 0 && hs_is_digit((unsigned char)*r->at)) {
    status->offset = 0;
    return HTTPSTATUS_ERROR_VERSION;
  }
  bool is_right = error == HTTPSTATUS_ERROR_NONE || is_between(status, r->at, length);
  bool is_cut = length > 0 && (is_right ? next == status->offset : next == length);
  if (is_cut && !ended)
    return HTTPSTATUS_ERROR_INCOMPLETE;
  r->at = is_cut ? r->end : r->at + next;
  return is_right ? HTTPSTATUS_ERROR_NONE : error;
}

/* Reads all of it into r. A head that goes on for too long is no longer incomplete. */
static httpstatus_error read_all(struct reader *r, size_t length, bool ended) {
  bool is_longest = length > HTTPSTATUS_HEAD_MAX || (length == HTTPSTATUS_HEAD_MAX && !ended);
  const char *start = r->at;
  r->end = start + (is_longest ? HTTPSTATUS_HEAD_MAX : length);
  httpstatus_error error = read_status(r, ended);
  r->head->offset = r->head->status.offset;
  if (error == HTTPSTATUS_ERROR_NONE) {
    error = read_fields(r);
    r->head->offset = (size_t)(r->at - start);
  }
  if (error != HTTPSTATUS_ERROR_INCOMPLETE)
    return error;
  r->at = r->end;
  r->head->offset = (size_t)(r->end - start);
  if (is_longest)
    return HTTPSTATUS_ERROR_LENGTH;
  if (!ended)
    return error;
  r->flags |= HTTPSTATUS_LENIENT_NO_END;
  return HTTPSTATUS_ERROR_NONE;
}

httpstatus_error httpstatus_read_head(const char *text, size_t length, httpstatus_head *head) {
  if (head == NULL || !knows_head(head))
    return HTTPSTATUS_ERROR_SIZE;
  if (head->lines == NULL)
    head->room = 0;
  struct reader r = {.at = text == NULL ? "" : text, .head = head};
  const char *start = r.at;
  bool ended = head->size > HS_SIZE_BEFORE(httpstatus_head, ended) && head->ended != 0;
  httpstatus_error error = read_all(&r, text == NULL ? 0 : length, ended);
  head->status.flags = r.flags;
  head->count = r.count;
  head->length = (size_t)(r.at - start);
  return error == HTTPSTATUS_ERROR_NONE && r.count > head->room ? HTTPSTATUS_ERROR_ROOM : error;
}

const httpstatus_line *httpstatus_head_find(const httpstatus_head *head, const char *name,
                                            size_t length, size_t *at) {
  size_t first = 0;
  if (at == NULL)
    at = &first;
  if (head == NULL || !knows_head(head) || head->lines == NULL || name == NULL)
    return NULL;
  while (*at < head->count && *at < head->room) {
    const httpstatus_line *line = &head->lines[(*at)++];
    if (hs_same_slice(line->name, (httpstatus_slice){name, length}))
      return line;
  }
  return NULL;
}
