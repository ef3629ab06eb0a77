/* test_catalogue.c: is the catalogue in order, and is every meaning in it complete? */
#include "suite.h"

#include <stdio.h>
#include <string.h>

#include "httpstatus.h"

enum { PLENTY = 64 };

/* Names a meaning in a message. */
#define NAMED "%d %s %s"
#define NAME_OF(entry)                                                                             \
  httpstatus_entry_code(entry), httpstatus_source_id(httpstatus_entry_source(entry)),              \
      httpstatus_entry_identifier(entry)

static void each_entry(void (*check)(const httpstatus_entry *)) {
  CU_ASSERT(httpstatus_count() >= 64);
  for (size_t index = 0; index < httpstatus_count(); index++)
    check(httpstatus_at(index));
}

static void check_index(const httpstatus_entry *entry) {
  HOLDS(entry != NULL, "%p", (const void *)entry);
  HOLDS(httpstatus_at(httpstatus_entry_index(entry)) == entry, NAMED, NAME_OF(entry));
}

/* By code, the preferred one first, vendors in the order of their ids behind it. */
static void check_order(const httpstatus_entry *entry) {
  size_t index = httpstatus_entry_index(entry);
  if (index == 0)
    return;
  const httpstatus_entry *before = httpstatus_at(index - 1);
  bool same = httpstatus_entry_code(before) == httpstatus_entry_code(entry);
  HOLDS(httpstatus_entry_code(before) <= httpstatus_entry_code(entry), NAMED, NAME_OF(entry));
  HOLDS(httpstatus_entry_is_preferred(entry) != same, NAMED, NAME_OF(entry));
  if (!same || httpstatus_entry_is_preferred(before))
    return;
  const char *left = httpstatus_source_id(httpstatus_entry_source(before));
  const char *right = httpstatus_source_id(httpstatus_entry_source(entry));
  HOLDS(strcmp(left, right) <= 0, NAMED, NAME_OF(entry));
}

/* From the preferred meaning on, the chain holds each meaning of the code once. */
static void check_chain(const httpstatus_entry *entry) {
  int code = httpstatus_entry_code(entry);
  size_t steps = 0, preferred = 0, met = 0, meanings = 0;
  for (size_t index = 0; index < httpstatus_count(); index++)
    meanings += httpstatus_entry_code(httpstatus_at(index)) == code;
  const httpstatus_entry *next = httpstatus_find(code);
  for (; next != NULL && steps < PLENTY; next = httpstatus_entry_next(next), steps++) {
    HOLDS(httpstatus_entry_code(next) == code, NAMED, NAME_OF(next));
    preferred += httpstatus_entry_is_preferred(next);
    met += next == entry;
  }
  HOLDS(steps == meanings, NAMED, NAME_OF(entry));
  HOLDS(preferred == 1, NAMED, NAME_OF(entry));
  HOLDS(met == 1, NAMED, NAME_OF(entry));
}

static void check_source(const httpstatus_entry *entry) {
  const httpstatus_source *source = httpstatus_entry_source(entry);
  const httpstatus_entry *found = httpstatus_find_from(httpstatus_entry_code(entry), source);
  HOLDS(source != NULL, NAMED, NAME_OF(entry));
  HOLDS(httpstatus_source_find(httpstatus_source_id(source)) == source, NAMED, NAME_OF(entry));
  HOLDS(found != NULL && httpstatus_entry_source(found) == source, NAMED, NAME_OF(entry));
  HOLDS(httpstatus_entry_index(found) <= httpstatus_entry_index(entry), NAMED, NAME_OF(entry));
  bool registered = strcmp(httpstatus_source_id(source), "iana") == 0;
  HOLDS(httpstatus_entry_is_registered(entry) == registered, NAMED, NAME_OF(entry));
  HOLDS(!registered || httpstatus_entry_is_preferred(entry), NAMED, NAME_OF(entry));
  HOLDS(!registered || found == entry, NAMED, NAME_OF(entry));
}

