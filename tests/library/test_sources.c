/* test_sources.c: is a source found by its id, and told by the fields of a response? */
#include "suite.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "httpstatus.h"

struct field {
  const char *name, *value, *source;
};

/* The id of the source that field gives away, "" for none. */
static const char *identify(const char *name, const char *value) {
  return httpstatus_source_id(httpstatus_source_identify(name, strlen(name), value, strlen(value)));
}

static void check_fields(const struct field *fields, size_t count) {
  for (size_t at = 0; at < count; at++) {
    const struct field *field = &fields[at];
    const char *given = identify(field->name, field->value);
    HOLDS(strcmp(given, field->source) == 0, "%s: %s is \"%s\", not \"%s\"", field->name,
          field->value, given, field->source);
  }
}

#define CHECK_FIELDS(fields) check_fields(fields, sizeof fields / sizeof *fields)

static void products(void) {
  static const struct field fields[] = {
      {"Server", "nginx", "nginx"},
      {"Server", "nginx/1.27.3", "nginx"},
      {"Server", "nginx/1.18.0 (Ubuntu)", "nginx"},
      {"Server", "openresty", "nginx"},
      {"Server", "openresty/1.25.3.1", "nginx"},
      {"Server", "Tengine", "nginx"},
      {"Server", "Tengine/3.1.0", "nginx"},
      {"Server", "Apache", "apache"},
      {"Server", "Apache/2.4.62 (Debian)", "apache"},
      {"Server", "Microsoft-IIS/10.0", "iis"},
      {"Server", "Microsoft-IIS", "iis"},
      {"Server", "cloudflare", "cloudflare"},
      {"Server", "cloudflare-nginx", "cloudflare"},
      {"Server", "awselb/2.0", "aws"},
      {"Server", "awselb", "aws"},
      {"Server", "envoy", "envoy"},
      {"Server", "Traefik", "traefik"},
      {"Server", "squid/5.7", "squid"},
      {"Server", "squid", "squid"},
      {"Server", "Caddy", "caddy"},
      {"Server", "Kestrel", "aspnetcore"},
      {"Server", "LiteSpeed", "litespeed"},
      {"Server", "MinIO", "minio"},
      {"Server", "TencentEdgeOne", "edgeone"},
      {"Server", "HuaweiCloudWAF", "huawei-waf"},
  };
  CHECK_FIELDS(fields);
}

static void fields_of_services(void) {
  static const struct field fields[] = {
      {"CF-RAY", "8f2a1b2c3d4e5f60-FRA", "cloudflare"},
      {"CF-RAY", "", "cloudflare"},
      {"X-ShopId", "1234567", "shopify"},
      {"EO-LOG-UUID", "4105283880544427145", "edgeone"},
      {"EO-Cache-Status", "MISS", "edgeone"},
      {"X-Amz-Cf-Id", "kY-4_s==", "cloudfront"},
      {"X-Azure-Ref", "20261127T170000Z", "azure-front-door"},
      {"x-amzn-waf-action", "challenge", "aws-waf"},
      {"x-ms-request-charge", "2.83", "cosmos"},
      {"X-HubSpot-RateLimit-Daily", "250000", "hubspot"},
      {"Sforce-Limit-Info", "api-usage=18/5000", "salesforce"},
      {"X-ESI-Error-Limit-Remain", "0", "eve-esi"},
      {"X-Private-Pan-Sslvpn", "auth-failed", "globalprotect"},
      {"X-Reqid", "BlcAAAFP_Hx-RfkU", "qiniu"},
      {"Fastly-Debug-Path", "(D cache-lcy1128-LCY 1415969775)", "fastly"},
      {"X-Pantheon-Styx-Hostname", "styx-fe1-a-7d9c5b7d5-abcde", "pantheon"},
      {"X-Amzn-Trace-Id", "Root=1-67891233-abcdef012345678912345678", "aws"},
  };
  CHECK_FIELDS(fields);
}

static void letter_case_and_what_follows(void) {
  static const struct field fields[] = {
      {"server", "NGINX/1.27.3", "nginx"},   {"SERVER", "Nginx", "nginx"},
      {"cf-ray", "x", "cloudflare"},         {"x-SHOPID", "x", "shopify"},
      {"Server", "  nginx", "nginx"},        {"Server", "\tnginx", "nginx"},
      {"Server", "nginx ", "nginx"},         {"Server", "nginx\r\n", "nginx"},
      {"Server", "nginx(comment)", "nginx"}, {"Server", "nginx mod_wsgi/4.9", "nginx"},
      {"Server", "apache/", "apache"},
  };
  CHECK_FIELDS(fields);
}

static void near_misses(void) {
  static const struct field fields[] = {
      {"Server", "Apache-Coyote/1.1", ""},
      {"Server", "nginxx", ""},
      {"Server", "nginx-quic", ""},
      {"Server", "ngin", ""},
      {"Server", "n", ""},
      {"Server", "xnginx", ""},
      {"Server", "mod/1.0 nginx", ""},
      {"Server", "(nginx)", ""},
      {"Server", "/nginx", ""},
      {"Server", "Microsoft-IISExpress", ""},
      {"Server", "cloudflare-", ""},
      {"Server", "ATS/9.2", ""},
      {"Server", "", ""},
      {"Server", " ", ""},
      {"Servers", "nginx", ""},
      {"Serve", "nginx", ""},
      {"Server ", "nginx", ""},
      {" Server", "nginx", ""},
      {"Server:", "nginx", ""},
      {"X-Server", "nginx", ""},
      {"CF-RA", "x", ""},
      {"CF-RAYS", "x", ""},
      {"CF_RAY", "x", ""},
      {"X-Powered-By", "nginx", ""},
      {"", "nginx", ""},
      {"", "", ""},
  };
  CHECK_FIELDS(fields);
}

