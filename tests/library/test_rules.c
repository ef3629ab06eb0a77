/* test_rules.c: does every code have the content, caching and redirect that RFC 9110 gives it,
 * and every method its properties? */
#include "suite.h"

#include <limits.h>
#include <string.h>

#include "httpstatus.h"

#define LENGTH(list) (sizeof(list) / sizeof *(list))

enum { FIRST = -1000, LAST = 100000 };

/* The ints that a program may come upon: all around the codes, what a type of fewer bits
 * would take for one of them, and the ends. */
static void each_int(void (*check)(int)) {
  static const int codes[] = {100, 204, 205, 301, 303, 307, 404, 451, 503};
  for (int code = FIRST; code <= LAST; code++)
    check(code);
  for (size_t at = 0; at < LENGTH(codes); at++)
    for (int bit = 8; bit < 31; bit++) {
      check(codes[at] + (1 << bit));
      check(codes[at] - (1 << bit));
    }
  check(INT_MIN);
  check(INT_MAX);
}

/* ---- Content */

static const char *const methods[] = {NULL, "GET", "HEAD", "POST", "CONNECT", "", "head"};
enum { METHOD_HEAD = 2, METHOD_CONNECT = 4 };

static httpstatus_content content_of(int code, size_t method) {
  bool interim = code >= 100 && code <= 199, successful = code >= 200 && code <= 299;
  if (interim || code == 204 || code == 304 || method == METHOD_HEAD)
    return HTTPSTATUS_CONTENT_FORBIDDEN;
  if (successful && method == METHOD_CONNECT)
    return HTTPSTATUS_CONTENT_FORBIDDEN;
  return code == 205 ? HTTPSTATUS_CONTENT_NOT_GENERATED : HTTPSTATUS_CONTENT_ALLOWED;
}

static void check_content(int code) {
  for (size_t method = 0; method < LENGTH(methods); method++)
    HOLDS(httpstatus_forbids_content(code, methods[method]) == content_of(code, method), "%d to %s",
          code, methods[method] == NULL ? "NULL" : methods[method]);
}

static void content(void) {
  each_int(check_content);
}

/* ---- Caching */

static void check_cacheable(int code) {
  /* RFC 9110 15.1; and RFC 7725 3. */
  static const int list[] = {200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 501, 451};
  bool expected = false;
  for (size_t at = 0; at < LENGTH(list); at++)
    expected = expected || list[at] == code;
  HOLDS(httpstatus_is_heuristically_cacheable(code) == expected, "%d", code);
}

/* RFC 9111 3 for what is interim; RFC 6585 3 to 6. */
static void check_storing(int code) {
  static const int list[] = {428, 429, 431, 511};
  bool expected = code >= 100 && code <= 199;
  for (size_t at = 0; at < LENGTH(list); at++)
    expected = expected || list[at] == code;
  HOLDS(httpstatus_forbids_storing(code) == expected, "%d", code);
}

static void storing(void) {
  each_int(check_storing);
}

static void cacheable(void) {
  each_int(check_cacheable);
}

/* ---- Redirects */

/* The method of the next request, as the Fetch standard has it. */
static const struct {
  const char *method, *of_301, *of_302, *of_303, *of_307, *of_308;
} redirects[] = {
    {"GET", "GET", "GET", "GET", "GET", "GET"},
    {"HEAD", "HEAD", "HEAD", "HEAD", "HEAD", "HEAD"},
    {"POST", "GET", "GET", "GET", "POST", "POST"},
    {"PUT", "PUT", "PUT", "GET", "PUT", "PUT"},
    {"DELETE", "DELETE", "DELETE", "GET", "DELETE", "DELETE"},
    {"OPTIONS", "OPTIONS", "OPTIONS", "GET", "OPTIONS", "OPTIONS"},
    {"PATCH", "PATCH", "PATCH", "GET", "PATCH", "PATCH"},
    {"QUERY", "QUERY", "QUERY", "GET", "QUERY", "QUERY"},
    /* Methods that nobody registered, other spellings of POST and HEAD among them. */
    {"BREW", "BREW", "BREW", "GET", "BREW", "BREW"},
    {"post", "post", "post", "GET", "post", "post"},
    {"head", "head", "head", "GET", "head", "head"},
    {"POSTS", "POSTS", "POSTS", "GET", "POSTS", "POSTS"},
    {"POS", "POS", "POS", "GET", "POS", "POS"},
    {"", "", "", "GET", "", ""},
};

/* The same characters, and the very string that was given unless it was to change. */
static void check_redirect(int code, const char *method, const char *expected) {
  const char *next = httpstatus_redirect_method(code, method);
  HOLDS(next != NULL && strcmp(next, expected) == 0, "%d to %s: %s", code, method,
        next == NULL ? "NULL" : next);
  if (strcmp(method, expected) != 0)
    HOLDS(next != method, "%d to %s", code, method);
  else if (strcmp(method, "GET") != 0)
    HOLDS(next == method, "%d to %s", code, method);
}

