// httpstatus.i: what of the C library Lua sees, and how values pass between the two.
//
// SPDX-License-Identifier: MIT
%module httpstatus

%{
#include <httpstatus.h>

#include "objects.h"
#include "arguments.h"
#include "details.h"
#include "rules.h"
#include "fields.h"
#include "iterators.h"
#include "parsed.h"
#include "exchange.h"
#include "totable.h"
#include "module.h"

/* SWIG would count arguments under the C name of the function and refuse further ones.
 * The typemaps below name what is missing, and Lua ignores what is too much. */
#undef SWIG_check_num_args
#define SWIG_check_num_args(function, least, most)

/* The module is opened by module.h. SWIG's own function would add to the globals, give the
 * module a metatable that trusts whoever calls it, and write into static data, which
 * threads with a Lua state each share. */
#undef SWIG_init
#define SWIG_init hs_unused_init
#undef SWIGEXPORT
#define SWIGEXPORT SWIGUNUSED static

static const httpstatus_meaning *hs_find(int code, struct hs_choice source) {
  return source.made ? httpstatus_find_from(code, source.source) : httpstatus_find(code);
}
%}

%rename("%(strip:[httpstatus_])s") "";
%rename(find) hs_find;
%rename(find_source) httpstatus_source_find;
%rename(identify) httpstatus_source_identify;
%rename(identify_detail) httpstatus_detail_identify;
%rename(find_warn_code) httpstatus_warn_code_find;
%rename(find_field) httpstatus_field_find;

// ---- Arguments ----------------------------------------------------------------

%typemap(in) int %{ $1 = hs_code(L, $input, "$symname"); %}
%typemap(in) int number %{ $1 = hs_integer(L, $input, "$symname"); %}
%typemap(in) httpstatus_class %{ $1 = ($1_ltype)hs_integer(L, $input, "$symname"); %}
%typemap(in) (const char *name, size_t length) %{
  $1 = ($1_ltype)hs_text(L, $input, "$symname", &$2);
%}
%apply (const char *name, size_t length) {
  (const char *name, size_t name_length), (const char *value, size_t value_length)
}
%typemap(in) const char * %{ $1 = ($1_ltype)hs_word(L, $input, "$symname"); %}
%typemap(in) const char *method_or_nil %{
  $1 = ($1_ltype)hs_word_or_none(L, $input, "$symname");
%}
%typemap(in) const httpstatus_meaning * %{ $1 = ($1_ltype)hs_meaning_of(L, $input, "$symname"); %}
%typemap(in) const httpstatus_source * %{ $1 = ($1_ltype)hs_source_of(L, $input, "$symname"); %}
%typemap(in) struct hs_choice %{ $1 = hs_choice_of(L, $input, "$symname"); %}

%typemap(in) httpstatus_edition %{
  $1 = hs_edition_of(L, $input, "$symname");
  if ($1 == HTTPSTATUS_EDITION_UNKNOWN)
    return hs_unknown_edition(L);
%}
%typemap(in) int64_t %{ $1 = hs_seconds_of(L, $input, "$symname"); %}

// ---- Results ------------------------------------------------------------------

// As a number it would be 404.0 in Lua 5.3 and later.
%typemap(out) int, httpstatus_class %{ lua_pushinteger(L, $1); SWIG_arg++; %}
// Nil for NULL.
%typemap(out) const char * %{ lua_pushstring(L, $1); SWIG_arg++; %}
%typemap(out) bool %{ lua_pushboolean(L, $1); SWIG_arg++; %}
// Nil for what is malformed.
%typemap(out) int64_t %{
  if ($1 < 0)
    lua_pushnil(L);
  else
    hs_push_seconds(L, $1);
  SWIG_arg++;
%}
%typemap(out) httpstatus_advice %{ lua_pushstring(L, httpstatus_advice_name($1)); SWIG_arg++; %}
%typemap(out) const httpstatus_citation * %{ push_citation(L, $1); SWIG_arg++; %}
%typemap(out) const httpstatus_meaning * %{ hs_push(L, &hs_status, $1); SWIG_arg++; %}
%typemap(out) const httpstatus_source * %{ hs_push(L, &hs_source, $1); SWIG_arg++; %}
%typemap(out) const httpstatus_field * %{ hs_push(L, &hs_field_rule, $1); SWIG_arg++; %}
%typemap(out) const httpstatus_detail * %{ hs_push(L, &hs_detail, $1); SWIG_arg++; %}
%typemap(out) const httpstatus_warn_code * %{ hs_push(L, &hs_warn_code, $1); SWIG_arg++; %}

// ---- Functions ----------------------------------------------------------------

const char *httpstatus_reason(int code);
const char *httpstatus_reason_in(int code, httpstatus_edition edition);
const char *httpstatus_status(int code);
httpstatus_class httpstatus_class_of(int code);
const char *httpstatus_class_name(httpstatus_class which);
int httpstatus_treat_as(int code);

const httpstatus_meaning *hs_find(int code, struct hs_choice source);
const httpstatus_meaning *httpstatus_find_name(const char *name, size_t length);
%native(meanings) int hs_meanings(lua_State *L);
%native(catalogue) int hs_catalogue(lua_State *L);

const httpstatus_source *httpstatus_source_find(const char *id);
const httpstatus_source *httpstatus_source_identify(const char *name, size_t name_length,
                                                    const char *value, size_t value_length);
const char *httpstatus_source_reason(const httpstatus_source *source, int code);
%native(sender) int hs_sender(lua_State *L);
%native(sources) int hs_sources(lua_State *L);

%native(find_detail) int hs_find_detail(lua_State *L);
const httpstatus_detail *httpstatus_detail_identify(const char *name, size_t name_length,
                                                    const char *value, size_t value_length);
%native(letter) int hs_letter(lua_State *L);
%native(details) int hs_details(lua_State *L);

const httpstatus_warn_code *httpstatus_warn_code_find(int number);
%native(warn_codes) int hs_warn_codes(lua_State *L);

bool httpstatus_forbids_content(int code, const char *method_or_nil);
bool httpstatus_forbids_sending_content(int code, const char *method_or_nil);
bool httpstatus_is_heuristically_cacheable(int code);
bool httpstatus_forbids_storing(int code);
bool httpstatus_is_redirect(int code);
const char *httpstatus_redirect_method(int code, const char *method_or_nil);
httpstatus_advice httpstatus_retry(int code, const char *method_or_nil);
httpstatus_advice httpstatus_meaning_retry(const httpstatus_meaning *meaning,
                                           const char *method_or_nil);
const char *httpstatus_retry_text(int code);
const httpstatus_citation *httpstatus_retry_citation(int code);
bool httpstatus_retry_needs_idempotent(int code);
int64_t httpstatus_retry_after(const char *value, size_t value_length, int64_t now);
%native(methods) int hs_methods(lua_State *L);
bool httpstatus_method_is_safe(const char *method);
bool httpstatus_method_is_idempotent(const char *method);
%native(fields) int hs_field_rules(lua_State *L);
const httpstatus_field *httpstatus_field_find(int code, const char *name, size_t length);
%native(request_fields) int hs_request_fields(lua_State *L);
const httpstatus_citation *httpstatus_request_citation(int code);

%native(parse) int hs_parse(lua_State *L);
%native(read_head) int hs_read_head(lua_State *L);
%native(head_find) int hs_head_find(lua_State *L);
%native(check) int hs_check(lua_State *L);
%native(totable) int hs_totable(lua_State *L);

const char *httpstatus_version(void);
const char *httpstatus_registry_date(void);

%init %{
  hs_add_functions(L, swig_SwigModule_methods);
%}
