/* check-response.c: which rules of its status code does a response break?
 *
 * check-response [--method METHOD] [--request-field "NAME: VALUE"]... [FILE]
 *
 * Reads a response as `curl -si URL` prints it, with the interim responses before it, from FILE or
 * standard input. Without --method the method is unknown, and without --request-field so are the
 * fields of the request. After a final head, another head begins another response (curl -x, -L,
 * --digest); anything else is content. If nothing follows, it is unknown whether there was content,
 * since `curl -sI` prints none. The exit status is 1 if a finding is an error, and 2 if the
 * response cannot be read.
 */
#include <errno.h>
#include <httpstatus.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { HAS_ERROR = 1, CANNOT_READ = 2, BLOCK = 65536 };

static int fail(const char *what, const char *why) {
  fprintf(stderr, "check-response: %s: %s\n", what, why);
  return CANNOT_READ;
}

static void *allocate(void *old, size_t size) {
  void *memory = realloc(old, size);
  if (memory == NULL)
    exit(fail("memory", strerror(errno)));
  return memory;
}

/* The whole file, which the caller frees; NULL, with errno set, if it cannot be read. */
static char *read_all(FILE *file, size_t *length) {
  char *text = NULL;
  size_t room = 0, got = 0;
  *length = 0;
  do {
    *length += got;
    if (room - *length < BLOCK)
      text = allocate(text, room = 2 * room + BLOCK);
    got = fread(text + *length, 1, BLOCK, file);
  } while (got > 0);
  if (ferror(file)) {
    free(text);
    return NULL;
  }
  return text;
}

/* Reads "NAME: VALUE"; false if it is not a field. */
static bool read_field(const char *text, httpstatus_line *line) {
  const char *colon = strchr(text, ':');
  if (colon == NULL || colon == text)
    return false;
  line->name = (httpstatus_slice){text, (size_t)(colon - text)};
  line->value.start = colon + 1 + strspn(colon + 1, " \t");
  line->value.length = strlen(line->value.start);
  while (line->value.length > 0 && strchr(" \t", line->value.start[line->value.length - 1]) != NULL)
    line->value.length--;
  return true;
}

static void print_finding(const httpstatus_finding *finding, void *context) {
  httpstatus_severity severity = httpstatus_finding_severity(finding);
  const httpstatus_citation *citation = httpstatus_finding_citation(finding);
  printf("%s  %s  (%s %s)  %s\n", httpstatus_severity_name(severity),
         httpstatus_finding_rule(finding), httpstatus_citation_document(citation),
         httpstatus_citation_section(citation), httpstatus_finding_text(finding));
  if (severity == HTTPSTATUS_SEVERITY_ERROR)
    *(bool *)context = true;
}

static bool is_interim(int code) {
  return httpstatus_class_of(code) == HTTPSTATUS_CLASS_INFORMATIONAL &&
         code != HTTPSTATUS_SWITCHING_PROTOCOLS;
}

/* Is what follows another protocol or a tunnel, and not content? */
static bool is_handed_over(int code, const char *method) {
  return code == HTTPSTATUS_SWITCHING_PROTOCOLS ||
         (httpstatus_class_of(code) == HTTPSTATUS_CLASS_SUCCESSFUL && method != NULL &&
          strcmp(method, "CONNECT") == 0);
}

/* Prints the status line at start and the findings about its response. */
static bool check(const char *start, const httpstatus_head *head, httpstatus_exchange exchange) {
  bool has_error = false;
  size_t length = strcspn(start, "\r\n");
  exchange.code = head->status.code;
  exchange.major = head->status.major;
  exchange.minor = head->status.minor;
  exchange.lines = head->lines;
  exchange.count = head->count;
  exchange.flags = head->status.flags;
  fwrite(start, 1, length, stdout);
  putchar('\n');
  if (httpstatus_check(&exchange, print_finding, &has_error) == 0)
    puts("no findings");
  return has_error;
}

