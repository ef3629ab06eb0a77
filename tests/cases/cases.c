/* cases.c: does the C library give every answer of the table of cases? cases TABLE */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "case_table.h"
#include "fields.h"
#include "httpstatus.h"

enum { COLUMNS = 8, FLAGS = 128, LINES = 8 };

/* The arguments of a case; a column that is not there is NULL. */
typedef char *const arguments[COLUMNS];

static void say(struct answer *answer, const char *text) {
  snprintf(answer->text, sizeof answer->text, "%s", text);
}

static void say_number(struct answer *answer, int number) {
  snprintf(answer->text, sizeof answer->text, "%d", number);
}

/* Adds a meaning to the answer, behind a comma if it is not the first. */
static void say_meaning(struct answer *answer, const httpstatus_meaning *meaning) {
  size_t used = strlen(answer->text);
  if (meaning == NULL) {
    say(answer, "-");
    return;
  }
  snprintf(answer->text + used, sizeof answer->text - used, "%s%d %s %s", used == 0 ? "" : ", ",
           httpstatus_meaning_code(meaning),
           httpstatus_source_id(httpstatus_meaning_source(meaning)),
           httpstatus_meaning_identifier(meaning));
}

static void say_source(struct answer *answer, const httpstatus_source *source) {
  say(answer, source == NULL ? "-" : httpstatus_source_id(source));
}

static void reason(arguments arguments, struct answer *answer) {
  say(answer, httpstatus_reason(atoi(arguments[0])));
}

/* By the number of an RFC, as the bindings take one, or by its name. */
static httpstatus_edition edition_of(const char *argument) {
  char name[64];
  bool number = argument[strspn(argument, "-0123456789")] == '\0';
  snprintf(name, sizeof name, "%s%s", number ? "RFC " : "", argument);
  return httpstatus_edition_find(name, strlen(name));
}

static void reason_in(arguments arguments, struct answer *answer) {
  say(answer, httpstatus_reason_in(atoi(arguments[0]), edition_of(arguments[1])));
}

static void status(arguments arguments, struct answer *answer) {
  say(answer, httpstatus_status(atoi(arguments[0])));
}

static void source_reason(arguments arguments, struct answer *answer) {
  say(answer, httpstatus_source_reason(httpstatus_source_find(arguments[0]), atoi(arguments[1])));
}

static void class_of(arguments arguments, struct answer *answer) {
  say_number(answer, (int)httpstatus_class_of(atoi(arguments[0])));
}

static void class_name(arguments arguments, struct answer *answer) {
  say(answer, httpstatus_class_name((httpstatus_class)atoi(arguments[0])));
}

static void treat_as(arguments arguments, struct answer *answer) {
  say_number(answer, httpstatus_treat_as(atoi(arguments[0])));
}

static void find(arguments arguments, struct answer *answer) {
  int code = atoi(arguments[0]);
  if (arguments[1] == NULL)
    say_meaning(answer, httpstatus_find(code));
  else
    say_meaning(answer, httpstatus_find_from(code, httpstatus_source_find(arguments[1])));
}

static void find_name(arguments arguments, struct answer *answer) {
  say_meaning(answer, httpstatus_find_name(arguments[0], strlen(arguments[0])));
}

static void meanings(arguments arguments, struct answer *answer) {
  const httpstatus_meaning *meaning = httpstatus_find(atoi(arguments[0]));
  do
    say_meaning(answer, meaning);
  while ((meaning = httpstatus_meaning_next(meaning)) != NULL);
}

static void identify(arguments arguments, struct answer *answer) {
  say_source(answer, httpstatus_source_identify(arguments[0], strlen(arguments[0]), arguments[1],
                                                strlen(arguments[1])));
}

static void sender(arguments arguments, struct answer *answer) {
  struct fields fields;
  if (!read_fields(arguments[1], &fields)) {
    say(answer, "no fields");
    return;
  }
  say_source(answer, httpstatus_sender(atoi(arguments[0]), fields.known ? fields.lines : NULL,
                                       fields.count));
}

static void find_source(arguments arguments, struct answer *answer) {
  say_source(answer, httpstatus_source_find(arguments[0]));
}

static void say_detail(struct answer *answer, const httpstatus_detail *detail) {
  say(answer, detail == NULL ? "-" : httpstatus_detail_title(detail));
}

