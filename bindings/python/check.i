/* check.i: which rules of its status code a response breaks. */

%typemap(arginit) struct hs_lines %{ memset(&$1, 0, sizeof $1); %}
%typemap(in) struct hs_lines %{
  if (!hs_lines($input, "$symname", "a name in $1_name", "a value in $1_name", &$1))
    SWIG_fail;
%}
%typemap(freearg) struct hs_lines %{ hs_free_lines(&$1); %}

%typemap(arginit) struct hs_version %{ memset(&$1, 0, sizeof $1); %}
%typemap(in) struct hs_version %{
  if (!hs_version($input, "$symname", "$1_name", "each number of $1_name", &$1))
    SWIG_fail;
%}

%typemap(in) struct hs_fact %{
  if (!hs_fact($input, "$symname", "$1_name", &$1))
    SWIG_fail;
%}

%typemap(in) lenient_flags %{
  if (!hs_flags($input, "$symname", "$1_name", "each word of $1_name", &$1))
    SWIG_fail;
%}

/* A method that nobody knows is not unknown. */
%inline %{
typedef const char *stated_method;
%}
%typemap(in) stated_method %{
  if (!hs_terminated_or_none($input, "$symname", "$1_name", &$1))
    SWIG_fail;
  if ($1 == NULL && $input != Py_None)
    $1 = "";
%}
%typemap(freearg) stated_method ""

%rename(check) hs_check;
%feature("docstring") hs_check "check(code, method, fields, request_fields, version,
      request_version, content, flags, /)
--

Do what httpstatus.check() does, with fields as tuples of names and values in turn."
PyObject *hs_check(int code, stated_method method, struct hs_lines fields,
                   struct hs_lines request_fields, struct hs_version version,
                   struct hs_version request_version, struct hs_fact content,
                   lenient_flags flags);

%rename(sender) hs_sender;
%feature("docstring") hs_sender "sender(code, fields, /)
--

Do what httpstatus.sender() does, with fields as a tuple of names and values in turn."
const httpstatus_source *hs_sender(int code, struct hs_lines fields);
