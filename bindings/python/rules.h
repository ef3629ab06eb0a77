/* rules.h: what follows from a code, as Python objects. */
#ifndef HTTPSTATUS_PYTHON_RULES_H
#define HTTPSTATUS_PYTHON_RULES_H

#include "arguments.h"
#include "results.h"

static PyObject *hs_from_field(const httpstatus_field *field) {
  if (field == NULL)
    return hs_none();
  PyObject *citation = hs_from_citation(httpstatus_field_citation(field));
  if (citation == NULL)
    return NULL;
  return hs_value(HS_FIELD_RULE, Py_BuildValue("(sssN)", httpstatus_field_name(field),
                                               httpstatus_level_name(httpstatus_field_level(field)),
                                               httpstatus_field_condition(field), citation));
}

/* None for what is malformed. */
static PyObject *hs_retry_after(struct hs_octets value, int64_t now) {
  int64_t seconds = httpstatus_retry_after(value.start, value.length, now);
  return seconds < 0 ? hs_none() : PyLong_FromLongLong(seconds);
}

static PyObject *hs_method_at(const void *nothing, size_t index) {
  (void)nothing;
  return PyUnicode_FromString(httpstatus_method_at(index));
}

static PyObject *hs_methods(void) {
  return hs_tuple(httpstatus_method_count(), hs_method_at, NULL);
}

HS_LIST(hs_fields, int, httpstatus_field_count, httpstatus_field_at, hs_from_field)
HS_LIST(hs_request_fields, int, httpstatus_request_field_count, httpstatus_request_field_at,
        PyUnicode_FromString)

#endif
