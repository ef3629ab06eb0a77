/* Basic.h: runs the tests; the one file that has a main includes it. */
#include <CUnit/CUnit.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct {
  const char *name;
  int (*begin)(void), (*end)(void);
  void (*set_up)(void), (*tear_down)(void);
  CU_TestInfo *tests;
} CU_SuiteInfo;

#define CU_SUITE_INFO_NULL                                                                         \
  { NULL, NULL, NULL, NULL, NULL, NULL }

typedef int CU_ErrorCode;
enum { CUE_SUCCESS, CU_BRM_VERBOSE };

static CU_SuiteInfo *cu_suites;
static unsigned cu_run, cu_asserts, cu_failures;

int CU_assertImplementation(int holds, unsigned line, const char *condition, const char *file,
                            const char *function, int is_fatal) {
  (void)function;
  cu_asserts++;
  if (holds)
    return 1;
  cu_failures++;
  printf("%s:%u: %s\n", file, line, condition);
  if (is_fatal)
    exit(1);
  return 0;
}

static CU_ErrorCode CU_initialize_registry(void) {
  return CUE_SUCCESS;
}

static CU_ErrorCode CU_register_suites(CU_SuiteInfo *suites) {
  cu_suites = suites;
  return CUE_SUCCESS;
}

static const char *CU_get_error_msg(void) {
  return "";
}

static void CU_basic_set_mode(int mode) {
  (void)mode;
}

static CU_ErrorCode CU_basic_run_tests(void) {
  for (CU_TestInfo *test = cu_suites->tests; test->name != NULL; test++, cu_run++) {
    printf("%s: %s\n", cu_suites->name, test->name);
    test->test();
  }
  return CUE_SUCCESS;
}

static unsigned CU_get_number_of_tests_run(void) {
  return cu_run;
}

static unsigned CU_get_number_of_asserts(void) {
  return cu_asserts;
}

static unsigned CU_get_number_of_failures(void) {
  return cu_failures;
}

static void CU_cleanup_registry(void) {
}
