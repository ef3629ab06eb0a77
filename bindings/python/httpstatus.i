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
#include "arguments.h"
#include "check.h"
#include "functions.h"
#include "module.h"
#include "objects.h"
#include "parse.h"
#include "results.h"
#include "rules.h"
#include "statuses.h"
%}

%include "words.i"
%include "arguments.i"
%include "results.i"
%include "statuses.i"
%include "functions.i"
%include "rules.i"
%include "parse.i"
%include "check.i"
%include "status.i"

%init %{
  hs_tidy(SwigMethods, d);
%}