static void find_detail(arguments arguments, struct answer *answer) {
  int code = strcmp(arguments[1], "*") == 0 ? -1 : atoi(arguments[1]);
  const httpstatus_source *source = httpstatus_source_find(arguments[0]);
  const char *key = arguments[2];
  const httpstatus_detail *detail = httpstatus_detail_find(source, code, key, strlen(key));
  char number[16];
  snprintf(number, sizeof number, "%d", atoi(key));
  if (strcmp(number, key) == 0 && detail != httpstatus_detail_find_number(source, code, atoi(key)))
    say(answer, "another one as a number");
  else
    say_detail(answer, detail);
}

static void identify_detail(arguments arguments, struct answer *answer) {
  say_detail(answer, httpstatus_detail_identify(arguments[0], strlen(arguments[0]), arguments[1],
                                                strlen(arguments[1])));
}

static void letter(arguments arguments, struct answer *answer) {
  say(answer, httpstatus_source_letter(httpstatus_source_find(arguments[0]), atoi(arguments[1]),
                                       arguments[2][0]));
}

static void find_warn_code(arguments arguments, struct answer *answer) {
  const httpstatus_warn_code *warn_code = httpstatus_warn_code_find(atoi(arguments[0]));
  say(answer, warn_code == NULL ? "-" : httpstatus_warn_code_text(warn_code));
}

/* A method that is not known is "-". */
static const char *method_of(const char *argument) {
  return strcmp(argument, "-") == 0 ? NULL : argument;
}

static void say_bool(struct answer *answer, bool value) {
  say(answer, value ? "true" : "false");
}

static void forbids_content(arguments arguments, struct answer *answer) {
  say_bool(answer, httpstatus_forbids_content(atoi(arguments[0]), method_of(arguments[1])));
}

static void forbids_sending_content(arguments arguments, struct answer *answer) {
  say_bool(answer, httpstatus_forbids_sending_content(atoi(arguments[0]), method_of(arguments[1])));
}

static void is_redirect(arguments arguments, struct answer *answer) {
  say_bool(answer, httpstatus_is_redirect(atoi(arguments[0])));
}

static void is_heuristically_cacheable(arguments arguments, struct answer *answer) {
  say_bool(answer, httpstatus_is_heuristically_cacheable(atoi(arguments[0])));
}

static void forbids_storing(arguments arguments, struct answer *answer) {
  say_bool(answer, httpstatus_forbids_storing(atoi(arguments[0])));
}

static void redirect_method(arguments arguments, struct answer *answer) {
  const char *method = httpstatus_redirect_method(atoi(arguments[0]), arguments[1]);
  say(answer, method == NULL ? "-" : method);
}

static void retry(arguments arguments, struct answer *answer) {
  httpstatus_advice advice = httpstatus_retry(atoi(arguments[0]), method_of(arguments[1]));
  say(answer, httpstatus_advice_name(advice));
}

static void meaning_retry(arguments arguments, struct answer *answer) {
  const httpstatus_meaning *meaning =
      httpstatus_find_from(atoi(arguments[0]), httpstatus_source_find(arguments[1]));
  say(answer, httpstatus_advice_name(httpstatus_meaning_retry(meaning, method_of(arguments[2]))));
}

static void meaning_retry_after(arguments arguments, struct answer *answer) {
  int seconds = httpstatus_meaning_retry_after(
      httpstatus_find_from(atoi(arguments[0]), httpstatus_source_find(arguments[1])));
  if (seconds == -1)
    say(answer, "-");
  else
    say_number(answer, seconds);
}

static void retry_needs_idempotent(arguments arguments, struct answer *answer) {
  say_bool(answer, httpstatus_retry_needs_idempotent(atoi(arguments[0])));
}

static size_t unescape(char *text);

static void retry_after(arguments arguments, struct answer *answer) {
  int64_t now = strtoll(arguments[1], NULL, 10);
  int64_t seconds = httpstatus_retry_after(arguments[0], unescape(arguments[0]), now);
  say(answer, "-");
  if (seconds >= 0)
    snprintf(answer->text, sizeof answer->text, "%lld", (long long)seconds);
}

