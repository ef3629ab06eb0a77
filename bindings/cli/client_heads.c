/* client_heads.c: responses as they were sent, as `curl -si` prints them. */
#include "client_heads.h"

#include <stdlib.h>
#include <string.h>

#include "byte.h"
#include "outcome.h"

static const char version[] = "HTTP/";
static const char expected[] = "expected \"HTTP/1.1 200 OK\", as `curl -si URL` prints it";

static bool begins(httpstatus_slice line) {
  return line.length >= sizeof version - 1 && memcmp(line.start, version, sizeof version - 1) == 0;
}

/* Reads the head at an offset, and no more than necessary. Where the input ends before it does, it
 * ends there. */
static httpstatus_error read_head(struct reading *reading, size_t at, httpstatus_head *head) {
  httpstatus_error error;
  head->ended = 0;
  do {
    error = httpstatus_read_head(reading->text + at, reading->length - at, head);
  } while ((error == HTTPSTATUS_ERROR_EMPTY || error == HTTPSTATUS_ERROR_INCOMPLETE) &&
           reading_more(reading));
  if (error == HTTPSTATUS_ERROR_INCOMPLETE) {
    head->ended = 1;
    error = httpstatus_read_head(reading->text + at, reading->length - at, head);
  }
  if (error != HTTPSTATUS_ERROR_ROOM)
    return error;
  head->room = head->count;
  head->lines = allocate(head->lines, head->room * sizeof *head->lines);
  return httpstatus_read_head(reading->text + at, reading->length - at, head);
}

/* Does another head follow this one? curl prints one for each proxy, redirect and challenge. */
static bool is_followed(struct reading *reading, const httpstatus_head *head) {
  for (size_t at = 0; at < sizeof version; at++) {
    if (head->length + at == reading->length && !reading_more(reading))
      return false;
    char byte = reading->text[head->length + at];
    if (version[at] != '\0' ? byte != version[at] : !byte_is_digit(byte))
      return false;
  }
  httpstatus_head next = {.size = sizeof next};
  httpstatus_error error = read_head(reading, head->length, &next);
  free(next.lines);
  return error == HTTPSTATUS_ERROR_NONE;
}

static void complain_of(struct checking *checking, const httpstatus_head *head,
                        httpstatus_error error) {
  const char *name = checking->reading.input.name;
  unsigned long long at = checking->reading.offset + head->offset;
  checking->has_failed = true;
  if (error == HTTPSTATUS_ERROR_EMPTY && checking->awaits_final)
    complain(OUTCOME_TROUBLE, "%s: no final response after the interim ones, at byte %llu", name,
             at);
  else if (error == HTTPSTATUS_ERROR_VERSION && at == 0)
    complain(OUTCOME_TROUBLE, "%s: not a response head: %s", name, expected);
  else if (error == HTTPSTATUS_ERROR_VERSION || error == HTTPSTATUS_ERROR_EMPTY)
    complain(OUTCOME_TROUBLE, "%s: not a response head at byte %llu: %s", name, at, expected);
  else
    complain(OUTCOME_TROUBLE, "%s: malformed response head at byte %llu: %s", name, at,
             httpstatus_error_text(error));
}

/* Interim ones, and those after a final one. */
static void read(struct checking *checking) {
  struct reading *reading = &checking->reading;
  /* Room for one at least: a NULL .lines would mean that the fields are unknown. */
  httpstatus_head head = {
      .size = sizeof head, .room = 1, .lines = allocate(NULL, sizeof *head.lines)};
  httpstatus_slice first;
  bool is_last = false;
  while (!is_last) {
    reading_skip(reading, head.length);
    reading_peek(reading, 1, &first); /* makes room for two heads */
    httpstatus_error error = read_head(reading, 0, &head);
    if (error != HTTPSTATUS_ERROR_NONE) {
      complain_of(checking, &head, error);
      break;
    }
    is_last = !checking_is_interim(head.status.code) && !is_followed(reading, &head);
    checking_tell(checking, &head, is_last && reading->length > head.length);
  }
  if (is_last)
    reading_skip(reading, head.length);
  free(head.lines);
}

const struct client client_heads = {"curl -i", begins, read};
