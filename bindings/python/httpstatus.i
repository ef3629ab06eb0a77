/* httpstatus.i: the extension under the Python package, and what it offers. */
%module _httpstatus

/* One type table of its own: SWIG modules share theirs by default, and a struct of the same
 * name in another would be taken for ours. Nor is one looked for along the path of Python, where
 * there is none: that is a good part of what an import takes. */
%begin %{
#define SWIG_TYPE_TABLE httpstatus
#define SWIG_LINK_RUNTIME
%}

%{
#include "httpstatus.h"

void *SWIG_ReturnGlobalTypeList(void *unused) {
  (void)unused;
  return NULL;
}
%}

%include "objects.i"
%include "arguments.i"
%include "results.i"
%include "statuses.i"
%include "functions.i"
%include "rules.i"
%include "parse.i"
%include "check.i"
%include "status.i"

/* SWIG opens every docstring with an empty line, behind which inspect does not find the
 * signature; and it adds two functions for proxy classes, of which there are none. */
%init %{
  for (PyMethodDef *method = SwigMethods; method->ml_name != NULL; method++) {
    if (method->ml_doc != NULL && method->ml_doc[0] == '\n')
      method->ml_doc++;
    if (strncmp(method->ml_name, "SWIG_", 5) == 0 &&
        PyDict_DelItemString(d, method->ml_name) != 0)
      PyErr_Clear();
  }
%}