static void without_name_or_value(void) {
  const httpstatus_source *cloudflare = httpstatus_source_find("cloudflare");
  CU_ASSERT_PTR_NULL(httpstatus_source_identify(NULL, 6, "nginx", 5));
  CU_ASSERT_PTR_NULL(httpstatus_source_identify("Server", 6, NULL, 5));
  CU_ASSERT_PTR_EQUAL(httpstatus_source_identify("CF-RAY", 6, NULL, 5), cloudflare);
  CU_ASSERT_PTR_NULL(httpstatus_source_identify(NULL, SIZE_MAX, NULL, SIZE_MAX));
}

/* Nothing is read behind the lengths, and NUL ends nothing. */
static void by_length(void) {
  const httpstatus_source *nginx = httpstatus_source_find("nginx");
  CU_ASSERT_PTR_EQUAL(httpstatus_source_identify("ServerX", 6, "nginxx", 5), nginx);
  CU_ASSERT_PTR_NULL(httpstatus_source_identify("ServerX", 5, "nginx", 5));
  CU_ASSERT_PTR_NULL(httpstatus_source_identify("Server", 6, "nginx", 4));
  CU_ASSERT_PTR_NULL(httpstatus_source_identify("Server\0", 7, "nginx", 5));
  CU_ASSERT_PTR_NULL(httpstatus_source_identify("Server", 6, "nginx\0", 6));
}

/* The registry sends no responses, so nothing gives it away. */
static void nothing_is_iana(void) {
  CU_ASSERT_STRING_EQUAL(identify("Server", "iana"), "");
}

static void found_by_id(void) {
  char text[64];
  for (size_t at = 0; at < httpstatus_source_count(); at++) {
    const httpstatus_source *source = httpstatus_source_at(at);
    const char *id = httpstatus_source_id(source);
    HOLDS(httpstatus_source_find(id) == source, "%s", id);
    snprintf(text, sizeof text, "%s", id);
    for (char *byte = text; *byte != '\0'; byte++)
      *byte = (char)(*byte >= 'a' && *byte <= 'z' ? *byte - 'a' + 'A' : *byte);
    HOLDS(httpstatus_source_find(text) == source, "%s", text);
    snprintf(text, sizeof text, "%sx", id);
    HOLDS(httpstatus_source_find(text) == NULL, "%s", text);
    text[strlen(id) - 1] = '\0';
    HOLDS(httpstatus_source_find(text) == NULL, "%s", text);
  }
}

static void found_by_nothing_else(void) {
  static const char *const texts[] = {"",       " ",   "nobody",       " nginx",
                                      "nginx ", "404", "cloud_foundry"};
  for (size_t at = 0; at < sizeof texts / sizeof *texts; at++)
    HOLDS(httpstatus_source_find(texts[at]) == NULL, "\"%s\"", texts[at]);
}

static void complete(void) {
  CU_ASSERT(httpstatus_source_count() >= 75);
  for (size_t at = 0; at < httpstatus_source_count(); at++) {
    const httpstatus_source *source = httpstatus_source_at(at);
    const char *id = httpstatus_source_id(source);
    HOLDS(strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789-") == strlen(id), "%s", id);
    HOLDS(id[0] >= 'a' && id[0] <= 'z', "%s", id);
    HOLDS(httpstatus_source_name(source)[0] != '\0', "%s", id);
    HOLDS(strlen(httpstatus_source_summary(source)) > 20, "%s", id);
    HOLDS(strncmp(httpstatus_source_url(source), "https://", 8) == 0, "%s", id);
  }
}

/* Has it a table of phrases? */
static bool has_wording(const httpstatus_source *source) {
  return httpstatus_source_reason(source, 404)[0] != '\0';
}

static bool has_detail(const httpstatus_source *source) {
  size_t details = 0;
  for (size_t index = 0; index < httpstatus_detail_count(); index++)
    details += httpstatus_detail_source(httpstatus_detail_at(index)) == source;
  return details > 0;
}

/* A source without a meaning, a phrase and a detail is a leftover. */
static void every_source_has_something(void) {
  for (size_t at = 0; at < httpstatus_source_count(); at++) {
    const httpstatus_source *source = httpstatus_source_at(at);
    size_t meanings = 0;
    for (size_t index = 0; index < httpstatus_count(); index++)
      meanings += httpstatus_meaning_source(httpstatus_at(index)) == source;
    HOLDS(meanings > 0 || has_wording(source) || has_detail(source), "%s",
          httpstatus_source_id(source));
  }
}

static void iana_first_then_by_id(void) {
  CU_ASSERT_STRING_EQUAL(httpstatus_source_id(httpstatus_source_at(0)), "iana");
  for (size_t at = 2; at < httpstatus_source_count(); at++) {
    const char *before = httpstatus_source_id(httpstatus_source_at(at - 1));
    const char *id = httpstatus_source_id(httpstatus_source_at(at));
    HOLDS(strcmp(before, id) < 0, "%s before %s", before, id);
  }
}

const char *const suite_name = "sources";
CU_TestInfo suite_tests[] = {
    {"the first product of Server", products},
    {"fields of services", fields_of_services},
    {"letter case, white space, comments and versions", letter_case_and_what_follows},
    {"near misses", near_misses},
    {"no name or no value", without_name_or_value},
    {"names and values by their lengths", by_length},
    {"nothing gives the registry away", nothing_is_iana},
    {"every source by its id", found_by_id},
    {"no source by another text", found_by_nothing_else},
    {"every source has a name, a sentence and an address", complete},
    {"every source gives a meaning, a phrase or a detail", every_source_has_something},
    {"IANA first, then in the order of ids", iana_first_then_by_id},
    CU_TEST_INFO_NULL,
};
