/* test_catalogue.c: is the catalogue in order, and is every meaning in it complete? */
#include "suite.h"

#include <stdio.h>
#include <string.h>

#include "httpstatus.h"

enum { PLENTY = 64 };

/* Names a meaning in a message. */
#define NAMED "%d %s %s"
#define NAME_OF(meaning)                                                                           \
  httpstatus_meaning_code(meaning), httpstatus_source_id(httpstatus_meaning_source(meaning)),      \
      httpstatus_meaning_identifier(meaning)

static void each_meaning(void (*check)(const httpstatus_meaning *)) {
  CU_ASSERT(httpstatus_count() >= 64);
  for (size_t index = 0; index < httpstatus_count(); index++)
    check(httpstatus_at(index));
}

static void check_index(const httpstatus_meaning *meaning) {
  HOLDS(meaning != NULL, "%p", (const void *)meaning);
  HOLDS(httpstatus_at(httpstatus_meaning_index(meaning)) == meaning, NAMED, NAME_OF(meaning));
}

/* By code, the preferred one first, vendors in the order of their ids behind it. */
static void check_order(const httpstatus_meaning *meaning) {
  size_t index = httpstatus_meaning_index(meaning);
  if (index == 0)
    return;
  const httpstatus_meaning *before = httpstatus_at(index - 1);
  bool same = httpstatus_meaning_code(before) == httpstatus_meaning_code(meaning);
  HOLDS(httpstatus_meaning_code(before) <= httpstatus_meaning_code(meaning), NAMED,
        NAME_OF(meaning));
  HOLDS(httpstatus_meaning_is_preferred(meaning) != same, NAMED, NAME_OF(meaning));
  if (!same || httpstatus_meaning_is_preferred(before))
    return;
  const char *left = httpstatus_source_id(httpstatus_meaning_source(before));
  const char *right = httpstatus_source_id(httpstatus_meaning_source(meaning));
  HOLDS(strcmp(left, right) <= 0, NAMED, NAME_OF(meaning));
}

/* From the preferred meaning on, the chain holds each meaning of the code once. */
static void check_chain(const httpstatus_meaning *meaning) {
  int code = httpstatus_meaning_code(meaning);
  size_t steps = 0, preferred = 0, met = 0, meanings = 0;
  for (size_t index = 0; index < httpstatus_count(); index++)
    meanings += httpstatus_meaning_code(httpstatus_at(index)) == code;
  const httpstatus_meaning *next = httpstatus_find(code);
  for (; next != NULL && steps < PLENTY; next = httpstatus_meaning_next(next), steps++) {
    HOLDS(httpstatus_meaning_code(next) == code, NAMED, NAME_OF(next));
    preferred += httpstatus_meaning_is_preferred(next);
    met += next == meaning;
  }
  HOLDS(steps == meanings, NAMED, NAME_OF(meaning));
  HOLDS(preferred == 1, NAMED, NAME_OF(meaning));
  HOLDS(met == 1, NAMED, NAME_OF(meaning));
}

static void check_source(const httpstatus_meaning *meaning) {
  const httpstatus_source *source = httpstatus_meaning_source(meaning);
  const httpstatus_meaning *found = httpstatus_find_from(httpstatus_meaning_code(meaning), source);
  HOLDS(source != NULL, NAMED, NAME_OF(meaning));
  HOLDS(httpstatus_source_find(httpstatus_source_id(source)) == source, NAMED, NAME_OF(meaning));
  HOLDS(found != NULL && httpstatus_meaning_source(found) == source, NAMED, NAME_OF(meaning));
  HOLDS(httpstatus_meaning_index(found) <= httpstatus_meaning_index(meaning), NAMED,
        NAME_OF(meaning));
  bool registered = strcmp(httpstatus_source_id(source), "iana") == 0;
  HOLDS(httpstatus_meaning_is_registered(meaning) == registered, NAMED, NAME_OF(meaning));
  HOLDS(!registered || httpstatus_meaning_is_preferred(meaning), NAMED, NAME_OF(meaning));
  HOLDS(!registered || found == meaning, NAMED, NAME_OF(meaning));
}

