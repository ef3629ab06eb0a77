/* test_check.c: does the check report each rule where it is broken, and only there? */
#include "suite.h"

#include <limits.h>
#include <string.h>

#include "examples.h"
#include "rules.inc"

#define LENGTH(list) (sizeof(list) / sizeof *(list))

enum { LAST_CODE = 1100 };

/* ---- Rules of data/rules.lua */

static void rules_listed(void) {
  CU_ASSERT_EQUAL(example_count, HS_RULES);
  for (size_t row = 1; row < example_count; row++)
    HOLDS(strcmp(examples[row - 1].rule, examples[row].rule) < 0, "%s", examples[row].rule);
}

static void rules_broken(void) {
  for (size_t row = 0; row < example_count; row++) {
    const struct example *example = &examples[row];
    struct report report;
    size_t at = 0;
    HOLDS(check_story(&example->broken, &report), "%s", example->rule);
    HOLDS(count_of(&report, example->rule) == 1, "%s", example->rule);
    while (strcmp(rule_at(&report, at), example->rule) != 0)
      at++;
    const httpstatus_finding *finding = report.findings[at];
    HOLDS(httpstatus_finding_severity(finding) == example->severity, "%s", example->rule);
    HOLDS(strcmp(httpstatus_finding_field(finding), example->field) == 0, "%s", example->rule);
  }
}

static void rules_kept(void) {
  for (size_t row = 0; row < example_count; row++) {
    struct report report;
    HOLDS(check_story(&examples[row].kept, &report), "%s", examples[row].rule);
    HOLDS(count_of(&report, examples[row].rule) == 0, "%s", examples[row].rule);
  }
}

/* ---- Rules on the fields of a code */

static httpstatus_severity severity_of(httpstatus_level level) {
  bool must = level == HTTPSTATUS_LEVEL_MUST || level == HTTPSTATUS_LEVEL_MUST_NOT;
  return must ? HTTPSTATUS_SEVERITY_ERROR : HTTPSTATUS_SEVERITY_WARNING;
}

/* The one finding of that rule about that field; NULL if there is none. */
static const httpstatus_finding *finding_of(const struct report *report, const char *rule,
                                            const char *field) {
  const httpstatus_finding *found = NULL;
  for (size_t at = 0; at < report->count; at++)
    if (strcmp(rule_at(report, at), rule) == 0 &&
        strcmp(httpstatus_finding_field(report->findings[at]), field) == 0) {
      HOLDS(found == NULL, "%s %s: twice", rule, field);
      found = report->findings[at];
    }
  return found;
}

/* The finding on a field that is there where it must not be, or the other way round. */
static const httpstatus_finding *field_finding(int code, const char *name, bool there) {
  httpstatus_line line = {{name, strlen(name)}, {"x", 1}};
  httpstatus_exchange exchange = {0};
  struct report report;
  exchange.size = sizeof exchange;
  exchange.code = code;
  exchange.lines = &line;
  exchange.count = there ? 1 : 0;
  HOLDS(check_exchange(&exchange, &report), "%d %s", code, name);
  return finding_of(&report, there ? "field-forbidden" : "field-missing", name);
}

/* Has code a rule of one of these levels on the field, and without a condition? */
static bool has_rule(int code, const char *name, httpstatus_level must, httpstatus_level should) {
  for (size_t index = 0; index < httpstatus_field_count(code); index++) {
    const httpstatus_field *field = httpstatus_field_at(code, index);
    httpstatus_level level = httpstatus_field_level(field);
    if (strcmp(httpstatus_field_name(field), name) == 0 && (level == must || level == should) &&
        httpstatus_field_condition(field)[0] == '\0')
      return true;
  }
  return false;
}

static void check_field(int code, const httpstatus_field *field) {
  const char *name = httpstatus_field_name(field);
  bool wanted = has_rule(code, name, HTTPSTATUS_LEVEL_MUST, HTTPSTATUS_LEVEL_SHOULD);
  bool unwanted = has_rule(code, name, HTTPSTATUS_LEVEL_MUST_NOT, HTTPSTATUS_LEVEL_SHOULD_NOT);
  const httpstatus_finding *missing = field_finding(code, name, false);
  const httpstatus_finding *forbidden = field_finding(code, name, true);
  HOLDS((missing != NULL) == wanted, "%d %s", code, name);
  HOLDS((forbidden != NULL) == unwanted, "%d %s", code, name);
  const httpstatus_finding *finding = wanted ? missing : forbidden;
  if (finding == NULL)
    return;
  HOLDS(httpstatus_finding_severity(finding) == severity_of(httpstatus_field_level(field)), "%d %s",
        code, name);
  HOLDS(httpstatus_finding_citation(finding) == httpstatus_field_citation(field), "%d %s", code,
        name);
  HOLDS(strstr(httpstatus_finding_text(finding), name) != NULL, "%d %s", code, name);
}

static void field_rules(void) {
  size_t checked = 0;
  for (int code = 0; code <= LAST_CODE; code++)
    for (size_t index = 0; index < httpstatus_field_count(code); index++, checked++)
      check_field(code, httpstatus_field_at(code, index));
  CU_ASSERT(checked > 50);
}

