/* describe.c: what is known about a code, for people. */
#include "describe.h"

#include <stdio.h>
#include <stdlib.h>

#include "describe_rules.h"
#include "layout.h"
#include "line.h"
#include "screen.h"
#include "text.h"

/* The code and the title: the first line. */
static void describe_head(int code, const char *number, const char *title) {
  int indent = layout_columns(number) + 2;
  screen_class(code);
  fputs(number, stdout);
  screen_plain();
  fputs("  ", stdout);
  screen_strong();
  layout_wrapped(title, indent, indent);
  screen_plain();
}

static void describe_text(const char *text) {
  printf("%*s", LINE_INDENT, "");
  layout_wrapped(text, LINE_INDENT, LINE_INDENT);
}

static void describe_source(const httpstatus_source *source) {
  struct text text = {NULL, 0, 0};
  text_add(&text, httpstatus_source_id(source));
  text_join(&text, ": ", httpstatus_source_name(source));
  line_print("source", text.bytes);
  free(text.bytes);
}

/* Where it is seen, unless a client receives it as it is. */
static void describe_seen(const httpstatus_meaning *meaning) {
  int sent_as = httpstatus_meaning_sent_as(meaning);
  char text[64] = "";
  if (httpstatus_meaning_seen(meaning) == HTTPSTATUS_SEEN_WIRE)
    return;
  if (sent_as >= 0)
    snprintf(text, sizeof text, "%s; the client receives %03d",
             httpstatus_seen_name(httpstatus_meaning_seen(meaning)), sent_as);
  else
    snprintf(text, sizeof text, "%s; the client receives no response",
             httpstatus_seen_name(httpstatus_meaning_seen(meaning)));
  line_print("seen", text);
}

static void describe_names(const httpstatus_meaning *meaning) {
  struct text constants = {NULL, 0, 0}, aliases = {NULL, 0, 0};
  for (size_t index = 0; index < httpstatus_meaning_constant_count(meaning); index++) {
    text_join(&constants, ", ", "HTTPSTATUS_");
    text_add(&constants, httpstatus_meaning_constant_at(meaning, index));
  }
  for (size_t index = 0; index < httpstatus_meaning_alias_count(meaning); index++)
    text_join(&aliases, ", ", httpstatus_meaning_alias_at(meaning, index));
  if (constants.length > 0)
    line_print("constants", constants.bytes);
  if (aliases.length > 0)
    line_print("aliases", aliases.bytes);
  free(constants.bytes);
  free(aliases.bytes);
}

static void describe_documents(const httpstatus_meaning *meaning) {
  for (size_t index = 0; index < httpstatus_meaning_spec_count(meaning); index++)
    line_print_citation(index == 0 ? "specs" : "", httpstatus_meaning_spec_at(meaning, index));
  for (size_t index = 0; index < httpstatus_meaning_history_count(meaning); index++)
    line_print_citation(index == 0 ? "history" : "", httpstatus_meaning_history_at(meaning, index));
}

static void describe_beginning(const httpstatus_meaning *meaning, const char *text) {
  char number[16];
  snprintf(number, sizeof number, "%03d", httpstatus_meaning_code(meaning));
  describe_head(httpstatus_meaning_code(meaning), number, httpstatus_meaning_title(meaning));
  describe_text(text);
  describe_source(httpstatus_meaning_source(meaning));
}

void describe_meaning_briefly(const httpstatus_meaning *meaning) {
  describe_beginning(meaning, httpstatus_meaning_brief(meaning));
}

void describe_meaning(const httpstatus_meaning *meaning) {
  const char *reason = httpstatus_meaning_reason(meaning);
  describe_beginning(meaning, httpstatus_meaning_summary(meaning));
  line_print("reason", reason[0] != '\0' ? reason : "none documented");
  line_print("state", httpstatus_state_name(httpstatus_meaning_state(meaning)));
  describe_seen(meaning);
  line_print("evidence", httpstatus_evidence_name(httpstatus_meaning_evidence(meaning)));
  if (httpstatus_meaning_is_registered(meaning))
    describe_rules(httpstatus_meaning_code(meaning));
  line_print("note", httpstatus_meaning_note(meaning));
  describe_names(meaning);
  describe_documents(meaning);
}

static void describe_detail_beginning(const httpstatus_detail *detail, const char *text) {
  int code = httpstatus_detail_code(detail);
  char number[32];
  if (code >= 0)
    snprintf(number, sizeof number, "%03d.%d", code, httpstatus_detail_key(detail));
  else
    snprintf(number, sizeof number, "%d", httpstatus_detail_key(detail));
  describe_head(code, number, httpstatus_detail_title(detail));
  describe_text(text);
  describe_source(httpstatus_detail_source(detail));
}

void describe_detail_briefly(const httpstatus_detail *detail) {
  describe_detail_beginning(detail, httpstatus_detail_brief(detail));
}

void describe_detail(const httpstatus_detail *detail) {
  int code = httpstatus_detail_code(detail);
  struct text status = {NULL, 0, 0};
  char number[16];
  snprintf(number, sizeof number, "%03d", code);
  text_add(&status, code >= 0 ? number : "no single status code");
  text_join(&status, " ", httpstatus_meaning_title(httpstatus_find(code)));
  describe_detail_beginning(detail, httpstatus_detail_summary(detail));
  line_print("refines", status.bytes);
  line_print("product", httpstatus_detail_product(detail));
  line_print("since", httpstatus_detail_since(detail));
  line_print("note", httpstatus_detail_note(detail));
  line_print_citation("specs", httpstatus_detail_citation(detail));
  free(status.bytes);
}

void describe_warn_code(const httpstatus_warn_code *warn_code) {
  char number[32];
  snprintf(number, sizeof number, "%03d", httpstatus_warn_code_code(warn_code));
  describe_head(-1, number, httpstatus_warn_code_text(warn_code));
  describe_text(httpstatus_warn_code_summary(warn_code));
  line_print("kind", "warn code of the obsolete Warning field, not a status code");
  line_print("validation", httpstatus_warn_code_is_persistent(warn_code)
                               ? "kept after a cache has validated the response"
                               : "deleted after a cache has validated the response");
  line_print("note", httpstatus_warn_code_note(warn_code));
  for (size_t index = 0; index < httpstatus_warn_code_spec_count(warn_code); index++)
    line_print_citation(index == 0 ? "specs" : "", httpstatus_warn_code_spec_at(warn_code, index));
}
