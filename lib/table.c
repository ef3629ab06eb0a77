/* table.c: holds the tables that data/compile.lua makes. */
#include "table.h"

/* A member for each text: the compiler lays them out, and offsetof finds them. */
struct hs_pool {
#define STRING(number, text) char s##number[sizeof(text)];
#include "strings.inc"
#undef STRING
};

const struct hs_pool hs_pool = {
#define STRING(number, text) text,
#include "strings.inc"
#undef STRING
};

#define S(number) offsetof(struct hs_pool, s##number)
#include "tables.inc"
