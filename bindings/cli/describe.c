/* describe.c: what is known about a code, for people. */
#include "describe.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "describe_rules.h"
#include "layout.h"
#include "line.h"
#include "screen.h"
#include "text.h"

enum { FEW = 4 };

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

static void describe_title(const httpstatus_meaning *meaning, const char *text) {
  char number[16];
  snprintf(number, sizeof number, "%03d", httpstatus_meaning_code(meaning));
  describe_head(httpstatus_meaning_code(meaning), number, httpstatus_meaning_title(meaning));
  describe_text(text);
}

static void describe_beginning(const httpstatus_meaning *meaning, const char *text) {
  describe_title(meaning, text);
  describe_source(httpstatus_meaning_source(meaning));
}

/* The other meanings of its code, with their titles. Of many, the first sources alone. */
static void describe_others(const httpstatus_meaning *meaning) {
  int code = httpstatus_meaning_code(meaning), count = 0, shown = 0;
  struct text text = {NULL, 0, 0};
  char label[16], more[32];
  const httpstatus_meaning *other = httpstatus_find(code);
  for (; other != NULL; other = httpstatus_meaning_next(other))
    count += other != meaning;
  for (other = httpstatus_find(code); other != NULL; other = httpstatus_meaning_next(other)) {
    if (other == meaning || (count > FEW && shown == FEW))
      continue;
    text_join(&text, count > FEW ? ", " : "; ",
              httpstatus_source_id(httpstatus_meaning_source(other)));
    if (count <= FEW)
      text_join(&text, ": ", httpstatus_meaning_title(other));
    shown++;
  }
  snprintf(more, sizeof more, " and %d more (--full)", count - shown);
  if (count > shown)
    text_add(&text, more);
  snprintf(label, sizeof label, "also %03d", code);
  if (count > 0)
    line_print(label, text.bytes);
  free(text.bytes);
}

void describe_meaning_shortly(const httpstatus_meaning *meaning) {
  describe_title(meaning, httpstatus_meaning_summary(meaning));
  if (!httpstatus_meaning_is_registered(meaning))
    describe_source(httpstatus_meaning_source(meaning));
  describe_seen(meaning);
  describe_retry(meaning);
  describe_others(meaning);
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
  else
    describe_retry(meaning);
  line_print("note", httpstatus_meaning_note(meaning));
  describe_names(meaning);
  describe_documents(meaning);
}

/* A key that is a number stands behind its code: 404.13. */
static void describe_detail_beginning(const httpstatus_detail *detail, const char *text) {
  const char *key = httpstatus_detail_key(detail);
  int code = httpstatus_detail_code_at(detail, 0);
  struct text number = {NULL, 0, 0};
  char digits[16];
  snprintf(digits, sizeof digits, "%03d.", code);
  if (code >= 0 && key[strspn(key, "0123456789")] == '\0')
    text_add(&number, digits);
  text_add(&number, key);
  describe_head(code, number.bytes, httpstatus_detail_title(detail));
  describe_text(text);
  describe_source(httpstatus_detail_source(detail));
  free(number.bytes);
}

void describe_detail_briefly(const httpstatus_detail *detail) {
  describe_detail_beginning(detail, httpstatus_detail_brief(detail));
}

static void describe_codes(const httpstatus_detail *detail) {
  struct text codes = {NULL, 0, 0};
  for (size_t index = 0; index < httpstatus_detail_code_count(detail); index++) {
    char number[16];
    int code = httpstatus_detail_code_at(detail, index);
    snprintf(number, sizeof number, "%03d", code);
    text_join(&codes, ", ", number);
    text_join(&codes, " ", httpstatus_meaning_title(httpstatus_find(code)));
  }
  line_print("refines", codes.length > 0 ? codes.bytes : "no single status code");
  free(codes.bytes);
}

/* What the owner says of a retry, where it says something. */
static void describe_detail_retry(const httpstatus_detail *detail) {
  struct text text = {NULL, 0, 0};
  if (!httpstatus_detail_has_retry(detail))
    return;
  text_add(&text, httpstatus_advice_name(httpstatus_detail_retry(detail)));
  if (httpstatus_detail_retry(detail) != HTTPSTATUS_ADVICE_NEVER &&
      httpstatus_detail_retry_needs_idempotent(detail))
    text_add(&text, " (idempotent methods only)");
  text_join(&text, ": ", httpstatus_detail_retry_text(detail));
  line_print("retry", text.bytes);
  free(text.bytes);
  if (httpstatus_detail_retry_after(detail) >= 0) {
    char seconds[32];
    snprintf(seconds, sizeof seconds, "%d seconds", httpstatus_detail_retry_after(detail));
    line_print("after", seconds);
  }
  line_print_citation("", httpstatus_detail_retry_citation(detail));
}

void describe_detail(const httpstatus_detail *detail) {
  struct text aliases = {NULL, 0, 0};
  for (size_t index = 0; index < httpstatus_detail_alias_count(detail); index++)
    text_join(&aliases, ", ", httpstatus_detail_alias_at(detail, index));
  describe_detail_beginning(detail, httpstatus_detail_summary(detail));
  describe_codes(detail);
  line_print("product", httpstatus_detail_product(detail));
  line_print("since", httpstatus_detail_since(detail));
  line_print("evidence", httpstatus_evidence_name(httpstatus_detail_evidence(detail)));
  describe_detail_retry(detail);
  line_print("note", httpstatus_detail_note(detail));
  line_print("aliases", aliases.length > 0 ? aliases.bytes : "");
  line_print_citation("specs", httpstatus_detail_citation(detail));
  free(aliases.bytes);
}

void describe_detail_shortly(const httpstatus_detail *detail) {
  describe_detail_beginning(detail, httpstatus_detail_summary(detail));
  describe_codes(detail);
  describe_detail_retry(detail);
}

/* A key that is no detail, but whose letters mean something each. */
void describe_letters(const httpstatus_source *source, const char *key) {
  struct text text = {NULL, 0, 0};
  for (int place = 0; key[place] != '\0'; place++) {
    text_join(&text,
              place == 0   ? ""
              : place == 1 ? " "
                           : "; ",
              httpstatus_source_letter(source, place, key[place]));
  }
  describe_head(-1, key, text.bytes);
  describe_source(source);
  free(text.bytes);
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