/* ---- Findings */

static void finding_texts(void) {
  for (size_t row = 0; row < example_count; row++) {
    struct report report;
    HOLDS(check_story(&examples[row].broken, &report), "%s", examples[row].rule);
    for (size_t at = 0; at < report.count; at++) {
      const char *sentence = httpstatus_finding_text(report.findings[at]);
      const httpstatus_citation *citation = httpstatus_finding_citation(report.findings[at]);
      HOLDS(strlen(sentence) > 10 && sentence[strlen(sentence) - 1] == '.', "%s", sentence);
      /* Only what is registered for a time is not defined in an RFC yet. */
      HOLDS(strncmp(httpstatus_citation_document(citation), "RFC ", 4) == 0 ||
                strcmp(httpstatus_finding_rule(report.findings[at]), "code-temporary") == 0,
            "%s", sentence);
      HOLDS(httpstatus_citation_url(citation)[0] != '\0', "%s", sentence);
    }
  }
}

/* What was taken back is cited where that was done, not where it was defined. */
static void citations_of_states(void) {
  static const struct {
    int code;
    const char *document, *section;
  } rows[] = {{102, "RFC 4918", "F.3"},
              {305, "RFC 9110", "15.4.6"},
              {306, "RFC 9110", "15.4.7"},
              {510, "RFC 2774", "7"}};
  for (size_t row = 0; row < LENGTH(rows); row++) {
    const httpstatus_exchange exchange = {.size = sizeof exchange, .code = rows[row].code};
    struct report report;
    HOLDS(check_exchange(&exchange, &report) && report.count == 1, "%d", rows[row].code);
    const httpstatus_citation *citation = httpstatus_finding_citation(report.findings[0]);
    HOLDS(strcmp(httpstatus_citation_document(citation), rows[row].document) == 0, "%d",
          rows[row].code);
    HOLDS(strcmp(httpstatus_citation_section(citation), rows[row].section) == 0, "%d",
          rows[row].code);
  }
}

/* With room for so many: the first of those reported, nothing behind, and how many there are. */
static bool lists(const httpstatus_exchange *exchange, const struct report *report, size_t room) {
  const httpstatus_finding *list[MOST_FINDINGS + 1] = {NULL};
  size_t kept = room < report->count ? room : report->count;
  return httpstatus_findings(exchange, list, room) == report->count &&
         memcmp(list, report->findings, kept * sizeof *list) == 0 && list[kept] == NULL;
}

static void listed_findings(void) {
  for (size_t row = 0; row < example_count; row++) {
    struct report report;
    struct fields request, response;
    httpstatus_exchange exchange;
    HOLDS(read_story(&examples[row].broken, &exchange, &request, &response), "%zu", row);
    HOLDS(check_exchange(&exchange, &report) && report.count > 0, "%zu", row);
    for (size_t room = 0; room <= report.count + 1 && room <= MOST_FINDINGS; room++)
      HOLDS(lists(&exchange, &report, room), "%zu %zu", row, room);
    HOLDS(httpstatus_findings(&exchange, NULL, 0) == report.count, "%zu", row);
    HOLDS(httpstatus_findings(&exchange, NULL, 1) == report.count, "%zu", row);
    exchange.size--;
    HOLDS(httpstatus_findings(&exchange, NULL, 0) == HTTPSTATUS_UNCHECKED, "%zu", row);
  }
  CU_ASSERT_EQUAL(httpstatus_findings(NULL, NULL, 0), HTTPSTATUS_UNCHECKED);
}

static void no_finding(void) {
  CU_ASSERT_STRING_EQUAL(httpstatus_finding_rule(NULL), "");
  CU_ASSERT_STRING_EQUAL(httpstatus_finding_text(NULL), "");
  CU_ASSERT_STRING_EQUAL(httpstatus_finding_field(NULL), "");
  CU_ASSERT_EQUAL(httpstatus_finding_severity(NULL), HTTPSTATUS_SEVERITY_NONE);
  CU_ASSERT_PTR_NULL(httpstatus_finding_citation(NULL));
}

static void severities(void) {
  static const char *const words[] = {"", "note", "warning", "error"};
  static const int outside[] = {-1, (int)LENGTH(words), 256, INT_MIN, INT_MAX};
  for (size_t value = 0; value < LENGTH(words); value++)
    HOLDS(strcmp(httpstatus_severity_name((httpstatus_severity)value), words[value]) == 0, "%zu",
          value);
  for (size_t at = 0; at < LENGTH(outside); at++)
    HOLDS(httpstatus_severity_name((httpstatus_severity)outside[at])[0] == '\0', "%d", outside[at]);
}

const char *const suite_name = "the check";
CU_TestInfo suite_tests[] = {
    {"every rule has an example", rules_listed},
    {"every rule, broken", rules_broken},
    {"every rule, kept", rules_kept},
    {"every rule on a field, broken and kept", field_rules},
    {"findings have a sentence and a citation", finding_texts},
    {"findings of a state cite what gave it", citations_of_states},
    {"findings as a list", listed_findings},
    {"no finding", no_finding},
    {"words for severities", severities},
    CU_TEST_INFO_NULL,
};
