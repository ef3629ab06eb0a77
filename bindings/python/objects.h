/* objects.h: the Python objects that stand for what is in the catalogue. */
#ifndef HTTPSTATUS_PYTHON_OBJECTS_H
#define HTTPSTATUS_PYTHON_OBJECTS_H

#include <Python.h>

#include <stdbool.h>
#include <string.h>

#include <httpstatus.h>

#include "records.h"

/* Every code of three digits, which all have their phrase kept, and what is below them. */
enum { HS_PHRASES = 1000 };

/* The classes of the package that are loaded when they are needed. */
enum hs_class {
  HS_SOURCE,
  HS_CITATION,
  HS_DETAIL,
  HS_WARN_CODE,
  HS_FIELD_RULE,
  HS_PARSED,
  HS_HEAD,
  HS_FINDING,
  HS_PARSE_ERROR,
  HS_HTTP_STATUS,
  HS_CLASSES
};
static const char *const hs_class_names[HS_CLASSES] = {
    [HS_SOURCE] = "Source",      [HS_CITATION] = "Citation",    [HS_DETAIL] = "Detail",
    [HS_WARN_CODE] = "WarnCode", [HS_FIELD_RULE] = "FieldRule", [HS_PARSED] = "Parsed",
    [HS_HEAD] = "Head",          [HS_FINDING] = "Finding",      [HS_PARSE_ERROR] = "ParseError",
    [HS_HTTP_STATUS] = "HTTPStatus",
};

/* What the package gave and what was made for it. Interpreters in one process share this code
 * but no objects: each has its own, in its dict, and they go when it does. Classes, sources and
 * phrases are NULL until they are first needed: a program that asks for a phrase shall not wait
 * for them. */
struct hs_objects {
  PyObject *load; /* a callable: the class of that name */
  PyObject *classes[HS_CLASSES];
  PyObject *record;             /* the class that those of values derive from */
  PyObject *statuses, *sources; /* each at its index in the library */
  PyObject *id; /* the name of an attribute; made anew each time, it would fill a cache */
  PyObject *phrases[HS_PHRASES]; /* each at its code */
};

static const char hs_capsule[] = "httpstatus._httpstatus.objects";

/* Those that were asked for last: most often it is one interpreter that asks. Before another
 * one can have its address, they are freed, and are no longer the last. */
static struct {
  PyInterpreterState *interpreter;
  struct hs_objects *objects;
} hs_last;

static void hs_drop_all(PyObject **objects, size_t count) {
  for (size_t index = 0; index < count; index++)
    Py_CLEAR(objects[index]);
}

static void hs_free_objects(struct hs_objects *objects) {
  if (hs_last.objects == objects)
    memset(&hs_last, 0, sizeof hs_last);
  Py_CLEAR(objects->load);
  hs_drop_all(objects->classes, HS_CLASSES);
  Py_CLEAR(objects->record);
  Py_CLEAR(objects->statuses);
  Py_CLEAR(objects->sources);
  Py_CLEAR(objects->id);
  hs_drop_all(objects->phrases, HS_PHRASES);
  PyMem_Free(objects);
}

static void hs_free_capsule(PyObject *capsule) {
  hs_free_objects(PyCapsule_GetPointer(capsule, hs_capsule));
}

/* Those in the dict of this interpreter; NULL where there are none. */
static struct hs_objects *hs_look_up(PyInterpreterState *interpreter) {
  PyObject *dict = PyInterpreterState_GetDict(interpreter);
  PyObject *capsule = dict == NULL ? NULL : PyDict_GetItemString(dict, hs_capsule);
  if (capsule == NULL)
    return NULL;
  hs_last.interpreter = interpreter;
  hs_last.objects = PyCapsule_GetPointer(capsule, hs_capsule);
  return hs_last.objects;
}

static inline struct hs_objects *hs_objects_or_null(void) {
  PyInterpreterState *interpreter = PyInterpreterState_Get();
  return interpreter == hs_last.interpreter ? hs_last.objects : hs_look_up(interpreter);
}