static void check_texts(const httpstatus_entry *entry) {
  const char *summary = httpstatus_entry_summary(entry);
  HOLDS(httpstatus_entry_title(entry)[0] != '\0', NAMED, NAME_OF(entry));
  HOLDS(strlen(summary) > 20 && strchr(".!?)", summary[strlen(summary) - 1]) != NULL, NAMED,
        NAME_OF(entry));
  HOLDS(httpstatus_entry_note(entry) != NULL, NAMED, NAME_OF(entry));
  const char *identifier = httpstatus_entry_identifier(entry);
  HOLDS(identifier[0] >= 'A' && identifier[0] <= 'Z', NAMED, NAME_OF(entry));
  HOLDS(strspn(identifier, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") == strlen(identifier), NAMED,
        NAME_OF(entry));
}

static void check_standing(const httpstatus_entry *entry) {
  httpstatus_state state = httpstatus_entry_state(entry);
  HOLDS(httpstatus_state_name(state)[0] != '\0', NAMED, NAME_OF(entry));
  HOLDS(httpstatus_seen_name(httpstatus_entry_seen(entry))[0] != '\0', NAMED, NAME_OF(entry));
  HOLDS(httpstatus_grade_name(httpstatus_entry_grade(entry))[0] != '\0', NAMED, NAME_OF(entry));
  bool vendor = state == HTTPSTATUS_STATE_UNOFFICIAL || state == HTTPSTATUS_STATE_DISPUTED;
  HOLDS(!vendor || !httpstatus_entry_is_registered(entry), NAMED, NAME_OF(entry));
  HOLDS(state != HTTPSTATUS_STATE_STANDARD || httpstatus_entry_is_registered(entry), NAMED,
        NAME_OF(entry));
}

/* What is sent stands for itself; what is not is sent as another code or not at all. */
static void check_sent_as(const httpstatus_entry *entry) {
  int code = httpstatus_entry_code(entry), sent = httpstatus_entry_sent_as(entry);
  if (httpstatus_entry_seen(entry) == HTTPSTATUS_SEEN_WIRE)
    HOLDS(sent == code, NAMED, NAME_OF(entry));
  else
    HOLDS(sent == -1 || (sent >= 100 && sent <= 599), NAMED, NAME_OF(entry));
}

/* The current constant is the identifier, behind the source's id unless registered. */
static void check_constants(const httpstatus_entry *entry) {
  char expected[128];
  const char *id = httpstatus_source_id(httpstatus_entry_source(entry));
  bool registered = httpstatus_entry_is_registered(entry);
  snprintf(expected, sizeof expected, "%s%s%s", registered ? "" : id, registered ? "" : "_",
           httpstatus_entry_identifier(entry));
  for (char *byte = expected; *byte != '\0'; byte++)
    *byte = *byte == '-' ? '_' : (char)(*byte >= 'a' && *byte <= 'z' ? *byte - 'a' + 'A' : *byte);
  HOLDS(httpstatus_entry_constant_count(entry) >= 1, NAMED, NAME_OF(entry));
  HOLDS(strcmp(httpstatus_entry_constant_at(entry, 0), expected) == 0, NAMED, NAME_OF(entry));
}

static void check_citation(const httpstatus_entry *entry, const httpstatus_citation *citation) {
  HOLDS(citation != NULL, NAMED, NAME_OF(entry));
  HOLDS(httpstatus_citation_document(citation)[0] != '\0', NAMED, NAME_OF(entry));
  HOLDS(strncmp(httpstatus_citation_url(citation), "https://", 8) == 0, NAMED, NAME_OF(entry));
  HOLDS(httpstatus_citation_section(citation) != NULL, NAMED, NAME_OF(entry));
}

static void check_specs(const httpstatus_entry *entry) {
  HOLDS(httpstatus_entry_spec_count(entry) >= 1, NAMED, NAME_OF(entry));
  for (size_t at = 0; at < httpstatus_entry_spec_count(entry); at++) {
    const httpstatus_citation *spec = httpstatus_entry_spec_at(entry, at);
    check_citation(entry, spec);
    HOLDS(httpstatus_citation_reason(spec)[0] == '\0', NAMED, NAME_OF(entry));
  }
}

static void check_history_row(const httpstatus_entry *entry, size_t at, int *last) {
  const httpstatus_citation *row = httpstatus_entry_history_at(entry, at);
  int rfc = 0;
  check_citation(entry, row);
  HOLDS(sscanf(httpstatus_citation_document(row), "RFC %d", &rfc) == 1, NAMED, NAME_OF(entry));
  HOLDS(rfc > *last, NAMED, NAME_OF(entry));
  *last = rfc;
}

/* Each RFC once, oldest first; the last one that gives a phrase gives today's. Of 418 the
 * phrase of RFC 2324 stayed, RFC 7168 has another letter case. */
static void check_history(const httpstatus_entry *entry) {
  int last = 0;
  const char *current = NULL;
  size_t count = httpstatus_entry_history_count(entry);
  HOLDS(count == 0 || httpstatus_entry_is_registered(entry), NAMED, NAME_OF(entry));
  for (size_t at = 0; at < count; at++) {
    check_history_row(entry, at, &last);
    const char *reason = httpstatus_citation_reason(httpstatus_entry_history_at(entry, at));
    if (reason[0] != '\0')
      current = reason;
  }
  if (httpstatus_entry_code(entry) == 418)
    current = httpstatus_entry_is_registered(entry) ? "I'm a teapot" : NULL;
  HOLDS(current == NULL || strcmp(current, httpstatus_entry_reason(entry)) == 0, NAMED,
        NAME_OF(entry));
}

static void indexes(void) {
  each_entry(check_index);
}

static void order(void) {
  each_entry(check_order);
}

static void chains(void) {
  each_entry(check_chain);
}

static void sources(void) {
  each_entry(check_source);
}

static void texts(void) {
  each_entry(check_texts);
}

static void standing(void) {
  each_entry(check_standing);
}

static void sent_as(void) {
  each_entry(check_sent_as);
}

static void constants(void) {
  each_entry(check_constants);
}

static void specs(void) {
  each_entry(check_specs);
}

static void histories(void) {
  each_entry(check_history);
}

/* All registered codes but the temporary 104 stand in an RFC. */
static void every_rfc_code_has_a_history(void) {
  for (size_t index = 0; index < httpstatus_count(); index++) {
    const httpstatus_entry *entry = httpstatus_at(index);
    bool temporary = httpstatus_entry_state(entry) == HTTPSTATUS_STATE_TEMPORARY;
    if (httpstatus_entry_is_registered(entry))
      HOLDS(temporary || httpstatus_entry_history_count(entry) > 0, NAMED, NAME_OF(entry));
  }
}

static void versions(void) {
  CU_ASSERT_STRING_EQUAL(httpstatus_version(), HTTPSTATUS_VERSION);
  CU_ASSERT_STRING_EQUAL(httpstatus_registry_date(), HTTPSTATUS_REGISTRY_DATE);
  char version[32];
  snprintf(version, sizeof version, "%d.%d.%d", HTTPSTATUS_VERSION_MAJOR, HTTPSTATUS_VERSION_MINOR,
           HTTPSTATUS_VERSION_PATCH);
  CU_ASSERT_STRING_EQUAL(version, HTTPSTATUS_VERSION);
}

const char *const suite_name = "catalogue";
CU_TestInfo suite_tests[] = {
    {"an entry is at its index", indexes},
    {"sorted by code, preferred first, then by source", order},
    {"the chain of a code holds each of its meanings once", chains},
    {"every meaning is found from its source, a registered one is IANA's", sources},
    {"every meaning has a title, a summary and an identifier", texts},
    {"every meaning has a state, a place and a grade", standing},
    {"what is on the wire is sent as itself", sent_as},
    {"the first constant is made of source and identifier", constants},
    {"every meaning has a specification with an address", specs},
    {"a history goes from the oldest RFC to today's phrase", histories},
    {"every registered code of an RFC has a history", every_rfc_code_has_a_history},
    {"version and registry date are those of the header", versions},
    CU_TEST_INFO_NULL,
};
