/* results.h: makes Python objects of the answers of the library.
 *
 * A meaning is a Status, of which there is one for each; a source likewise is one of the
 * Source objects. Everything else becomes a value: no object of Python holds a pointer.
 */
#ifndef HTTPSTATUS_PYTHON_RESULTS_H
#define HTTPSTATUS_PYTHON_RESULTS_H

#include "objects.h"

static PyObject *hs_none(void) {
  Py_RETURN_NONE;
}

static PyObject *hs_number_or_none(int number) {
  return number < 0 ? hs_none() : PyLong_FromLong(number);
}

static PyObject *hs_from_meaning(const httpstatus_meaning *meaning) {
  if (meaning == NULL)
    return hs_none();
  struct hs_objects *objects = hs_objects();
  if (objects == NULL)
    return NULL;
  return hs_new_ref(PyTuple_GET_ITEM(objects->statuses, httpstatus_meaning_index(meaning)));
}

static PyObject *hs_from_source(const httpstatus_source *source) {
  if (source == NULL)
    return hs_none();
  struct hs_objects *objects = hs_objects();
  PyObject *sources = objects == NULL ? NULL : hs_sources(objects);
  if (sources == NULL)
    return NULL;
  size_t index = 0;
  while (httpstatus_source_at(index + 1) != NULL && httpstatus_source_at(index) != source)
    index++;
  return hs_new_ref(PyTuple_GET_ITEM(sources, index));
}

/* An object of a class of values; takes over the reference to them. */
static PyObject *hs_value(enum hs_class which, PyObject *values) {
  struct hs_objects *objects = hs_objects();
  if (objects != NULL)
    return hs_make_value(objects, which, values);
  Py_XDECREF(values);
  return NULL;
}

static PyObject *hs_from_citation(const httpstatus_citation *citation) {
  if (citation == NULL)
    return hs_none();
  return hs_value(HS_CITATION, Py_BuildValue("(ssss)", httpstatus_citation_document(citation),
                                             httpstatus_citation_section(citation),
                                             httpstatus_citation_url(citation),
                                             httpstatus_citation_reason(citation)));
}

/* All that at(object, 0), at(object, 1), ... give, as a tuple. */
#define HS_LIST(name, type, count, at, convert)                                                    \
  static PyObject *name##_item(const void *object, size_t index) {                                 \
    return convert(at(*(type const *)object, index));                                              \
  }                                                                                                \
  static PyObject *name(type object) {                                                             \
    return hs_tuple(count(object), name##_item, &object);                                          \
  }
HS_LIST(hs_constants, const httpstatus_meaning *, httpstatus_meaning_constant_count,
        httpstatus_meaning_constant_at, PyUnicode_FromString)
HS_LIST(hs_aliases, const httpstatus_meaning *, httpstatus_meaning_alias_count,
        httpstatus_meaning_alias_at, PyUnicode_FromString)
HS_LIST(hs_specs, const httpstatus_meaning *, httpstatus_meaning_spec_count,
        httpstatus_meaning_spec_at, hs_from_citation)
HS_LIST(hs_history, const httpstatus_meaning *, httpstatus_meaning_history_count,
        httpstatus_meaning_history_at, hs_from_citation)
HS_LIST(hs_warn_code_specs, const httpstatus_warn_code *, httpstatus_warn_code_spec_count,
        httpstatus_warn_code_spec_at, hs_from_citation)
HS_LIST(hs_warn_code_history, const httpstatus_warn_code *, httpstatus_warn_code_history_count,
        httpstatus_warn_code_history_at, hs_from_citation)

HS_LIST(hs_detail_codes, const httpstatus_detail *, httpstatus_detail_code_count,
        httpstatus_detail_code_at, PyLong_FromLong)
HS_LIST(hs_detail_aliases, const httpstatus_detail *, httpstatus_detail_alias_count,
        httpstatus_detail_alias_at, PyUnicode_FromString)

static PyObject *hs_detail_retry(const httpstatus_detail *detail) {
  if (!httpstatus_detail_has_retry(detail))
    return hs_none();
  return PyUnicode_FromString(httpstatus_advice_name(httpstatus_detail_retry(detail)));
}

/* The members of a detail, in the order of data/members.lua. What runs Python code runs one after
 * the other, and none while an error is set. */
static PyObject *hs_detail_member(const httpstatus_detail *detail, int index) {
  switch (index) {
  case 0:
    return hs_from_source(httpstatus_detail_source(detail));
  case 1:
    return PyUnicode_FromString(httpstatus_detail_key(detail));
  case 2:
    return hs_detail_codes(detail);
  case 3:
    return PyUnicode_FromString(httpstatus_detail_title(detail));
  case 4:
    return PyUnicode_FromString(httpstatus_detail_brief(detail));
  case 5:
    return PyUnicode_FromString(httpstatus_detail_summary(detail));
  case 6:
    return PyUnicode_FromString(httpstatus_detail_note(detail));
  case 7:
    return PyUnicode_FromString(httpstatus_detail_product(detail));
  case 8:
    return PyUnicode_FromString(httpstatus_detail_since(detail));
  case 9:
    return hs_detail_aliases(detail);
  case 10:
    return PyUnicode_FromString(httpstatus_evidence_name(httpstatus_detail_evidence(detail)));
  case 11:
    return hs_detail_retry(detail);
  case 12:
    return PyBool_FromLong(httpstatus_detail_retry_needs_idempotent(detail));
  case 13:
    return PyUnicode_FromString(httpstatus_detail_retry_text(detail));
  case 14:
    return hs_number_or_none(httpstatus_detail_retry_after(detail));
  case 15:
    return hs_from_citation(httpstatus_detail_retry_citation(detail));
  default:
    return hs_from_citation(httpstatus_detail_citation(detail));
  }
}

static PyObject *hs_from_detail(const httpstatus_detail *detail) {
  enum { MEMBERS = 17 };
  if (detail == NULL)
    return hs_none();
  PyObject *values = PyTuple_New(MEMBERS);
  for (int index = 0; values != NULL && index < MEMBERS; index++) {
    PyObject *value = hs_detail_member(detail, index);
    if (value == NULL)
      Py_CLEAR(values);
    else
      PyTuple_SET_ITEM(values, index, value);
  }
  return values == NULL ? NULL : hs_value(HS_DETAIL, values);
}

static PyObject *hs_from_warn_code(const httpstatus_warn_code *warn_code) {
  if (warn_code == NULL)
    return hs_none();
  PyObject *specs = hs_warn_code_specs(warn_code);
  PyObject *history = specs == NULL ? NULL : hs_warn_code_history(warn_code);
  if (history == NULL) {
    Py_XDECREF(specs);
    return NULL;
  }
  return hs_value(
      HS_WARN_CODE,
      Py_BuildValue(
          "(isssNNN)", httpstatus_warn_code_code(warn_code), httpstatus_warn_code_text(warn_code),
          httpstatus_warn_code_summary(warn_code), httpstatus_warn_code_note(warn_code),
          PyBool_FromLong(httpstatus_warn_code_is_persistent(warn_code)), specs, history));
}

#endif
