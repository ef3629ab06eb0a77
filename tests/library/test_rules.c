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

static bool ends_with_its_head(int code, size_t method) {
  bool interim = code >= 100 && code <= 199, successful = code >= 200 && code <= 299;
  return interim || code == 204 || code == 304 || method == METHOD_HEAD ||
         (successful && method == METHOD_CONNECT);
}

static void check_content(int code) {
  for (size_t method = 0; method < LENGTH(methods); method++) {
    bool expected = ends_with_its_head(code, method);
    HOLDS(httpstatus_forbids_content(code, methods[method]) == expected, "%d to %s", code,
          methods[method] == NULL ? "NULL" : methods[method]);
    HOLDS(httpstatus_forbids_sending_content(code, methods[method]) == (expected || code == 205),
          "%d to %s", code, methods[method] == NULL ? "NULL" : methods[method]);
  }
}

static void content(void) {
  each_int(check_content);
}

/* To which responses programs give no content. nghttp2 1.52: expect_response_body() in
 * src/http2.cc. h11: _body_framing() in h11/_connection.py. Go: bodyAllowedForStatus() and
 * noResponseBodyExpected() in net/http/transfer.go. Rack: STATUS_WITH_NO_ENTITY_BODY in
 * lib/rack/utils.rb, and Rack::Head. Of a 2xx to CONNECT, which begins a tunnel, only h11 says
 * something. */
static const struct program {
  const char *name;
  bool interim, no_content, reset_content, not_modified; /* 1xx, 204, 205, 304 */
  bool head, tunnels;
} programs[] = {
    {"nghttp2", true, true, false, true, true, false},
    {"h11", true, true, false, true, true, true},
    {"Go", true, true, false, true, true, false},
    {"Rack", true, true, false, true, true, false},
};

static bool gives_none(const struct program *program, int code) {
  return (code < 200 && program->interim) || (code == 204 && program->no_content) ||
         (code == 205 && program->reset_content) || (code == 304 && program->not_modified);
}

static void check_program(const struct program *program, int code) {
  bool none = gives_none(program, code), tunnel = code / 100 == 2;
  HOLDS(httpstatus_forbids_content(code, "GET") == none, "%d of %s", code, program->name);
  HOLDS(httpstatus_forbids_content(code, "HEAD") == (none || program->head), "%d of %s", code,
        program->name);
  if (program->tunnels || !tunnel)
    HOLDS(httpstatus_forbids_content(code, "CONNECT") == (none || tunnel), "%d of %s", code,
          program->name);
}

static void content_as_programs_have_it(void) {
  for (size_t at = 0; at < LENGTH(programs); at++)
    for (int code = 100; code <= 599; code++)
      check_program(&programs[at], code);
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
  HOLDS(httpstatus_is_redirect(code) == followed, "%d", code);
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

/* The list has each of them once, in the order of their bytes. */
static void list_of_methods(void) {
  CU_ASSERT_EQUAL(httpstatus_method_count(), LENGTH(registered));
  for (size_t at = 0; at < LENGTH(registered); at++) {
    const char *method = httpstatus_method_at(at);
    size_t row = 0;
    while (row < LENGTH(registered) && strcmp(registered[row].method, method) != 0)
      row++;
    HOLDS(row < LENGTH(registered), "%s", method);
    HOLDS(at == 0 || strcmp(httpstatus_method_at(at - 1), method) < 0, "%s", method);
  }
  CU_ASSERT_PTR_NULL(httpstatus_method_at(LENGTH(registered)));
  CU_ASSERT_PTR_NULL(httpstatus_method_at((size_t)-1));
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
    {"content as nghttp2, h11, Go and Rack have it", content_as_programs_have_it},
    {"what is heuristically cacheable", cacheable},
    {"what no cache may store", storing},
    {"redirects, method by method", redirect_methods},
    {"the method of a redirect outlives the one given", redirect_method_is_static},
    {"no other int is followed, and no NULL", unfollowed},
    {"registered methods", method_properties},
    {"the list of methods", list_of_methods},
    {"other methods are neither safe nor idempotent", other_methods},
    CU_TEST_INFO_NULL,
};
