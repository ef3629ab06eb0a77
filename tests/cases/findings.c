/* findings.c: does the check find in each response of the table what the table says, and
 * nothing else? findings TABLE */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "case_table.h"
#include "fields.h"

enum { CODE, OVER, METHOD, REQUEST, RESPONSE, CONTENT, FLAGS, SIGN, FINDINGS, COLUMNS };

static void add_finding(const httpstatus_finding *finding, void *context) {
  struct answer *answer = context;
  const char *field = httpstatus_finding_field(finding);
  size_t used = strlen(answer->text);
  snprintf(answer->text + used, ANSWER - used, "%s%s %s%s%s", used == 0 ? "" : ", ",
           httpstatus_severity_name(httpstatus_finding_severity(finding)),
           httpstatus_finding_rule(finding), field[0] == '\0' ? "" : " ", field);
}

/* Reads "1.1", "2" or "-"; returns what is behind it, NULL if it is none of these. */
static char *read_version(char *text, int *major, int *minor) {
  if (*text == '-')
    return text + 1;
  char *end = text;
  *major = (int)strtol(text, &end, 10);
  if (end == text)
    return NULL;
  if (*end == '.')
    *minor = (int)strtol(end + 1, &end, 10);
  return end;
}

static bool read_versions(char *text, httpstatus_exchange *exchange) {
  text = read_version(text, &exchange->major, &exchange->minor);
  if (text != NULL && *text == ' ')
    text = read_version(text + 1, &exchange->request_major, &exchange->request_minor);
  return text != NULL && *text == '\0';
}

static bool read_content(const char *text, httpstatus_exchange *exchange) {
  exchange->content = strcmp(text, "yes") == 0;
  exchange->content_known = exchange->content || strcmp(text, "no") == 0;
  return exchange->content_known || strcmp(text, "-") == 0;
}

/* "-", or words of enum httpstatus_lenient. */
static bool read_flags(const char *text, httpstatus_exchange *exchange) {
  bool known = strcmp(text, "-") == 0;
  for (unsigned bit = 1; !known && *text != '\0' && bit != 0; bit <<= 1) {
    const char *word = httpstatus_lenient_name(bit);
    size_t length = strlen(word);
    if (length == 0 || strncmp(text, word, length) != 0 ||
        (text[length] != ' ' && text[length] != '\0'))
      continue;
    exchange->flags |= bit;
    text += length;
    text += *text == ' ';
  }
  return known || *text == '\0';
}

/* Does the check find what the line says? A line that is no case does not hold. */
static bool holds(char *line, struct answer *answer) {
  char *columns[COLUMNS], *end;
  struct fields request, response;
  httpstatus_exchange exchange = {0};
  exchange.size = sizeof exchange;
  snprintf(answer->text, ANSWER, "no case; see the top of the table");
  if (split_columns(line, columns, COLUMNS) != COLUMNS || strcmp(columns[SIGN], "=") != 0)
    return false;
  exchange.code = (int)strtol(columns[CODE], &end, 10);
  exchange.method = strcmp(columns[METHOD], "-") == 0 ? NULL : columns[METHOD];
  if (end == columns[CODE] || *end != '\0' || !read_versions(columns[OVER], &exchange) ||
      !read_content(columns[CONTENT], &exchange) || !read_flags(columns[FLAGS], &exchange) ||
      !set_fields(&exchange, columns[REQUEST], &request, columns[RESPONSE], &response))
    return false;
  answer->text[0] = '\0';
  if (httpstatus_check(&exchange, add_finding, answer) == 0)
    snprintf(answer->text, ANSWER, "none");
  return strcmp(answer->text, columns[FINDINGS]) == 0;
}

int main(int count, char **words) {
  return run_case_table(count, words, holds);
}
