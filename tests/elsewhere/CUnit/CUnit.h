/* CUnit.h: as much of CUnit as the C tests use, for machines that have none: see elsewhere.sh.
 * What CUnit does at a fatal assertion, to leave the test, ends the program here. */
#ifndef CUNIT_H
#define CUNIT_H

/* As where it is installed: what it makes of an argument is no fault of the test. */
#if defined(__GNUC__)
#pragma GCC system_header
#endif

#include <stddef.h>
#include <string.h>

#define CU_TRUE 1
#define CU_FALSE 0

typedef struct {
  const char *name;
  void (*test)(void);
} CU_TestInfo;

#define CU_TEST_INFO_NULL                                                                          \
  { NULL, NULL }

int CU_assertImplementation(int holds, unsigned line, const char *condition, const char *file,
                            const char *function, int is_fatal);

#define CU_ASSERT_IS(condition, is_fatal)                                                          \
  CU_assertImplementation((condition) ? 1 : 0, __LINE__, #condition, __FILE__, "", is_fatal)

#define CU_ASSERT(condition) CU_ASSERT_IS(condition, CU_FALSE)
#define CU_ASSERT_FATAL(condition) CU_ASSERT_IS(condition, CU_TRUE)
#define CU_ASSERT_FALSE(condition) CU_ASSERT(!(condition))
#define CU_ASSERT_EQUAL(one, other) CU_ASSERT((one) == (other))
#define CU_ASSERT_EQUAL_FATAL(one, other) CU_ASSERT_FATAL((one) == (other))
#define CU_ASSERT_PTR_EQUAL(one, other) CU_ASSERT((const void *)(one) == (const void *)(other))
#define CU_ASSERT_PTR_NOT_EQUAL(one, other) CU_ASSERT((const void *)(one) != (const void *)(other))
#define CU_ASSERT_PTR_NOT_EQUAL_FATAL(one, other)                                                  \
  CU_ASSERT_FATAL((const void *)(one) != (const void *)(other))
#define CU_ASSERT_PTR_NULL(pointer) CU_ASSERT((pointer) == NULL)
#define CU_ASSERT_PTR_NULL_FATAL(pointer) CU_ASSERT_FATAL((pointer) == NULL)
#define CU_ASSERT_PTR_NOT_NULL(pointer) CU_ASSERT((pointer) != NULL)
#define CU_ASSERT_PTR_NOT_NULL_FATAL(pointer) CU_ASSERT_FATAL((pointer) != NULL)
#define CU_ASSERT_STRING_EQUAL(one, other) CU_ASSERT(strcmp(one, other) == 0)

#endif