static void redirect_methods(void) {
  for (size_t row = 0; row < LENGTH(redirects); row++) {
    check_redirect(301, redirects[row].method, redirects[row].of_301);
    check_redirect(302, redirects[row].method, redirects[row].of_302);
    check_redirect(303, redirects[row].method, redirects[row].of_303);
    check_redirect(307, redirects[row].method, redirects[row].of_307);
    check_redirect(308, redirects[row].method, redirects[row].of_308);
  }
}

/* "GET" is the library's own where the method was another's: it outlives the caller's. */
static void redirect_method_is_static(void) {
  char method[] = "POST";
  const char *next = httpstatus_redirect_method(302, method);
  memcpy(method, "LOCK", sizeof method);
  CU_ASSERT_PTR_NOT_NULL_FATAL(next);
  CU_ASSERT_STRING_EQUAL(next, "GET");
}

static void check_unfollowed(int code) {
  bool followed = code == 301 || code == 302 || code == 303 || code == 307 || code == 308;
  HOLDS(httpstatus_redirect_method(code, NULL) == NULL, "%d", code);
  for (size_t row = 0; row < LENGTH(redirects); row++)
    HOLDS((httpstatus_redirect_method(code, redirects[row].method) != NULL) == followed, "%d to %s",
          code, redirects[row].method);
}

static void unfollowed(void) {
  each_int(check_unfollowed);
}

/* ---- Methods */

/* The IANA HTTP Method Registry: s where safe, i where idempotent. */
static const struct {
  const char *method, *properties;
} registered[] = {
    {"ACL", "i"},
    {"BASELINE-CONTROL", "i"},
    {"BIND", "i"},
    {"CHECKIN", "i"},
    {"CHECKOUT", "i"},
    {"CONNECT", ""},
    {"COPY", "i"},
    {"DELETE", "i"},
    {"GET", "si"},
    {"HEAD", "si"},
    {"LABEL", "i"},
    {"LINK", "i"},
    {"LOCK", ""},
    {"MERGE", "i"},
    {"MKACTIVITY", "i"},
    {"MKCALENDAR", "i"},
    {"MKCOL", "i"},
    {"MKREDIRECTREF", "i"},
    {"MKWORKSPACE", "i"},
    {"MOVE", "i"},
    {"OPTIONS", "si"},
    {"ORDERPATCH", "i"},
    {"PATCH", ""},
    {"POST", ""},
    {"PRI", "si"},
    {"PROPFIND", "si"},
    {"PROPPATCH", "i"},
    {"PUT", "i"},
    {"QUERY", "si"},
    {"REBIND", "i"},
    {"REPORT", "si"},
    {"SEARCH", "si"},
    {"TRACE", "si"},
    {"UNBIND", "i"},
    {"UNCHECKOUT", "i"},
    {"UNLINK", "i"},
    {"UNLOCK", "i"},
    {"UPDATE", "i"},
    {"UPDATEREDIRECTREF", "i"},
    {"VERSION-CONTROL", "i"},
    {"*", ""},
};

static void method_properties(void) {
  for (size_t row = 0; row < LENGTH(registered); row++) {
    const char *method = registered[row].method, *properties = registered[row].properties;
    bool safe = strchr(properties, 's') != NULL, idempotent = strchr(properties, 'i') != NULL;
    HOLDS(httpstatus_method_is_safe(method) == safe, "%s", method);
    HOLDS(httpstatus_method_is_idempotent(method) == idempotent, "%s", method);
  }
}

static void other_methods(void) {
  static const char *const others[] = {NULL,    "",     "get",  "Get",       "GE",
                                       "GETS",  "GET ", " GET", "head",      "PURGE",
                                       "DEBUG", "put",  "G",    "TRACEROUTE"};
  for (size_t at = 0; at < LENGTH(others); at++) {
    HOLDS(!httpstatus_method_is_safe(others[at]), "other %zu", at);
    HOLDS(!httpstatus_method_is_idempotent(others[at]), "other %zu", at);
  }
}

const char *const suite_name = "rules";
CU_TestInfo suite_tests[] = {
    {"content of every int and method", content},
    {"what is heuristically cacheable", cacheable},
    {"what no cache may store", storing},
    {"redirects, method by method", redirect_methods},
    {"the method of a redirect outlives the one given", redirect_method_is_static},
    {"no other int is followed, and no NULL", unfollowed},
    {"registered methods", method_properties},
    {"other methods are neither safe nor idempotent", other_methods},
    CU_TEST_INFO_NULL,
};
