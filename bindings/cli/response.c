/* response.c: a response and the findings about it, for people and for programs. */
#include "response.h"

#include <stdlib.h>
#include <string.h>

#include "escape.h"
#include "json_detail.h"
#include "json_objects.h"
#include "layout.h"
#include "outcome.h"
#include "screen.h"
#include "text.h"

enum { INDENT = 2, SEVERITY = 9, VERSION_ROOM = 32 };

/* What the code means to the sender of the response, whom its fields identify. */
static const httpstatus_meaning *find_meaning(const httpstatus_head *head) {
  int code = head->status.code;
  const httpstatus_source *sender = httpstatus_sender(code, head->lines, head->count);
  const httpstatus_meaning *own = httpstatus_find_from(code, sender);
  return own != NULL ? own : httpstatus_find(code);
}

/* The first of the fields that names a detail decides. */
static const httpstatus_detail *find_detail(const httpstatus_head *head) {
  const httpstatus_detail *found = NULL;
  for (size_t at = 0; at < head->count && found == NULL; at++) {
    const httpstatus_line *line = &head->lines[at];
    found = httpstatus_detail_identify(line->name.start, line->name.length, line->value.start,
                                       line->value.length);
  }
  return found;
}

static void print_finding(const httpstatus_finding *finding, void *context) {
  httpstatus_severity severity = httpstatus_finding_severity(finding);
  const httpstatus_citation *citation = httpstatus_finding_citation(finding);
  struct text text = {NULL, 0, 0};
  (void)context;
  if (severity == HTTPSTATUS_SEVERITY_ERROR)
    outcome_raise(OUTCOME_NO);
  text_add(&text, httpstatus_finding_text(finding));
  text_join(&text, " [", httpstatus_finding_rule(finding));
  text_join(&text, ", ", httpstatus_citation_document(citation));
  text_join(&text, " ", httpstatus_citation_section(citation));
  text_add(&text, "]");
  printf("%*s", INDENT, "");
  severity == HTTPSTATUS_SEVERITY_ERROR ? screen_class(500) : screen_strong();
  layout_padded(httpstatus_severity_name(severity), SEVERITY);
  screen_plain();
  layout_wrapped(text.bytes, INDENT + SEVERITY, INDENT + SEVERITY);
  free(text.bytes);
}

/* "1.1" or "2"; "" where it is not known. */
static void write_number(char version[VERSION_ROOM], const httpstatus_parsed *status) {
  if (status->major == 0 && status->minor == 0)
    version[0] = '\0';
  else if (status->major < 2)
    snprintf(version, VERSION_ROOM, "%d.%d", status->major, status->minor);
  else
    snprintf(version, VERSION_ROOM, "%d", status->major);
}

static void print_status_line(const httpstatus_head *head) {
  char version[VERSION_ROOM];
  screen_class(head->status.code);
  write_number(version, &head->status);
  printf("HTTP%s%s %03d", version[0] == '\0' ? "" : "/", version, head->status.code);
  screen_plain();
  putchar(' ');
  escape_write(stdout, head->status.reason.start, head->status.reason.length);
  putchar('\n');
}

static void print_known(const char *label, const httpstatus_source *source, const char *title,
                        const char *summary) {
  struct text text = {NULL, 0, 0};
  text_add(&text, httpstatus_source_id(source));
  text_join(&text, ": ", title);
  text_join(&text, ". ", summary);
  printf("%*s", INDENT, "");
  layout_padded(label, SEVERITY);
  layout_wrapped(text.bytes, INDENT + SEVERITY, INDENT + SEVERITY);
  free(text.bytes);
}

static void print_meaning(const httpstatus_meaning *meaning) {
  if (meaning != NULL)
    print_known("meaning", httpstatus_meaning_source(meaning), httpstatus_meaning_title(meaning),
                httpstatus_meaning_summary(meaning));
}

static void print_detail(const httpstatus_detail *detail) {
  struct text title = {NULL, 0, 0};
  if (detail == NULL)
    return;
  text_add(&title, httpstatus_detail_key(detail));
  text_join(&title, ", ", httpstatus_detail_title(detail));
  print_known("detail", httpstatus_detail_source(detail), title.bytes,
              httpstatus_detail_summary(detail));
  free(title.bytes);
}

/* What of the request line is known, where that was in the input. */
static void print_request(const char *method, const char *target) {
  if (target == NULL)
    return;
  screen_faint();
  if (method != NULL) {
    escape_write(stdout, method, strlen(method));
    putchar(' ');
  }
  escape_write(stdout, target, strlen(target));
  screen_plain();
  putchar('\n');
}

static void print(const httpstatus_head *head, const httpstatus_exchange *exchange,
                  const char *target) {
  print_request(exchange->method, target);
  print_status_line(head);
  print_meaning(find_meaning(head));
  print_detail(find_detail(head));
  if (httpstatus_check(exchange, print_finding, NULL) == 0)
    printf("%*sno findings\n", INDENT, "");
}

static void write_finding(const httpstatus_finding *finding, void *json) {
  if (httpstatus_finding_severity(finding) == HTTPSTATUS_SEVERITY_ERROR)
    outcome_raise(OUTCOME_NO);
  json_finding(json, finding);
}

static void write_version(struct json *json, const httpstatus_parsed *status) {
  char version[VERSION_ROOM];
  write_number(version, status);
  json_string_member(json, "version", version[0] == '\0' ? NULL : version);
}

/* Whatever is from outside is escaped as it is for people, since programs print it too. */
static void write_escaped(struct json *json, const char *name, const char *text, size_t length) {
  struct text escaped = {NULL, 0, 0};
  if (text != NULL)
    text_add_escaped(&escaped, text, length);
  json_string_member(json, name, escaped.bytes);
  free(escaped.bytes);
}

static void write_request(struct json *json, const char *method, const char *target) {
  write_escaped(json, "method", method, method == NULL ? 0 : strlen(method));
  write_escaped(json, "target", target, target == NULL ? 0 : strlen(target));
}

static void write_lenient(struct json *json, unsigned flags) {
  json_key(json, "lenient");
  json_array_begin(json);
  for (unsigned flag = 1; flag != 0 && flag <= flags; flag <<= 1)
    if ((flags & flag) != 0)
      json_text(json, httpstatus_lenient_name(flag));
  json_array_end(json);
}

static void write(struct json *json, const httpstatus_head *head,
                  const httpstatus_exchange *exchange, const char *target) {
  httpstatus_slice reason = head->status.reason;
  json_object_begin(json);
  write_request(json, exchange->method, target);
  write_version(json, &head->status);
  json_int_member(json, "code", head->status.code);
  write_escaped(json, "reason", reason.length == 0 ? "" : reason.start, reason.length);
  write_lenient(json, head->status.flags);
  json_key(json, "findings");
  json_array_begin(json);
  httpstatus_check(exchange, write_finding, json);
  json_array_end(json);
  json_key(json, "meaning");
  json_meaning(json, find_meaning(head));
  json_key(json, "detail");
  json_detail(json, find_detail(head));
  json_object_end(json);
}

void response_tell(struct output *output, const httpstatus_head *head,
                   const httpstatus_exchange *exchange, const char *target) {
  output_separate(output);
  if (output->for_programs) {
    write(&output->json, head, exchange, target);
    return;
  }
  print(head, exchange, target);
}
