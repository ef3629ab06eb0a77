/* statuses.h: the class under Status, and how every Status and constant is made. */
#ifndef HTTPSTATUS_PYTHON_STATUSES_H
#define HTTPSTATUS_PYTHON_STATUSES_H

#include <structmember.h>

#include "arguments.h"
#include "objects.h"

/* The reason phrase stands in the object, where the interpreter reads it without a call. Behind
 * the digits of an int there is room for it, since no status code has more than one. */
struct hs_status {
  PyLongObject code;
  PyObject *reason;
};

static PyMemberDef hs_status_members[] = {
    {"reason", T_OBJECT_EX, offsetof(struct hs_status, reason), READONLY,
     "The reason phrase; '' where none is documented."},
    {NULL, 0, 0, 0, NULL},
};

/* As tp_new it also keeps int.__new__ from making one, whose digits could reach further. */
static PyObject *hs_refuse_to_make(PyTypeObject *class, PyObject *arguments, PyObject *named) {
  (void)arguments, (void)named;
  PyErr_Format(PyExc_TypeError, "%s() cannot be called; use httpstatus.find(code)", class->tp_name);
  return NULL;
}

/* By itself the interpreter frees no member that is only read. */
static void hs_free_status(PyObject *status) {
  PyTypeObject *class = Py_TYPE(status);
  Py_XDECREF(((struct hs_status *)status)->reason);
  class->tp_free(status);
  Py_DECREF(class);
}

static PyType_Slot hs_status_slots[] = {
    {Py_tp_members, hs_status_members},
    {Py_tp_new, (void *)hs_refuse_to_make},
    {Py_tp_dealloc, (void *)hs_free_status},
    {Py_tp_doc, (void *)"An int and the reason phrase that belongs to it."},
    {0, NULL},
};

static PyType_Spec hs_status_spec = {
    .name = "httpstatus._httpstatus.StatusBase",
    .basicsize = sizeof(struct hs_status),
    .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE,
    .slots = hs_status_slots,
};

static PyObject *hs_make_status_base(void) {
  PyObject *bases = PyTuple_Pack(1, (PyObject *)&PyLong_Type);
  PyObject *class = bases == NULL ? NULL : PyType_FromSpecWithBases(&hs_status_spec, bases);
  Py_XDECREF(bases);
  return class;
}

/* Made as int makes it, without asking Status, which refuses. */
static PyObject *hs_make_status(const void *class, size_t index) {
  const httpstatus_meaning *meaning = httpstatus_at(index);
  PyObject *arguments = Py_BuildValue("(i)", httpstatus_meaning_code(meaning));
  PyObject *made =
      arguments == NULL ? NULL : PyLong_Type.tp_new((PyTypeObject *)class, arguments, NULL);
  Py_XDECREF(arguments);
  if (made == NULL)
    return NULL;
  PyObject *reason = PyUnicode_FromString(httpstatus_meaning_reason(meaning));
  ((struct hs_status *)made)->reason = reason;
  if (reason == NULL)
    Py_CLEAR(made);
  return made;
}

/* The class that those of values derive from. */
static PyObject *hs_record_base(void) {
  struct hs_objects *objects = hs_objects();
  return objects == NULL ? NULL : hs_new_ref(objects->record);
}

static bool hs_add_constants(PyObject *namespace, const httpstatus_meaning *meaning,
                             PyObject *status) {
  for (size_t index = 0; index < httpstatus_meaning_constant_count(meaning); index++) {
    PyObject *name = PyUnicode_InternFromString(httpstatus_meaning_constant_at(meaning, index));
    bool added = name != NULL && PyDict_SetItem(namespace, name, status) == 0;
    Py_XDECREF(name);
    if (!added)
      return false;
  }
  return true;
}

/* Objects with all that is not left for later; NULL with an error set. */
static struct hs_objects *hs_make_objects(PyObject *class, PyObject *load) {
  struct hs_objects *objects = PyMem_Calloc(1, sizeof *objects);
  if (objects == NULL) {
    PyErr_NoMemory();
    return NULL;
  }
  objects->load = hs_new_ref(load);
  objects->record = PyType_FromSpec(&hs_record_spec);
  if (objects->record != NULL)
    objects->statuses = hs_tuple(httpstatus_count(), hs_make_status, class);
  if (objects->statuses != NULL)
    objects->id = PyUnicode_InternFromString("id");
  if (objects->id != NULL)
    return objects;
  hs_free_objects(objects);
  return NULL;
}

/* What belongs to this interpreter from now on; false with an error set. */
static bool hs_adopt(PyObject *class, PyObject *load) {
  struct hs_objects *objects = hs_make_objects(class, load);
  if (objects == NULL)
    return false;
  if (hs_own(objects))
    return true;
  hs_free_objects(objects);
  if (PyErr_Occurred() == NULL)
    PyErr_NoMemory();
  return false;
}

/* The Status of each constant, and the class of them. */
static bool hs_put_into(PyObject *namespace, PyObject *statuses) {
  for (size_t index = 0; index < httpstatus_count(); index++)
    if (!hs_add_constants(namespace, httpstatus_at(index),
                          PyTuple_GET_ITEM(statuses, (Py_ssize_t)index)))
      return false;
  PyObject *class = (PyObject *)Py_TYPE(PyTuple_GET_ITEM(statuses, 0));
  return PyDict_SetItemString(namespace, "Status", class) == 0;
}

/* One that derives from the base, and makes objects no other way. In any other class there is
 * no room for the phrase. */
static bool hs_is_status_class(PyObject *given) {
  return PyType_Check(given) && ((PyTypeObject *)given)->tp_new == hs_refuse_to_make;
}

static bool hs_can_adopt(PyObject *status, PyObject *load, PyObject *namespace) {
  if (!hs_is_status_class(status))
    return hs_refuse("adopt", "status", "a class that derives from status_base()", status);
  if (!PyCallable_Check(load))
    return hs_refuse("adopt", "load", "a callable", load);
  return PyDict_Check(namespace) || hs_refuse("adopt", "namespace", "a dict", namespace);
}

/* What adopt() of the module does. */
static PyObject *hs_make_all(PyObject *status, PyObject *load, PyObject *namespace) {
  if (!hs_can_adopt(status, load, namespace))
    return NULL;
  if (hs_objects_or_null() == NULL && !hs_adopt(status, load))
    return NULL;
  const struct hs_objects *objects = hs_objects();
  if (objects == NULL || !hs_put_into(namespace, objects->statuses))
    return NULL;
  return hs_new_ref(objects->load);
}

#endif