/* Those of this interpreter; NULL with an error set before the package is imported. */
static inline struct hs_objects *hs_objects(void) {
  struct hs_objects *objects = hs_objects_or_null();
  if (objects == NULL)
    PyErr_SetString(PyExc_RuntimeError, "httpstatus is not imported yet");
  return objects;
}

/* Puts them into the dict of this interpreter, which owns them from then on. */
static bool hs_own(struct hs_objects *objects) {
  PyObject *dict = PyInterpreterState_GetDict(PyInterpreterState_Get());
  PyObject *capsule = dict == NULL ? NULL : PyCapsule_New(objects, hs_capsule, NULL);
  bool owned = capsule != NULL && PyDict_SetItemString(dict, hs_capsule, capsule) == 0 &&
               PyCapsule_SetDestructor(capsule, hs_free_capsule) == 0;
  Py_XDECREF(capsule);
  return owned;
}

static PyObject *hs_new_ref(PyObject *object) {
  Py_XINCREF(object);
  return object;
}

static PyTypeObject *hs_base_of(const struct hs_objects *objects, enum hs_class which) {
  switch (which) {
  case HS_PARSE_ERROR:
    return (PyTypeObject *)PyExc_ValueError;
  case HS_HTTP_STATUS:
    return &PyLong_Type;
  default:
    return (PyTypeObject *)objects->record;
  }
}

/* May objects be made of it as of the class that it is to be? */
static bool hs_fits(const struct hs_objects *objects, PyObject *class, enum hs_class which) {
  PyTypeObject *base = hs_base_of(objects, which);
  if (PyType_Check(class) && PyType_IsSubtype((PyTypeObject *)class, base))
    return true;
  PyErr_Format(PyExc_TypeError, "%s: %R is not a subclass of %s", hs_class_names[which], class,
               base->tp_name);
  return false;
}

/* Runs Python code when it is first asked for one: not to be called while an error is set. */
static PyObject *hs_class(struct hs_objects *objects, enum hs_class which) {
  if (objects->classes[which] != NULL)
    return objects->classes[which];
  PyObject *class = PyObject_CallFunction(objects->load, "s", hs_class_names[which]);
  if (class == NULL || !hs_fits(objects, class, which)) {
    Py_XDECREF(class);
    return NULL;
  }
  /* Another thread may have been faster. */
  if (objects->classes[which] == NULL)
    objects->classes[which] = hs_new_ref(class);
  Py_DECREF(class);
  return objects->classes[which];
}

/* An object of a class of values; takes over the reference to them, a tuple. */
static PyObject *hs_make_value(struct hs_objects *objects, enum hs_class which, PyObject *values) {
  PyObject *class = values == NULL ? NULL : hs_class(objects, which);
  if (class != NULL)
    return hs_make_record((PyTypeObject *)class, values);
  Py_XDECREF(values);
  return NULL;
}

/* A tuple of what make() gives for 0, 1, ... count - 1; NULL with an error set where it fails. */
static PyObject *hs_tuple(size_t count, PyObject *(*make)(const void *context, size_t index),
                          const void *context) {
  PyObject *all = PyTuple_New((Py_ssize_t)count);
  for (size_t index = 0; all != NULL && index < count; index++) {
    PyObject *member = make(context, index);
    if (member == NULL)
      Py_CLEAR(all);
    else
      PyTuple_SET_ITEM(all, (Py_ssize_t)index, member);
  }
  return all;
}

static PyObject *hs_make_source(const void *objects, size_t index) {
  const httpstatus_source *source = httpstatus_source_at(index);
  return hs_make_value(
      (struct hs_objects *)objects, HS_SOURCE,
      Py_BuildValue("(ssss)", httpstatus_source_id(source), httpstatus_source_name(source),
                    httpstatus_source_summary(source), httpstatus_source_url(source)));
}

/* Every Source; NULL with an error set without memory. */
static PyObject *hs_sources(struct hs_objects *objects) {
  if (objects->sources != NULL)
    return objects->sources;
  PyObject *made = hs_tuple(httpstatus_source_count(), hs_make_source, objects);
  if (objects->sources == NULL)
    objects->sources = made;
  else
    Py_XDECREF(made); /* another thread was faster */
  return objects->sources;
}

#endif
