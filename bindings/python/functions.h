/* functions.h: what the functions of the package do beyond those of the library. */
#ifndef HTTPSTATUS_PYTHON_FUNCTIONS_H
#define HTTPSTATUS_PYTHON_FUNCTIONS_H

#include "arguments.h"
#include "results.h"

/* The phrase of a three-digit code is made once, when it is first asked for. */
static PyObject *hs_reason(int code) {
  struct hs_objects *objects = hs_objects();
  if (objects == NULL || code < 0 || code >= HS_PHRASES)
    return objects == NULL ? NULL : PyUnicode_FromString(httpstatus_reason(code));
  if (objects->phrases[code] == NULL)
    objects->phrases[code] = PyUnicode_FromString(httpstatus_reason(code));
  return hs_new_ref(objects->phrases[code]);
}

static const httpstatus_meaning *hs_find(int code, struct hs_choice source) {
  return source.any ? httpstatus_find(code) : httpstatus_find_from(code, source.source);
}

static PyObject *hs_append(PyObject *list, const httpstatus_meaning *meaning) {
  PyObject *status = list == NULL ? NULL : hs_from_meaning(meaning);
  if (status == NULL || PyList_Append(list, status) != 0)
    Py_CLEAR(list);
  Py_XDECREF(status);
  return list;
}

static PyObject *hs_as_tuple(PyObject *list) {
  PyObject *tuple = list == NULL ? NULL : PyList_AsTuple(list);
  Py_XDECREF(list);
  return tuple;
}

static PyObject *hs_meanings(int code) {
  PyObject *list = PyList_New(0);
  const httpstatus_meaning *meaning = httpstatus_find(code);
  for (; meaning != NULL && list != NULL; meaning = httpstatus_meaning_next(meaning))
    list = hs_append(list, meaning);
  return hs_as_tuple(list);
}

static PyObject *hs_catalogue(struct hs_choice source) {
  PyObject *list = PyList_New(0);
  for (size_t index = 0; list != NULL && index < httpstatus_count(); index++) {
    const httpstatus_meaning *meaning = httpstatus_at(index);
    if (source.any || httpstatus_meaning_source(meaning) == source.source)
      list = hs_append(list, meaning);
  }
  return hs_as_tuple(list);
}

static PyObject *hs_all_sources(void) {
  struct hs_objects *objects = hs_objects();
  return objects == NULL ? NULL : hs_new_ref(hs_sources(objects));
}

static PyObject *hs_details(struct hs_choice source) {
  PyObject *list = PyList_New(0);
  for (size_t index = 0; list != NULL && index < httpstatus_detail_count(); index++) {
    const httpstatus_detail *detail = httpstatus_detail_at(index);
    if (!source.any && httpstatus_detail_source(detail) != source.source)
      continue;
    PyObject *item = hs_from_detail(detail);
    if (item == NULL || PyList_Append(list, item) != 0)
      Py_CLEAR(list);
    Py_XDECREF(item);
  }
  return hs_as_tuple(list);
}

/* The key of a detail is text; a number may be given as an int. */
static bool hs_is_key(PyObject *key, const char *function) {
  if (PyUnicode_Check(key) || PyIndex_Check(key))
    return true;
  return hs_refuse(function, "key", "a str or an int", key);
}

static PyObject *hs_find_detail(const httpstatus_source *source, int code, PyObject *key) {
  const char *text;
  size_t length;
  int number;
  if (!hs_is_key(key, "find_detail"))
    return NULL;
  if (PyUnicode_Check(key))
    return hs_text(key, "find_detail", "key", &text, &length)
               ? hs_from_detail(httpstatus_detail_find(source, code, text, length))
               : NULL;
  return hs_int(key, "find_detail", "key", &number)
             ? hs_from_detail(httpstatus_detail_find_number(source, code, number))
             : NULL;
}

/* A text of more than one byte is no letter, and means nothing. */
static const char *hs_letter(const httpstatus_source *source, int place, const char *name,
                             size_t length) {
  return name != NULL && length == 1 ? httpstatus_source_letter(source, place, *name) : "";
}

static PyObject *hs_make_warning(const void *nothing, size_t index) {
  (void)nothing;
  return hs_from_warn_code(httpstatus_warn_code_at(index));
}

static PyObject *hs_warn_codes(void) {
  return hs_tuple(httpstatus_warn_code_count(), hs_make_warning, NULL);
}

#endif