static void find_field(arguments arguments, struct answer *answer) {
  const httpstatus_field *field =
      httpstatus_field_find(atoi(arguments[0]), arguments[1], strlen(arguments[1]));
  const httpstatus_citation *citation = httpstatus_field_citation(field);
  say(answer, "-");
  if (field != NULL)
    snprintf(answer->text, sizeof answer->text, "%s %s %s",
             httpstatus_level_name(httpstatus_field_level(field)),
             httpstatus_citation_document(citation), httpstatus_citation_section(citation));
}

static void method_is_safe(arguments arguments, struct answer *answer) {
  say_bool(answer, httpstatus_method_is_safe(arguments[0]));
}

static void method_is_idempotent(arguments arguments, struct answer *answer) {
  say_bool(answer, httpstatus_method_is_idempotent(arguments[0]));
}

/* Puts the bytes that \r, \n, \0 and \\ stand for in their place, and returns how many bytes
 * there are then. */
static size_t unescape(char *text) {
  static const char letters[] = "rn0\\", bytes[] = "\r\n\0\\";
  char *to = text;
  for (const char *from = text; *from != '\0'; from++) {
    const char *letter = from[0] == '\\' && from[1] != '\0' ? strchr(letters, from[1]) : NULL;
    *to++ = letter == NULL ? *from : bytes[letter - letters];
    from += letter != NULL;
  }
  return (size_t)(to - text);
}

/* The flags with "," between, "-" for none. */
static void write_flags(unsigned flags, char text[FLAGS]) {
  size_t used = 0;
  snprintf(text, FLAGS, "-");
  for (unsigned bit = 1; bit != 0; bit <<= 1)
    if (flags & bit)
      used += (size_t)snprintf(text + used, FLAGS - used, "%s%s", used == 0 ? "" : ",",
                               httpstatus_lenient_name(bit));
}

static void say_parsed(struct answer *answer, const httpstatus_parsed *parsed) {
  char detail[32] = "-", version[64] = "-", flags[FLAGS];
  if (parsed->detail >= 0)
    snprintf(detail, sizeof detail, "%d", parsed->detail);
  if (parsed->major >= 0)
    snprintf(version, sizeof version, "%d.%d", parsed->major, parsed->minor);
  write_flags(parsed->flags, flags);
  httpstatus_slice reason = parsed->reason;
  if (reason.length == 0)
    reason = (httpstatus_slice){"-", 1};
  snprintf(answer->text, sizeof answer->text, "%d %s %s %.*s %s", parsed->code, detail, version,
           (int)reason.length, reason.start, flags);
}

static void parse(arguments arguments, struct answer *answer) {
  httpstatus_parsed parsed = {.size = sizeof parsed};
  httpstatus_error error = httpstatus_parse(arguments[0], unescape(arguments[0]), &parsed);
  if (error == HTTPSTATUS_ERROR_NONE)
    say_parsed(answer, &parsed);
  else
    snprintf(answer->text, sizeof answer->text, "error %zu %s", parsed.offset,
             httpstatus_error_text(error));
}

/* The value of a line, joined where it is folded. */
static httpstatus_slice joined(httpstatus_slice value, char bytes[ANSWER]) {
  return (httpstatus_slice){bytes, httpstatus_unfold(value.start, value.length, bytes, ANSWER)};
}

static void say_head(struct answer *answer, const httpstatus_head *head) {
  char flags[FLAGS], bytes[ANSWER];
  write_flags(head->status.flags, flags);
  size_t used = (size_t)snprintf(answer->text, sizeof answer->text, "%d %zu %s", head->status.code,
                                 head->length, flags);
  for (size_t at = 0; at < head->count; at++) {
    httpstatus_slice name = head->lines[at].name, value = joined(head->lines[at].value, bytes);
    used += (size_t)snprintf(answer->text + used, sizeof answer->text - used, "|%.*s: %.*s",
                             (int)name.length, name.start, (int)value.length, value.start);
  }
}

static void read_head(arguments arguments, struct answer *answer) {
  httpstatus_line lines[LINES];
  httpstatus_head head = {.size = sizeof head, .lines = lines, .room = LINES};
  head.ended = arguments[1] != NULL && strcmp(arguments[1], "ended") == 0;
  httpstatus_error error = httpstatus_read_head(arguments[0], unescape(arguments[0]), &head);
  if (error == HTTPSTATUS_ERROR_NONE)
    say_head(answer, &head);
  else
    snprintf(answer->text, sizeof answer->text, "error %zu %s", head.offset,
             httpstatus_error_text(error));
}

