/* rules.h: what follows from a code, as Python objects. */
#ifndef HTTPSTATUS_PYTHON_RULES_H
#define HTTPSTATUS_PYTHON_RULES_H

#include "results.h"

/* False, or a word, which counts as true in a condition. */
static PyObject *hs_from_content(httpstatus_content content) {
  if (content == HTTPSTATUS_CONTENT_ALLOWED)
    Py_RETURN_FALSE;
  return PyUnicode_FromString(httpstatus_content_name(content));
}

static PyObject *hs_from_field(const httpstatus_field *field) {
  PyObject *citation = hs_from_citation(httpstatus_field_citation(field));
  if (citation == NULL)
    return NULL;
  return hs_value(HS_FIELD_RULE, Py_BuildValue("(sssN)", httpstatus_field_name(field),
                                               httpstatus_level_name(httpstatus_field_level(field)),
                                               httpstatus_field_condition(field), citation));
}

HS_LIST(hs_fields, int, httpstatus_field_count, httpstatus_field_at, hs_from_field)
HS_LIST(hs_request_fields, int, httpstatus_request_field_count, httpstatus_request_field_at,
        PyUnicode_FromString)

#endif
