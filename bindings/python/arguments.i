/* arguments.i: which Python objects are taken for a number, a text, a source, a Status. */

%typemap(in) int %{
  if (!hs_int($input, "$symname", "$1_name", &$1))
    SWIG_fail;
%}

%typemap(in) httpstatus_class %{
  int number$argnum;
  if (!hs_int($input, "$symname", "$1_name", &number$argnum))
    SWIG_fail;
  $1 = (httpstatus_class)number$argnum;
%}

%typemap(in) bool %{
  if (!hs_bool($input, "$symname", "$1_name", &$1))
    SWIG_fail;
%}

/* A code, or None for any. */
%inline %{
typedef int code_or_any;
%}
%typemap(in) code_or_any %{
  if (!hs_code_or_any($input, "$symname", "$1_name", &$1))
    SWIG_fail;
%}

%typemap(in) const char * %{
  if (!hs_terminated($input, "$symname", "$1_name", (const char **)&$1))
    SWIG_fail;
%}
%typemap(freearg) const char * ""

/* Text, or None for unknown, which optional text may be left out for. */
%inline %{
typedef const char *text_or_none;
typedef const char *optional_text;
%}
%typemap(default) optional_text %{ $1 = NULL; %}
%typemap(in) text_or_none, optional_text %{
  if (!hs_terminated_or_none($input, "$symname", "$1_name", &$1))
    SWIG_fail;
%}
%typemap(freearg) text_or_none, optional_text ""

%typemap(arginit) struct hs_octets %{ $1.owner = NULL; %}
%typemap(in) struct hs_octets %{
  if (!hs_octets($input, "$symname", "$1_name", &$1))
    SWIG_fail;
%}
%typemap(freearg) struct hs_octets %{ Py_XDECREF($1.owner); %}

%typemap(in) httpstatus_edition %{
  if (!hs_edition($input, "$symname", "$1_name", &$1))
    SWIG_fail;
%}

%typemap(in) int64_t %{
  if (!hs_seconds($input, "$symname", "$1_name", &$1))
    SWIG_fail;
%}

%typemap(in) (const char *name, size_t length) %{
  if (!hs_text($input, "$symname", "$1_name", (const char **)&$1, &$2))
    SWIG_fail;
%}
%typemap(freearg) (const char *name, size_t length) ""

/* Name and value of a field, which servers hand over as bytes. */
%typemap(in) (const char *name, size_t name_length), (const char *value, size_t value_length) %{
  if (!hs_text_or_bytes($input, "$symname", "$1_name", (const char **)&$1, &$2))
    SWIG_fail;
%}
%typemap(freearg) (const char *name, size_t name_length),
                  (const char *value, size_t value_length) ""

%typemap(in) const httpstatus_source * %{
  if (!hs_source($input, "a str or a Source", "$symname", "$1_name",
                 (const httpstatus_source **)&$1))
    SWIG_fail;
%}

%typemap(default) struct hs_choice %{ $1.any = true; $1.source = NULL; %}
%typemap(in) struct hs_choice %{
  if (!hs_choose($input, "$symname", "$1_name", &$1))
    SWIG_fail;
%}

%typemap(in) const httpstatus_meaning * %{
  if (!hs_meaning($input, "$symname", (const httpstatus_meaning **)&$1))
    SWIG_fail;
%}
