/* cmd_complete.c: how can the last of these words continue? For completion in shells. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "byte.h"
#include "cmd.h"
#include "log_kinds.h"
#include "options.h"

enum { CODE_DIGITS = 3 };

/* The word to complete. What comes before it, such as `--source=`, stays as it is. */
struct typed {
  const char *before;
  int before_length;
  const char *word;
};

/* Only what starts with the word is a candidate. */
static void offer(struct typed typed, const char *candidate, const char *explanation) {
  if (strncmp(candidate, typed.word, strlen(typed.word)) == 0)
    printf("%.*s%s\t%s\n", typed.before_length, typed.before, candidate, explanation);
}

static void offer_sources(struct typed typed) {
  for (size_t index = 0; index < httpstatus_source_count(); index++) {
    const httpstatus_source *source = httpstatus_source_at(index);
    offer(typed, httpstatus_source_id(source), httpstatus_source_name(source));
  }
}

static void offer_classes(struct typed typed) {
  offer(typed, "0", "outside 100 to 599");
  for (int class = 1; httpstatus_class_name((httpstatus_class) class)[0] != '\0'; class ++) {
    char text[16];
    snprintf(text, sizeof text, "%d", class);
    offer(typed, text, httpstatus_class_name((httpstatus_class) class));
  }
}

static void offer_states(struct typed typed) {
  for (int state = 1; httpstatus_state_name((httpstatus_state)state)[0] != '\0'; state++)
    offer(typed, httpstatus_state_name((httpstatus_state)state), "");
}

static void offer_words(struct typed typed, const char *const *words) {
  for (; *words != NULL; words++)
    offer(typed, *words, "");
}

static void offer_log_formats(struct typed typed) {
  for (int at = 0; at < LOG_KINDS; at++)
    offer(typed, log_kinds[at]->name, log_kinds[at]->about);
}

static void offer_orders(struct typed typed) {
  offer(typed, "count", "the most frequent first");
  offer(typed, "code", "");
}

static void offer_values(struct typed typed, enum value kind) {
  static const char *const formats[] = {"json", "csv", "lua", NULL};
  static const char *const colors[] = {"auto", "always", "never", NULL};
  if (kind == VALUE_SOURCE)
    offer_sources(typed);
  else if (kind == VALUE_CLASS)
    offer_classes(typed);
  else if (kind == VALUE_STATE)
    offer_states(typed);
  else if (kind == VALUE_LOG_FORMAT)
    offer_log_formats(typed);
  else if (kind == VALUE_ORDER)
    offer_orders(typed);
  else if (kind == VALUE_FORMAT)
    offer_words(typed, formats);
  else if (kind == VALUE_COLOR)
    offer_words(typed, colors);
}

static void offer_options(struct typed typed, unsigned options) {
  for (int option = 0; option < OPTION_COUNT; option++)
    if ((options & TAKES(option)) != 0)
      offer(typed, option_kinds[option].name, option_kinds[option].help);
}

/* A code once, with its preferred meaning. */
static void offer_codes(struct typed typed) {
  for (size_t index = 0; index < httpstatus_count(); index++) {
    const httpstatus_meaning *meaning = httpstatus_at(index);
    char code[16];
    snprintf(code, sizeof code, "%03d", httpstatus_meaning_code(meaning));
    if (httpstatus_meaning_is_preferred(meaning))
      offer(typed, code, httpstatus_meaning_title(meaning));
  }
}

/* false if none starts with the word. */
static bool offer_commands(struct typed typed, const struct command *const *commands) {
  bool found = false;
  for (size_t index = 1; commands[index] != NULL; index++) {
    offer(typed, commands[index]->name, commands[index]->about);
    found = found || strncmp(commands[index]->name, typed.word, strlen(typed.word)) == 0;
  }
  return found;
}

/* Has an earlier detail the same key, of the same code unless that is negative? */
static bool is_repeated(size_t index, int code) {
  const char *key = httpstatus_detail_key(httpstatus_detail_at(index));
  for (size_t before = 0; before < index; before++) {
    const httpstatus_detail *detail = httpstatus_detail_at(before);
    if (strcmp(httpstatus_detail_key(detail), key) == 0 &&
        (code < 0 || httpstatus_detail_code_at(detail, 0) == code))
      return true;
  }
  return false;
}