/* Says the values of the lines with that name, or "-". */
static void say_values(struct answer *answer, const httpstatus_head *head, const char *name) {
  const httpstatus_line *line;
  size_t used = 0, at = 0;
  snprintf(answer->text, sizeof answer->text, "-");
  while ((line = httpstatus_head_find(head, name, strlen(name), &at)) != NULL) {
    char bytes[ANSWER];
    httpstatus_slice value = joined(line->value, bytes);
    used += (size_t)snprintf(answer->text + used, sizeof answer->text - used, "%s%.*s",
                             used == 0 ? "" : ", ", (int)value.length, value.start);
  }
}

static void head_find(arguments arguments, struct answer *answer) {
  httpstatus_line lines[LINES];
  httpstatus_head head = {.size = sizeof head, .lines = lines, .room = LINES};
  if (httpstatus_read_head(arguments[0], unescape(arguments[0]), &head) == HTTPSTATUS_ERROR_NONE)
    say_values(answer, &head, arguments[1]);
}

/* The functions of the table, and how many arguments they take. */
static const struct function {
  const char *name;
  int least, most;
  void (*ask)(arguments, struct answer *);
} functions[] = {
    {"reason", 1, 1, reason},
    {"reason_in", 2, 2, reason_in},
    {"status", 1, 1, status},
    {"source_reason", 2, 2, source_reason},
    {"class_of", 1, 1, class_of},
    {"class_name", 1, 1, class_name},
    {"treat_as", 1, 1, treat_as},
    {"find", 1, 2, find},
    {"find_name", 1, 1, find_name},
    {"meanings", 1, 1, meanings},
    {"identify", 2, 2, identify},
    {"sender", 2, 2, sender},
    {"find_source", 1, 1, find_source},
    {"find_detail", 3, 3, find_detail},
    {"identify_detail", 2, 2, identify_detail},
    {"letter", 3, 3, letter},
    {"find_warn_code", 1, 1, find_warn_code},
    {"forbids_content", 2, 2, forbids_content},
    {"forbids_sending_content", 2, 2, forbids_sending_content},
    {"is_redirect", 1, 1, is_redirect},
    {"is_heuristically_cacheable", 1, 1, is_heuristically_cacheable},
    {"forbids_storing", 1, 1, forbids_storing},
    {"redirect_method", 2, 2, redirect_method},
    {"retry", 2, 2, retry},
    {"meaning_retry", 3, 3, meaning_retry},
    {"meaning_retry_after", 2, 2, meaning_retry_after},
    {"retry_needs_idempotent", 1, 1, retry_needs_idempotent},
    {"retry_after", 2, 2, retry_after},
    {"find_field", 2, 2, find_field},
    {"method_is_safe", 1, 1, method_is_safe},
    {"method_is_idempotent", 1, 1, method_is_idempotent},
    {"parse", 1, 1, parse},
    {"read_head", 1, 2, read_head},
    {"head_find", 2, 2, head_find},
};

static const struct function *function_of(const char *name, int count) {
  for (size_t at = 0; at < sizeof functions / sizeof *functions; at++)
    if (strcmp(functions[at].name, name) == 0 && count >= functions[at].least &&
        count <= functions[at].most)
      return &functions[at];
  return NULL;
}

/* Does the case hold? A line that is no case does not. */
static bool holds(char *line, struct answer *answer) {
  char *columns[COLUMNS] = {NULL};
  int count = split_columns(line, columns, COLUMNS), sign = 1;
  while (sign < count && sign < COLUMNS && strcmp(columns[sign], "=") != 0)
    sign++;
  const struct function *function = sign + 2 == count ? function_of(columns[0], sign - 1) : NULL;
  say(answer, "");
  if (function == NULL) {
    say(answer, "no case: FUNCTION ARGUMENTS = ANSWER, separated by tabs");
    return false;
  }
  columns[sign] = NULL;
  function->ask(columns + 1, answer);
  return strcmp(answer->text, columns[sign + 1]) == 0;
}

int main(int count, char **words) {
  return run_case_table(count, words, holds);
}
