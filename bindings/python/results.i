/* results.i: which Python objects the answers of the library become. */

%typemap(out) const char * %{ $result = PyUnicode_FromString($1); %}
%typemap(out) int %{ $result = PyLong_FromLong($1); %}
%typemap(out) httpstatus_class %{ $result = PyLong_FromLong((long)$1); %}
%typemap(out) bool %{ $result = PyBool_FromLong($1); %}
%typemap(out) PyObject * %{ $result = $1; %}

/* A number, or -1 for none. */
%inline %{
typedef int number_or_none;
%}
%typemap(out) number_or_none %{ $result = hs_number_or_none($1); %}

%typemap(out) httpstatus_state %{ $result = PyUnicode_FromString(httpstatus_state_name($1)); %}
%typemap(out) httpstatus_seen %{ $result = PyUnicode_FromString(httpstatus_seen_name($1)); %}
%typemap(out) httpstatus_evidence %{ $result = PyUnicode_FromString(httpstatus_evidence_name($1)); %}

%typemap(out) const httpstatus_citation * %{ $result = hs_from_citation($1); %}
%typemap(out) const httpstatus_meaning * %{ $result = hs_from_meaning($1); %}
%typemap(out) const httpstatus_source * %{ $result = hs_from_source($1); %}
%typemap(out) const httpstatus_detail * %{ $result = hs_from_detail($1); %}
%typemap(out) const httpstatus_warn_code * %{ $result = hs_from_warn_code($1); %}
