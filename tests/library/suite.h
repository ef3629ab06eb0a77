/* suite.h: what the CUnit programs share: their main, and an assertion that names its case. */
#ifndef SUITE_H
#define SUITE_H

#include <stdbool.h>
#include <stddef.h>

#include <CUnit/CUnit.h>
#include <CUnit/TestDB.h>

/* Each program defines what it is called, and its tests, ended by CU_TEST_INFO_NULL. */
extern const char *const suite_name;
extern CU_TestInfo suite_tests[];

/* Asserts condition. Where it does not hold, names the case, which follows as for printf,
 * and ends the test: of many thousand cases the first is enough. */
#define HOLDS(condition, ...)                                                                      \
  do {                                                                                             \
    if (condition)                                                                                 \
      CU_assertImplementation(CU_TRUE, __LINE__, #condition, __FILE__, "", CU_FALSE);              \
    else                                                                                           \
      suite_fail(__FILE__, __LINE__, #condition, __VA_ARGS__);                                     \
  } while (0)

#if defined(_WIN32)
__attribute__((format(gnu_printf, 4, 5)))
#elif defined(__GNUC__)
__attribute__((format(printf, 4, 5)))
#endif
void suite_fail(const char *file, unsigned line, const char *condition, const char *format, ...);

#endif