static void check_texts(const httpstatus_meaning *meaning) {
  const char *summary = httpstatus_meaning_summary(meaning);
  const char *brief = httpstatus_meaning_brief(meaning);
  HOLDS(strlen(brief) > 5 && strchr(".!?", brief[strlen(brief) - 1]) == NULL, NAMED,
        NAME_OF(meaning));
  HOLDS(httpstatus_meaning_title(meaning)[0] != '\0', NAMED, NAME_OF(meaning));
  HOLDS(strlen(summary) > 20 && strchr(".!?)", summary[strlen(summary) - 1]) != NULL, NAMED,
        NAME_OF(meaning));
  HOLDS(httpstatus_meaning_note(meaning) != NULL, NAMED, NAME_OF(meaning));
  const char *identifier = httpstatus_meaning_identifier(meaning);
  HOLDS(identifier[0] >= 'A' && identifier[0] <= 'Z', NAMED, NAME_OF(meaning));
  HOLDS(strspn(identifier, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") == strlen(identifier), NAMED,
        NAME_OF(meaning));
}

static void check_standing(const httpstatus_meaning *meaning) {
  httpstatus_state state = httpstatus_meaning_state(meaning);
  HOLDS(httpstatus_state_name(state)[0] != '\0', NAMED, NAME_OF(meaning));
  HOLDS(httpstatus_seen_name(httpstatus_meaning_seen(meaning))[0] != '\0', NAMED, NAME_OF(meaning));
  HOLDS(httpstatus_evidence_name(httpstatus_meaning_evidence(meaning))[0] != '\0', NAMED,
        NAME_OF(meaning));
  bool vendor = state == HTTPSTATUS_STATE_UNOFFICIAL || state == HTTPSTATUS_STATE_DISPUTED;
  HOLDS(!vendor || !httpstatus_meaning_is_registered(meaning), NAMED, NAME_OF(meaning));
  HOLDS(state != HTTPSTATUS_STATE_STANDARD || httpstatus_meaning_is_registered(meaning), NAMED,
        NAME_OF(meaning));
}

/* What is sent stands for itself; what is not is sent as another code or not at all. */
static void check_sent_as(const httpstatus_meaning *meaning) {
  int code = httpstatus_meaning_code(meaning), sent = httpstatus_meaning_sent_as(meaning);
  if (httpstatus_meaning_seen(meaning) == HTTPSTATUS_SEEN_WIRE)
    HOLDS(sent == code, NAMED, NAME_OF(meaning));
  else
    HOLDS(sent == -1 || (sent >= 100 && sent <= 599), NAMED, NAME_OF(meaning));
}

/* The current constant is the identifier, behind the source's id unless registered. */
static void check_constants(const httpstatus_meaning *meaning) {
  char expected[128];
  const char *id = httpstatus_source_id(httpstatus_meaning_source(meaning));
  bool registered = httpstatus_meaning_is_registered(meaning);
  snprintf(expected, sizeof expected, "%s%s%s", registered ? "" : id, registered ? "" : "_",
           httpstatus_meaning_identifier(meaning));
  for (char *byte = expected; *byte != '\0'; byte++)
    *byte = *byte == '-' ? '_' : (char)(*byte >= 'a' && *byte <= 'z' ? *byte - 'a' + 'A' : *byte);
  HOLDS(httpstatus_meaning_constant_count(meaning) >= 1, NAMED, NAME_OF(meaning));
  HOLDS(strcmp(httpstatus_meaning_constant_at(meaning, 0), expected) == 0, NAMED, NAME_OF(meaning));
}

static void check_citation(const httpstatus_meaning *meaning, const httpstatus_citation *citation) {
  HOLDS(citation != NULL, NAMED, NAME_OF(meaning));
  HOLDS(httpstatus_citation_document(citation)[0] != '\0', NAMED, NAME_OF(meaning));
  HOLDS(strncmp(httpstatus_citation_url(citation), "https://", 8) == 0, NAMED, NAME_OF(meaning));
  HOLDS(httpstatus_citation_section(citation) != NULL, NAMED, NAME_OF(meaning));
}

static void check_specs(const httpstatus_meaning *meaning) {
  HOLDS(httpstatus_meaning_spec_count(meaning) >= 1, NAMED, NAME_OF(meaning));
  for (size_t at = 0; at < httpstatus_meaning_spec_count(meaning); at++) {
    const httpstatus_citation *spec = httpstatus_meaning_spec_at(meaning, at);
    check_citation(meaning, spec);
    HOLDS(httpstatus_citation_reason(spec)[0] == '\0', NAMED, NAME_OF(meaning));
  }
}

static void check_history_row(const httpstatus_meaning *meaning, size_t at, int *last) {
  const httpstatus_citation *row = httpstatus_meaning_history_at(meaning, at);
  int rfc = 0;
  check_citation(meaning, row);
  bool is_rfc = sscanf(httpstatus_citation_document(row), "RFC %d", &rfc) == 1;
  bool is_list = strcmp(httpstatus_citation_section(row), "6.1.1") == 0;
  /* The draft for 306 became no RFC, and came first. */
  HOLDS(is_rfc || (at == 0 && httpstatus_meaning_code(meaning) == 306), NAMED, NAME_OF(meaning));
  HOLDS(rfc > *last || !is_rfc || (is_list && rfc == *last), NAMED, NAME_OF(meaning));
  *last = rfc;
}

/* Each RFC once, oldest first, and behind its heading its list beside the status line where that
 * differs; the last one that gives a phrase gives today's. Of 418 the phrase of RFC 2324 stayed,
 * RFC 7168 has another letter case. 306 is unused and has none today. */
static void check_history(const httpstatus_meaning *meaning) {
  int last = 0;
  const char *current = NULL;
  size_t count = httpstatus_meaning_history_count(meaning);
  HOLDS(count == 0 || httpstatus_meaning_is_registered(meaning), NAMED, NAME_OF(meaning));
  for (size_t at = 0; at < count; at++) {
    check_history_row(meaning, at, &last);
    const char *reason = httpstatus_citation_reason(httpstatus_meaning_history_at(meaning, at));
    if (reason[0] != '\0')
      current = reason;
  }
  if (httpstatus_meaning_code(meaning) == 306)
    return;
  if (httpstatus_meaning_code(meaning) == 418)
    current = httpstatus_meaning_is_registered(meaning) ? "I'm a teapot" : NULL;
  HOLDS(current == NULL || strcmp(current, httpstatus_meaning_reason(meaning)) == 0, NAMED,
        NAME_OF(meaning));
}

static void indexes(void) {
  each_meaning(check_index);
}

static void order(void) {
  each_meaning(check_order);
}

static void chains(void) {
  each_meaning(check_chain);
}

static void sources(void) {
  each_meaning(check_source);
}

static void texts(void) {
  each_meaning(check_texts);
}

static void standing(void) {
  each_meaning(check_standing);
}

static void sent_as(void) {
  each_meaning(check_sent_as);
}

static void constants(void) {
  each_meaning(check_constants);
}

static void specs(void) {
  each_meaning(check_specs);
}

static void histories(void) {
  each_meaning(check_history);
}

/* All registered codes but the temporary 104 stand in an RFC. */
static void every_rfc_code_has_a_history(void) {
  for (size_t index = 0; index < httpstatus_count(); index++) {
    const httpstatus_meaning *meaning = httpstatus_at(index);
    bool temporary = httpstatus_meaning_state(meaning) == HTTPSTATUS_STATE_TEMPORARY;
    if (httpstatus_meaning_is_registered(meaning))
      HOLDS(temporary || httpstatus_meaning_history_count(meaning) > 0, NAMED, NAME_OF(meaning));
  }
}

static size_t more(size_t longest, const char *text) {
  return strlen(text) > longest ? strlen(text) : longest;
}

static void limits(void) {
  size_t title = 0, brief = 0;
  for (size_t at = 0; at < httpstatus_count(); at++) {
    title = more(title, httpstatus_meaning_title(httpstatus_at(at)));
    brief = more(brief, httpstatus_meaning_brief(httpstatus_at(at)));
  }
  for (size_t at = 0; at < httpstatus_detail_count(); at++) {
    title = more(title, httpstatus_detail_title(httpstatus_detail_at(at)));
    brief = more(brief, httpstatus_detail_brief(httpstatus_detail_at(at)));
  }
  CU_ASSERT_EQUAL(title, HTTPSTATUS_TITLE_MAX);
  CU_ASSERT_EQUAL(brief, HTTPSTATUS_BRIEF_MAX);
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
    {"a meaning is at its index", indexes},
    {"sorted by code, preferred first, then by source", order},
    {"the chain of a code holds each of its meanings once", chains},
    {"every meaning is found from its source, a registered one is IANA's", sources},
    {"every meaning has a title, a brief, a summary and an identifier", texts},
    {"every meaning has a state, a place and a evidence", standing},
    {"what is on the wire is sent as itself", sent_as},
    {"the first constant is made of source and identifier", constants},
    {"every meaning has a specification with an address", specs},
    {"a history goes from the oldest RFC to today's phrase", histories},
    {"every registered code of an RFC has a history", every_rfc_code_has_a_history},
    {"the longest title and brief are those of the header", limits},
    {"version and registry date are those of the header", versions},
    CU_TEST_INFO_NULL,
};