/* The keys that start with the word, or behind `404.` those of that code. Numbers that would hide
 * among the codes wait for their third digit. */
static void offer_keys(struct typed typed) {
  size_t digits = strspn(typed.word, "0123456789");
  bool is_refined = digits == CODE_DIGITS && typed.word[digits] == '.';
  int code = is_refined ? atoi(typed.word) : -1;
  for (size_t index = 0; index < httpstatus_detail_count(); index++) {
    const httpstatus_detail *detail = httpstatus_detail_at(index);
    const char *key = httpstatus_detail_key(detail);
    char word[64];
    if (is_refined)
      snprintf(word, sizeof word, "%03d.%s", code, key);
    else
      snprintf(word, sizeof word, "%s", key);
    bool is_other = is_refined && httpstatus_detail_code_at(detail, 0) != code;
    bool is_short = !is_refined && strspn(key, "0123456789") <= CODE_DIGITS && digits > 0;
    if (strncmp(word, typed.word, strlen(typed.word)) == 0 && !is_short && !is_other &&
        !is_repeated(index, code))
      offer(typed, word, httpstatus_detail_title(detail));
  }
}

/* Commands come first. Codes wait for a digit, and the keys of details for a letter that begins no
 * command. */
static void offer_words_to_explain(struct typed typed, bool is_first,
                                   const struct command *const *commands) {
  if (is_first && offer_commands(typed, commands))
    return;
  if (byte_is_digit(typed.word[0]))
    offer_codes(typed);
  if (typed.word[0] != '\0')
    offer_keys(typed);
}

static enum value kind_of(const struct command *command, const char *name, size_t length) {
  enum option option = option_find_in(command != NULL ? command->options : 0, name, length);
  return option < OPTION_COUNT ? option_kinds[option].kind : VALUE_NONE;
}

/* What the option takes whose value is the last word; VALUE_NONE if the word is no value. In bash,
 * "=" is a word of its own. */
static enum value awaited(const struct arguments *arguments, const struct command *command,
                          struct typed *typed) {
  char *const *last = arguments->operands + arguments->count - 1;
  const char *equals = strchr(typed->word, '=');
  int left = arguments->count - 1;
  if (equals != NULL && equals > typed->word) {
    typed->before_length = (int)(equals + 1 - typed->word);
    typed->word = equals + 1;
    return kind_of(command, typed->before, (size_t)typed->before_length - 1);
  }
  if (equals != NULL)
    typed->word = equals + 1;
  else if (left > 1 && strcmp(last[-1], "=") == 0)
    return kind_of(command, last[-2], strlen(last[-2]));
  return left > 0 ? kind_of(command, last[-1], strlen(last[-1])) : VALUE_NONE;
}

static void run(const struct arguments *arguments) {
  int last = arguments->count - 1, first = options_first_operand(last, arguments->operands);
  struct typed typed = {arguments->operands[last], 0, arguments->operands[last]};
  const struct command *const *commands = arguments->commands;
  const struct command *command =
      first < last ? command_find(commands, arguments->operands[first]) : NULL;
  enum value kind = awaited(arguments, command, &typed);
  if (kind != VALUE_NONE) {
    offer_values(typed, kind);
  } else if (typed.word[0] == '-' || (command != NULL && command->most == 0)) {
    offer_options(typed, options_of(command != NULL ? command : commands[0]));
  } else if (command == &command_help) {
    offer_commands(typed, commands);
  } else if (command == NULL) {
    offer_words_to_explain(typed, first == last, commands);
  } else if (command == &command_list && typed.word[0] != '\0') {
    offer_codes(typed);
  } else if (command == &command_list) {
    offer_options(typed, options_of(command));
  }
}

const struct command command_complete = {
    .name = "complete",
    .usage = "[--] WORD...",
    .about = "suggest completions, for shells",
    .help = "Prints the completions of the last WORD of a command line, each with a tab and\n"
            "a description. Prints nothing if the WORD may be anything or a file name.",
    .options = TAKES(OPTION_HELP),
    .least = 1,
    .most = -1,
    .run = run,
};
