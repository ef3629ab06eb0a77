/* scan_words.c: what do the words around a number say of it? */
#include "scan_words.h"

#include <string.h>

#include "byte.h"

bool scan_is_letter(char byte) {
  return byte_is_letter(byte) || byte == '_';
}

const char *scan_word_before(const char *text, const char *at, char word[SCAN_WORD]) {
  while (at > text && at[-1] != '\0' && strchr(" \t\"'`:=([{<>*#,-", at[-1]) != NULL)
    at--;
  const char *end = at;
  while (at > text && scan_is_letter(at[-1]))
    at--;
  size_t length = (size_t)(end - at);
  const char *start = length < SCAN_WORD ? at : end - (SCAN_WORD - 1);
  length = (size_t)(end - start);
  for (size_t index = 0; index < length; index++)
    word[index] = byte_lower(start[index]);
  word[length] = '\0';
  return at;
}

void scan_word_behind(const char *at, char word[SCAN_WORD]) {
  size_t length = 0;
  at += strspn(at, " \t");
  for (; length + 1 < SCAN_WORD && (scan_is_letter(at[length]) || at[length] == '%'); length++)
    word[length] = byte_lower(at[length]);
  bool is_key = at[length] == '=' || at[length] == ':';
  word[is_key ? 0 : length] = '\0';
}

/* Is the word one of the list, which has a space around each? */
static bool is_among(const char *word, const char *list) {
  size_t length = strlen(word);
  for (const char *at = list; length > 0 && (at = strstr(at, word)) != NULL; at++)
    if (at > list && at[-1] == ' ' && at[length] == ' ')
      return true;
  return false;
}

bool scan_announces(const char *word) {
  static const char *const parts[] = {"status", "code", "error", "http", "respon", "exception"};
  if (is_among(word, " zipcode zip_code postcode exit_code exitcode exit_status exitstatus "
                     "return_code returncode country_code area_code errorlevel error_rate "))
    return false;
  for (size_t index = 0; index < sizeof parts / sizeof *parts; index++)
    if (strstr(word, parts[index]) != NULL)
      return true;
  return is_among(word, " e err returned returns return answered answers answer reply replied got "
                        "received receive gave gives gets getting expected failed fail failure "
                        "failing threw raised sc aborted err_aborted unexpected ");
}

bool scan_confirms(const char *word) {
  return is_among(word, " error response status code ");
}

bool scan_joins(const char *word) {
  return is_among(word, " and or but then to vs versus not nor instead ");
}

bool scan_is_unit(const char *word) {
  return is_among(
      word,
      " % ms msec msecs millis millisecond milliseconds us ns s sec secs second seconds m min "
      "mins minute minutes h hour hours d day days week weeks month months year years b byte "
      "bytes kb mb gb tb kib mib gib k px pt em percent times lines rows files items users "
      "objects entries rpm rps qps req reqs requests connections workers threads tests "
      "points pages records results documents packets messages people attempts retries "
      "tokens calls hits characters chars columns bits hz mbps am pm bc ad ");
}

bool scan_names_other(const char *word) {
  return is_among(word,
                  " line lines ln col column columns row rows port pid tid uid gid id ids size "
                  "length len bytes count total time took after within every version ver v "
                  "attempt attempts retry retries step chapter room section issue issues pr "
                  "bug ticket signal errno top first last about over than height width "
                  "priority age since limit offset index ttl max min maximum minimum level "
                  "rfc iso sha thread process worker server job build run test case ray "
                  "exit exited duration elapsed ");
}

bool scan_is_of_program(const char *word) {
  return is_among(word, " exit exited return zip postal country area currency language ");
}

bool scan_is_filler(const char *word) {
  return is_among(word, " a an the of is was were as with be by has had equal equals no number ");
}
