/* test_detail_fields.c: which detail does a response field name, and is Proxy-Status read as a
 * Structured Field? */
#include "suite.h"

#include <stdint.h>
#include <string.h>

#include "edge.h"
#include "httpstatus.h"

static const char *named(const char *name, const char *value) {
  return httpstatus_detail_key(
      httpstatus_detail_identify(name, strlen(name), value, strlen(value)));
}

#define IS(name, value, key) HOLDS(strcmp(named(name, value), key) == 0, "%s: %s", name, value)

static void fields(void) {
  IS("Proxy-Status", "cache; error=dns_timeout", "dns_timeout");
  IS("PROXY-STATUS", "cache; error=dns_timeout", "dns_timeout");
  IS("X-Squid-Error", "ERR_DNS_FAIL 0", "ERR_DNS_FAIL");
  IS("X-Squid-Error", " \tERR_DNS_FAIL\t0\r\n", "ERR_DNS_FAIL");
  IS("X-Squid-Error", "ERR_DNS_FAIL", "ERR_DNS_FAIL");
  IS("x-vercel-error", "DEPLOYMENT_NOT_FOUND", "DEPLOYMENT_NOT_FOUND");
  IS("grpc-status", "14", "UNAVAILABLE");
  IS("grpc-status", "0", "OK");
  IS("x-amzn-waf-action", "captcha", "captcha");
  IS("x-amzn-waf-action", "Challenge", "challenge");
  IS("cf-error-type", "1016", "1016");
}

static void near_misses(void) {
  IS("X-Squid-Error", "err_dns_fail 0", "");
  IS("X-Squid-Error", "eRR_DNS_FAIL 0", "");
  IS("X-Squid-Error", "ERR_DNS_FAIL,0", "");
  IS("x-vercel-error", "DEPLOYMENT_NOT_FOUND x", "");
  IS("x-vercel-error", "deployment_not_found", "");
  IS("grpc-status", "14 15", "");
  IS("grpc-status", "17", "");
  IS("grpc-status", "-1", "");
  IS("grpc-message", "14", "");
  IS("Server", "UNAVAILABLE", "");
  IS("Proxy-Statu", "cache; error=dns_timeout", "");
  IS("Proxy-Status ", "cache; error=dns_timeout", "");
  IS("", "cache; error=dns_timeout", "");
  IS("Proxy-Status", "", "");
  IS("", "", "");
}

#define ERROR "error=dns_timeout"

/* Lists as RFC 9651 4.2 has them, each with one known error. */
static void lists(void) {
  static const char *const values[] = {
      "cache;" ERROR,
      "cache; " ERROR,
      "cache;  " ERROR,
      "  cache;" ERROR "  ",
      "*cache;" ERROR,
      "a/b:c~d;" ERROR,
      "\"FooCDN, the \\\"best\\\" \\\\\";" ERROR,
      "near , \t far;" ERROR,
      "near\t,\tfar;" ERROR,
      "far;" ERROR ", near",
      "a;x;" ERROR,
      "a;*x=*y;" ERROR,
      "a;a=1;" ERROR,
      "a;x_-.*9=1;" ERROR,
      "a;x=-123456789012345;" ERROR,
      "a;x=-1.123;" ERROR,
      "a;x=123456789012.5;" ERROR,
      "a;x=\"b;error=dns_error\";" ERROR,
      "a;x=\"!z~ \";" ERROR,
      "a;x=:aGVsbG8=:;" ERROR,
      "a;x=:Az09+/==:;" ERROR,
      "a;x=::;" ERROR,
      "a;x=?1;" ERROR,
      "a;x=@-62135596800;" ERROR,
      "a;x=@123456789012345;" ERROR,
      "a;x=%\"f%c3%bc\";" ERROR,
      "a;x=%\" !z~%af%fa\";" ERROR,
      "();" ERROR,
      "( a  \"b\";x=1 2 );" ERROR,
      "5;" ERROR,
      "?0;" ERROR,
      "a;error=dns_error;" ERROR,
      "a;error=\"dns_error\", b;" ERROR,
      "a;error, b;" ERROR,
      "a;error=unheard_of, b;" ERROR,
      "a;" ERROR ", b;error=dns_error",
      "a;" ERROR ", b",
      "a;" ERROR ", (b)",
      "a;" ERROR ";x",
      "a;" ERROR ";x=12",
      "a;" ERROR ";x=?1",
      "a;" ERROR ";x=::",
      "a;" ERROR ";x=\"b\"",
      "a;" ERROR ";x=%\"%c3\"",
  };
  for (size_t at = 0; at < sizeof values / sizeof *values; at++)
    IS("Proxy-Status", values[at], "dns_timeout");
}