/* Reads one head; the caller frees its lines. */
static httpstatus_error read_head(const char *text, size_t length, httpstatus_head *head) {
  httpstatus_error error = httpstatus_read_head(text, length, head);
  if (error != HTTPSTATUS_ERROR_ROOM)
    return error;
  head->room = head->count;
  head->lines = allocate(head->lines, head->room * sizeof *head->lines);
  return httpstatus_read_head(text, length, head);
}

/* Does another response begin there? */
static bool is_head(const char *text, size_t length) {
  static const char version[] = "HTTP/";
  size_t start = sizeof version - 1;
  if (length <= start || memcmp(text, version, start) != 0 || text[start] < '0' ||
      text[start] > '9')
    return false;
  httpstatus_head head = {.size = sizeof head};
  httpstatus_error error = httpstatus_read_head(text, length, &head);
  return error == HTTPSTATUS_ERROR_NONE || error == HTTPSTATUS_ERROR_ROOM;
}

/* Checks every response, including interim ones; returns the exit status. */
static int check_all(const char *name, const char *text, size_t length,
                     httpstatus_exchange exchange) {
  /* Room for one at least: a NULL .lines would mean that the fields are unknown. */
  httpstatus_head head = {
      .size = sizeof head, .room = 1, .lines = allocate(NULL, sizeof *head.lines)};
  bool has_error = false, is_last = false;
  for (size_t at = 0; !is_last; at += head.length) {
    httpstatus_error error = read_head(text + at, length - at, &head);
    if (error != HTTPSTATUS_ERROR_NONE) {
      fflush(stdout);
      fprintf(stderr, "check-response: %s: %s at offset %zu\n", name, httpstatus_error_text(error),
              at + head.offset);
      free(head.lines);
      return CANNOT_READ;
    }
    size_t behind = at + head.length;
    is_last = !is_interim(head.status.code) && !is_head(text + behind, length - behind);
    exchange.content =
        is_last && behind < length && !is_handed_over(head.status.code, exchange.method);
    exchange.content_known = exchange.content;
    has_error |= check(text + at, &head, exchange);
  }
  free(head.lines);
  return has_error ? HAS_ERROR : EXIT_SUCCESS;
}

/* Reads the options into exchange, and the fields of the request into fields; returns the number of
 * words read, or ends the program. */
static int read_options(char **words, httpstatus_exchange *exchange, httpstatus_line *fields) {
  int at = 0;
  for (; words[at] != NULL && words[at + 1] != NULL; at += 2) {
    if (strcmp(words[at], "--method") == 0)
      exchange->method = words[at + 1];
    else if (strcmp(words[at], "--request-field") != 0)
      break;
    else if (read_field(words[at + 1], &fields[exchange->request_count]))
      exchange->request_count++;
    else
      exit(fail(words[at + 1], "not a field; expected \"NAME: VALUE\""));
  }
  exchange->request_lines = exchange->request_count > 0 ? fields : NULL;
  return at;
}

static int run(char **words, httpstatus_line *fields) {
  httpstatus_exchange exchange = {.size = sizeof exchange};
  words += read_options(words, &exchange, fields);
  if (words[0] != NULL && (words[0][0] == '-' || words[1] != NULL))
    return fail("usage", "check-response [--method METHOD] [--request-field FIELD]... [FILE]");

  const char *name = words[0] != NULL ? words[0] : "standard input";
  FILE *file = words[0] != NULL ? fopen(name, "rb") : stdin;
  size_t length;
  char *text = file == NULL ? NULL : read_all(file, &length);
  if (text == NULL)
    return fail(name, strerror(errno));
  int status = check_all(name, text, length, exchange);
  free(text);
  return fflush(stdout) == 0 ? status : fail("standard output", strerror(errno));
}

int main(int argc, char **argv) {
  httpstatus_line *fields = allocate(NULL, (size_t)argc * sizeof *fields);
  int status = run(argv + 1, fields);
  free(fields);
  return status;
}
