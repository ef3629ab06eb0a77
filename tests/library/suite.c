/* suite.c: the main of every CUnit program. */
#include "suite.h"

#include <locale.h>
#include <stdarg.h>
#include <stdio.h>

#include <CUnit/Basic.h>

void suite_fail(const char *file, unsigned line, const char *condition, const char *format, ...) {
  char name[256], message[512];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(name, sizeof name, format, arguments);
  va_end(arguments);
  snprintf(message, sizeof message, "%s: %s", name, condition);
  CU_assertImplementation(CU_FALSE, line, message, file, "", CU_TRUE);
}

int main(void) {
  CU_SuiteInfo suites[] = {{suite_name, NULL, NULL, NULL, NULL, suite_tests}, CU_SUITE_INFO_NULL};
  /* The library must not care: tests/library/locale.sh runs this where i is no lower case of I. */
  const char *locale = setlocale(LC_ALL, "");
  printf("Locale: %s\n", locale == NULL ? "none" : locale);
  if (CU_initialize_registry() != CUE_SUCCESS || CU_register_suites(suites) != CUE_SUCCESS) {
    fprintf(stderr, "CUnit: %s\n", CU_get_error_msg());
    return 1;
  }
  CU_basic_set_mode(CU_BRM_VERBOSE);
  CU_ErrorCode error = CU_basic_run_tests();
  bool passed = error == CUE_SUCCESS && CU_get_number_of_failures() == 0 &&
                CU_get_number_of_tests_run() > 0 && CU_get_number_of_asserts() > 0;
  CU_cleanup_registry();
  return passed ? 0 : 1;
}
