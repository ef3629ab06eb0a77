/* objects.i: the Python objects that stand for what is in the catalogue. */

%{
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#if PY_VERSION_HEX < 0x03090000
#define PyInterpreterState_Get _PyInterpreterState_Get
#endif

/* The classes of values of the package. */
enum hs_class {
  HS_SOURCE,
  HS_CITATION,
  HS_DETAIL,
  HS_WARNING,
  HS_FIELD_RULE,
  HS_PARSED,
  HS_HEAD,
  HS_FINDING,
  HS_PARSE_ERROR,
  HS_CLASSES
};
static const char *const hs_class_names[HS_CLASSES] = {
    [HS_SOURCE] = "Source",    [HS_CITATION] = "Citation",    [HS_DETAIL] = "Detail",
    [HS_WARNING] = "WarnCode", [HS_FIELD_RULE] = "FieldRule", [HS_PARSED] = "Parsed",
    [HS_HEAD] = "Head",        [HS_FINDING] = "Finding",      [HS_PARSE_ERROR] = "ParseError",
};

/* What the package gave and what was made for it. Interpreters in one process share this code
 * but no objects: each has its own. Classes and sources are NULL until they are first needed:
 * a program that asks for a phrase shall not wait for them. */
struct hs_objects {
  int64_t interpreter;
  PyObject *load; /* a callable: the class of that name */
  PyObject *classes[HS_CLASSES];
  PyObject *statuses, *sources; /* each at its index in the library */
  PyObject *id; /* the name of an attribute; made anew each time, it would fill a cache */
  struct hs_objects *next;
};

static struct hs_objects *hs_newest;

static struct hs_objects *hs_objects_of(int64_t interpreter) {
  struct hs_objects *objects = hs_newest;
  while (objects != NULL && objects->interpreter != interpreter)
    objects = objects->next;
  return objects;
}

static int64_t hs_interpreter(void) {
  return PyInterpreterState_GetID(PyInterpreterState_Get());
}

/* Those of this interpreter; NULL with an error set before the package is imported. */
static struct hs_objects *hs_objects(void) {
  struct hs_objects *objects = hs_objects_of(hs_interpreter());
  if (objects == NULL)
    PyErr_SetString(PyExc_RuntimeError, "httpstatus is not imported yet");
  return objects;
}

static PyObject *hs_new_ref(PyObject *object) {
  Py_XINCREF(object);
  return object;
}

static bool hs_fits(PyObject *class, enum hs_class which) {
  PyTypeObject *base =
      which == HS_PARSE_ERROR ? (PyTypeObject *)PyExc_ValueError : &PyBaseObject_Type;
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
  if (class == NULL || !hs_fits(class, which)) {
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
  PyObject *made = class == NULL ? NULL : PyObject_CallObject(class, values);
  Py_XDECREF(values);
  return made;
}

static PyObject *hs_make_source(struct hs_objects *objects, size_t index) {
  const httpstatus_source *source = httpstatus_source_at(index);
  return hs_make_value(
      objects, HS_SOURCE,
      Py_BuildValue("(ssss)", httpstatus_source_id(source), httpstatus_source_name(source),
                    httpstatus_source_summary(source), httpstatus_source_url(source)));
}

static PyObject *hs_make_all(struct hs_objects *objects, size_t count,
                             PyObject *(*make)(struct hs_objects *, size_t)) {
  PyObject *all = PyTuple_New((Py_ssize_t)count);
  for (size_t index = 0; all != NULL && index < count; index++) {
    PyObject *member = make(objects, index);
    if (member == NULL)
      Py_CLEAR(all);
    else
      PyTuple_SET_ITEM(all, (Py_ssize_t)index, member);
  }
  return all;
}

/* Every Source; NULL with an error set without memory. */
static PyObject *hs_sources(struct hs_objects *objects) {
  if (objects->sources != NULL)
    return objects->sources;
  PyObject *made = hs_make_all(objects, httpstatus_source_count(), hs_make_source);
  if (objects->sources == NULL)
    objects->sources = made;
  else
    Py_XDECREF(made); /* another thread was faster */
  return objects->sources;
}
%}
