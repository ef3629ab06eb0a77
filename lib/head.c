/* head.c: reads a response head: a status line, fields, an empty line. */
#include "lines.h"
#include "parse.h"

static bool is_space(char byte) {
  return byte == ' ' || byte == '\t';
}

static void extend(httpstatus_slice *value, httpstatus_slice more) {
  if (value->length == 0)
    *value = more;
  else if (more.length > 0)
    value->length = (size_t)(more.start + more.length - value->start);
}

/* A line that begins with white space goes on with the value before it (RFC 9112 5.2). */
static httpstatus_error fold_line(httpstatus_head *head, const char *text, size_t length,
                                  size_t *wrong) {
  if (head->count == 0) {
    *wrong = 0;
    return HTTPSTATUS_ERROR_FIELD;
  }
  if (head->count <= head->room)
    extend(&head->lines[head->count - 1].value, hs_trimmed((httpstatus_slice){text, length}));
  head->status.flags |= HTTPSTATUS_LENIENT_OBS_FOLD;
  return hs_read_text(text, length, wrong, &head->status.flags);
}

static httpstatus_error add_line(httpstatus_head *head, const char *text, size_t length,
                                 size_t *wrong) {
  size_t colon = 0;
  while (colon < length && hs_is_token_byte(text[colon]))
    colon++;
  *wrong = colon;
  if (colon == 0 || colon == length || text[colon] != ':')
    return HTTPSTATUS_ERROR_FIELD;
  *wrong = colon + 1;
  httpstatus_error error = hs_read_text(text, length, wrong, &head->status.flags);
  if (error != HTTPSTATUS_ERROR_NONE)
    return error;
  if (head->count < head->room) {
    httpstatus_line *line = &head->lines[head->count];
    line->name = (httpstatus_slice){text, colon};
    line->value = hs_trimmed((httpstatus_slice){text + colon + 1, length - colon - 1});
  }
  head->count++;
  return HTTPSTATUS_ERROR_NONE;
}

/* Reads the field lines from head->length on, and the empty one. */
static httpstatus_error read_fields(const char *text, size_t length, httpstatus_head *head) {
  for (;;) {
    const char *start = text + head->length;
    size_t wrong = 0;
    struct hs_line line = hs_next_line(start, length - head->length);
    head->offset = head->length;
    if (line.next == line.length) { /* no end of line */
      head->offset = length;
      return length == HTTPSTATUS_HEAD_MAX ? HTTPSTATUS_ERROR_LENGTH : HTTPSTATUS_ERROR_INCOMPLETE;
    }
    head->length += line.next;
    head->status.flags |= line.flags;
    if (line.length == 0)
      return HTTPSTATUS_ERROR_NONE;
    httpstatus_error error = is_space(*start) ? fold_line(head, start, line.length, &wrong)
                                              : add_line(head, start, line.length, &wrong);
    if (error != HTTPSTATUS_ERROR_NONE) {
      head->offset += wrong;
      return error;
    }
  }
}

/* The status line at the start of text; a bare code is none. One that is cut off is not wrong
 * as long as more could make it right. */
static httpstatus_error read_status(const char *text, size_t length, httpstatus_head *head) {
  struct hs_line line = hs_next_line(text, length);
  bool is_cut = line.next == line.length && length > 0 && length <= HTTPSTATUS_LINE_MAX;
  if (is_cut && text[length - 1] == '\r')
    line.length--;
  httpstatus_error error = hs_parse_line(text, line.length, &head->status);
  head->status.flags |= line.flags;
  head->length = line.next;
  head->offset = head->status.offset;
  if (error == HTTPSTATUS_ERROR_NONE && head->status.major < 0) {
    head->offset = 0;
    return HTTPSTATUS_ERROR_VERSION;
  }
  if (!is_cut || head->offset < line.length)
    return error;
  head->offset = length;
  return HTTPSTATUS_ERROR_INCOMPLETE;
}

httpstatus_error httpstatus_read_head(const char *text, size_t length, httpstatus_head *head) {
  if (head == NULL || head->size != sizeof *head)
    return HTTPSTATUS_ERROR_SIZE;
  if (head->lines == NULL)
    head->room = 0;
  if (text == NULL)
    length = 0;
  if (length > HTTPSTATUS_HEAD_MAX)
    length = HTTPSTATUS_HEAD_MAX;
  head->count = 0;
  httpstatus_error error = read_status(text, length, head);
  if (error == HTTPSTATUS_ERROR_NONE)
    error = read_fields(text, length, head);
  if (error != HTTPSTATUS_ERROR_NONE)
    return error;
  head->offset = head->length;
  return head->count > head->room ? HTTPSTATUS_ERROR_ROOM : HTTPSTATUS_ERROR_NONE;
}
