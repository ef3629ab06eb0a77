/* Imports and uses the Python package in three lives of the interpreter: embed.sh. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>

static const char program[] =
    "import pickle, httpstatus as h\n"
    "status = h.find(530, h.find_source('pantheon'))\n"
    "assert repr(status) == '<Status 530 pantheon SITE_FROZEN>', repr(status)\n"
    "assert isinstance(status, h.Status) and isinstance(status.source, h.Source)\n"
    "assert pickle.loads(pickle.dumps(status)) is status and status.specs\n"
    "assert h.reason(404) == h.NOT_FOUND.reason == 'Not Found'\n"
    "assert h.parse('404.13').detail == 13 and h.details() and h.warn_codes()\n"
    "assert h.HTTPStatus(799).name == 'STATUS_799'\n"
    "assert [found.rule for found in h.check(code=102)] == ['code-deprecated']\n"
    "try: h.read_head('x')\n"
    "except h.ParseError: pass\n"
    "else: raise AssertionError('x is no head')\n";

int main(void) {
  for (int life = 1; life <= 3; life++) {
    Py_InitializeEx(0);
    if (PyRun_SimpleString(program) != 0) {
      fprintf(stderr, "embed: wrong in life %d\n", life);
      return 1;
    }
    if (Py_FinalizeEx() != 0)
      return 1;
  }
  puts("3 lives");
  return 0;
}