/* A value that is no List is ignored as a whole (RFC 9651 4.2). */
static void broken_lists(void) {
  static const char *const values[] = {
      "a;" ERROR ",",
      "a;" ERROR ", ",
      ", a;" ERROR,
      "a;" ERROR ",,b",
      "a;" ERROR " b",
      "a;" ERROR "; b c",
      "a;" ERROR ";",
      "a;" ERROR ";X=1",
      "a;" ERROR ";1=1",
      "a;" ERROR ";{=1",
      "a;" ERROR ";`=1",
      "a;" ERROR ";x=",
      "a;" ERROR ";x =1",
      "a;" ERROR ";x= 1",
      "a ;" ERROR,
      "a\t;" ERROR,
      "a;\t" ERROR,
      "a;" ERROR ";x=1234567890123456",
      "a;" ERROR ";x=1234567890123.1",
      "a;" ERROR ";x=1.1234",
      "a;" ERROR ";x=1.",
      "a;" ERROR ";x=-",
      "a;" ERROR ";x=.1",
      "a;" ERROR ";x=\"b",
      "a;" ERROR ";x=\"b\\n\"",
      "a;" ERROR ";x=\"b\\",
      "a;" ERROR ";x=\"\x7f\"",
      "a;" ERROR ";x=\"f\xc3\xbc\"",
      "a;" ERROR ";x=:aGVsbG8=",
      "a;" ERROR ";x=:a b:",
      "a;" ERROR ";x=?2",
      "a;" ERROR ";x=?",
      "a;" ERROR ";x=@",
      "a;" ERROR ";x=@1.5",
      "a;" ERROR ";x=@1234567890123456",
      "a;" ERROR ";x=%",
      "a;" ERROR ";x=%a",
      "a;" ERROR ";x=%\"%C3%BC\"",
      "a;" ERROR ";x=%\"%",
      "a;" ERROR ";x=%\"%c\"",
      "a;" ERROR ";x=%\"%cg\"",
      "a;" ERROR ";x=%\"%`c\"",
      "a;" ERROR ";x=%\"\x1f\"",
      "a;" ERROR ";x=%\"\x7f\"",
      "a;" ERROR ";x=%\"\x7f",
      "a;" ERROR ";x=%\"b",
      "(a;" ERROR,
      "(a\"b\");" ERROR,
      "(a,b);" ERROR,
      "(a,b;" ERROR,
      "a);" ERROR,
      "a;" ERROR ", !",
      "a;" ERROR "\x01",
  };
  for (size_t at = 0; at < sizeof values / sizeof *values; at++)
    IS("Proxy-Status", values[at], "");
}

/* Right Lists without a known error. */
static void without_error(void) {
  IS("Proxy-Status", ERROR, "");
  IS("Proxy-Status", "a", "");
  IS("Proxy-Status", "dns_timeout", "");
  IS("Proxy-Status", "a;error", "");
  IS("Proxy-Status", "a;error=?1", "");
  IS("Proxy-Status", "a;error=\"dns_timeout\"", "");
  IS("Proxy-Status", "a;error=DNS_TIMEOUT", "");
  IS("Proxy-Status", "a;error=dns_timeout2", "");
  IS("Proxy-Status", "a;error=dns", "");
  IS("Proxy-Status", "a;errors=dns_timeout", "");
  IS("Proxy-Status", "a;erro=dns_timeout", "");
  IS("Proxy-Status", "a;orror=dns_timeout", "");
  IS("Proxy-Status", "(a;" ERROR ")", "");
  IS("Proxy-Status", "a;" ERROR ";error=other", "");
  IS("Proxy-Status", "a;details=\"" ERROR "\"", "");
}

/* Cut off anywhere, a value is read to its length and not beyond. */
static void cut_off(void) {
  static const char name[] = "Proxy-Status";
  static const char value[] = "\"a\\\"\";b=:aa:;c=%\"%c3\", (x y;z=1.5);d=@1;error=dns_timeout";
  for (size_t length = 0; length < sizeof value; length++) {
    const httpstatus_detail *found =
        httpstatus_detail_identify(name, sizeof name - 1, at_edge(value, length), length);
    HOLDS((found != NULL) == (length == sizeof value - 1), "%zu", length);
  }
}

static void nothing(void) {
  CU_ASSERT_PTR_NULL(httpstatus_detail_identify(NULL, 0, NULL, 0));
  CU_ASSERT_PTR_NULL(httpstatus_detail_identify(NULL, SIZE_MAX, NULL, SIZE_MAX));
  CU_ASSERT_PTR_NULL(httpstatus_detail_identify("Proxy-Status", 12, NULL, SIZE_MAX));
  CU_ASSERT_PTR_NULL(httpstatus_detail_identify("grpc-status", 11, "14\0", 3));
}

const char *const suite_name = "fields that name details";
CU_TestInfo suite_tests[] = {
    {"fields", fields},
    {"near misses", near_misses},
    {"lists", lists},
    {"broken lists", broken_lists},
    {"without an error", without_error},
    {"cut off", cut_off},
    {"nothing", nothing},
    CU_TEST_INFO_NULL,
};
