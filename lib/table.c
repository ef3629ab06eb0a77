/* table.c: holds the tables that data/compile.lua makes. */
#include "table.h"

const char hs_pool[HS_POOL_SIZE] = {
#include "strings.inc"
};

#include "tables.inc"
