/* TestDB.h: nothing more than CUnit.h. */
#include <CUnit/CUnit.h>
