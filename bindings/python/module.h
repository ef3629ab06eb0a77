/* module.h: puts right what SWIG would do otherwise in the module. */
#ifndef HTTPSTATUS_PYTHON_MODULE_H
#define HTTPSTATUS_PYTHON_MODULE_H

#include <string.h>

#include <Python.h>

/* SWIG asks for the type tables of other modules here, and there are none to share. */
void *SWIG_ReturnGlobalTypeList(void *unused) {
  (void)unused;
  return NULL;
}

/* SWIG opens every docstring with an empty line, behind which inspect does not find the
 * signature; and it adds two functions for proxy classes, of which there are none. */
static void hs_tidy(PyMethodDef *methods, PyObject *module) {
  for (PyMethodDef *method = methods; method->ml_name != NULL; method++) {
    if (method->ml_doc != NULL && method->ml_doc[0] == '\n')
      method->ml_doc++;
    if (strncmp(method->ml_name, "SWIG_", 5) == 0 &&
        PyDict_DelItemString(module, method->ml_name) != 0)
      PyErr_Clear();
  }
}

#endif
