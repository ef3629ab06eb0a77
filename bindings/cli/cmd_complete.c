/* cmd_complete.c: how may the last of these words go on? For the completion of shells. */
#include <stdio.h>
#include <string.h>

#include "command.h"

/* The word to be completed; what does not begin like it is no candidate. */
static void offer(const char *word, const char *candidate, const char *explanation) {
  if (strncmp(candidate, word, strlen(word)) == 0)
    printf("%s\t%s\n", candidate, explanation);
}

static void offer_sources(const char *word) {
  for (size_t index = 0; index < httpstatus_source_count(); index++) {
    const httpstatus_source *source = httpstatus_source_at(index);
    offer(word, httpstatus_source_id(source), httpstatus_source_name(source));
  }
}

static void offer_classes(const char *word) {
  offer(word, "0", "outside 100 to 599");
  for (int class = 1; httpstatus_class_name((httpstatus_class) class)[0] != '\0'; class ++) {
    char text[16];
    snprintf(text, sizeof text, "%d", class);
    offer(word, text, httpstatus_class_name((httpstatus_class) class));
  }
}

static void offer_states(const char *word) {
  for (int state = 1; httpstatus_state_name((httpstatus_state)state)[0] != '\0'; state++)
    offer(word, httpstatus_state_name((httpstatus_state)state), "");
}

static void offer_values(const char *word, enum value kind) {
  static const char *const formats[] = {"json", "csv", "lua"};
  if (kind == VALUE_SOURCE)
    offer_sources(word);
  else if (kind == VALUE_CLASS)
    offer_classes(word);
  else if (kind == VALUE_STATE)
    offer_states(word);
  for (size_t index = 0; kind == VALUE_FORMAT && index < sizeof formats / sizeof *formats; index++)
    offer(word, formats[index], "");
}

static void offer_options(const char *word, unsigned options) {
  for (int option = 0; option < OPTION_COUNT; option++)
    if ((options & TAKES(option)) != 0)
      offer(word, option_kinds[option].name, option_kinds[option].help);
}

/* A code once, with its preferred meaning. */
static void offer_codes(const char *word) {
  for (size_t index = 0; index < httpstatus_count(); index++) {
    const httpstatus_entry *entry = httpstatus_at(index);
    char code[16];
    snprintf(code, sizeof code, "%03d", httpstatus_entry_code(entry));
    if (httpstatus_entry_is_preferred(entry))
      offer(word, code, httpstatus_entry_title(entry));
  }
}

static void offer_commands(const char *word) {
  for (size_t index = 1; commands[index] != NULL; index++)
    offer(word, commands[index]->name, commands[index]->about);
}

/* What the option before takes, if it takes something; VALUE_NONE else. */
static enum value awaited(const struct arguments *arguments) {
  if (arguments->count < 2)
    return VALUE_NONE;
  const char *before = arguments->operands[arguments->count - 2];
  enum option option = option_find(before, strlen(before));
  return option < OPTION_COUNT ? option_kinds[option].kind : VALUE_NONE;
}

static void run(const struct arguments *arguments) {
  const char *word = arguments->operands[arguments->count - 1];
  int last = arguments->count - 1, first = options_first_operand(last, arguments->operands);
  const struct command *command = first < last ? command_find(arguments->operands[first]) : NULL;
  enum value kind = awaited(arguments);
  if (kind != VALUE_NONE) {
    offer_values(word, kind);
  } else if (word[0] == '-') {
    offer_options(word, (command != NULL ? command : &command_show)->options);
  } else if (command == &command_help) {
    offer_commands(word);
  } else if (command == NULL) {
    if (first == last)
      offer_commands(word);
    offer_codes(word);
  }
}

const struct command command_complete = {
    .name = "complete",
    .usage = "[--] WORD...",
    .about = "for shells: how the last WORD may go on",
    .help = "Writes what the last of the WORDs of a command line may become, and what that\n"
            "is, with a tab between; nothing where it may be anything, or a file.",
    .options = TAKES(OPTION_HELP),
    .least = 1,
    .most = -1,
    .run = run,
};
