/* lua_host.c: a program that embeds Lua, and does to the module what a script cannot.
 *
 *     lua_host run SCRIPT [ARGUMENT...]   runs a script, with userdata of its own
 *     lua_host memory PRELUDE STEPS       lets each allocation in turn fail
 *     lua_host threads COUNT ROUNDS SCRIPT ARGUMENT
 *                                         runs it in states of many threads at once
 *     lua_host reload COUNT PRELUDE       opens, uses and closes states, one after another
 *
 * A prelude is a script that is run first in each state; "-" is none.
 */
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>

#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Exits: a test has failed. */
static void die(const char *what, const char *why) {
  fprintf(stderr, "FAIL: %s: %s\n", what, why);
  exit(1);
}

/* ---- States --------------------------------------------------------------- */

/* Memory of a state, from whatever allocator it had. Once it fails it fails until it is let off,
 * since Lua asks again after it has collected. */
struct memory {
  lua_Alloc inner;
  void *state;
  bool armed;
  long left; /* how many more succeed */
};

static void *allocate(void *context, void *block, size_t old, size_t size) {
  struct memory *memory = context;
  bool grows = size > 0 && (block == NULL || size > old);
  if (memory->armed && grows && memory->left-- <= 0) {
    memory->left = 0;
    return NULL;
  }
  return memory->inner(memory->state, block, old, size);
}

static const char *message(lua_State *L) {
  const char *text = lua_tostring(L, -1);
  return text != NULL ? text : "an error that is no string";
}

static void run_file(lua_State *L, const char *path) {
  if (strcmp(path, "-") != 0 && (luaL_loadfile(L, path) != 0 || lua_pcall(L, 0, 0, 0) != 0))
    die(path, message(L));
}

static void run_text(lua_State *L, const char *text) {
  if (luaL_loadstring(L, text) != 0 || lua_pcall(L, 0, 0, 0) != 0)
    die(text, message(L));
}

static lua_State *open_state(const char *prelude) {
  lua_State *L = luaL_newstate();
  if (L == NULL)
    die("luaL_newstate", "no state");
  luaL_openlibs(L);
  run_file(L, prelude);
  return L;
}

/* ---- Runs ----------------------------------------------------------------- */

static void set_arguments(lua_State *L, int count, char **words) {
  lua_newtable(L);
  for (int index = 0; index < count; index++) {
    lua_pushstring(L, words[index]);
    lua_rawseti(L, -2, index);
  }
  lua_setglobal(L, "arg");
}

/* Userdata as scripts cannot make them: LIGHT, and a list FULL of several sizes, those that the
 * module's own may have among them, each filled with the same byte. */
static void set_userdata(lua_State *L) {
  lua_pushlightuserdata(L, L);
  lua_setglobal(L, "LIGHT");
  lua_newtable(L);
  for (int index = 1; index <= 8; index++) {
    size_t size = (size_t)(index - 1) * sizeof(void *);
    memset(lua_newuserdata(L, size), 'A', size);
    lua_rawseti(L, -2, index);
  }
  lua_setglobal(L, "FULL");
}

static int run(int count, char **words) {
  lua_State *L = open_state("-");
  set_userdata(L);
  set_arguments(L, count, words);
  run_file(L, words[0]);
  lua_close(L);
  return 0;
}

/* ---- Without memory ------------------------------------------------------- */

/* Whatever failed before, the module works, and its objects are what they were. */
static const char works[] =
    "for name in pairs(package.loaded) do\n"
    "  if name:find('^httpstatus') then package.loaded[name] = nil end\n"
    "end\n"
    "local h = require 'httpstatus'\n"
    "assert(h.find(404).reason == 'Not Found' and h.find(404) == h.find_name('not found'))\n"
    "assert(tostring(h.find_detail('iis', 404, 13)):find('^404.13 '))\n"
    "assert(h.check({ code = 99 })[1].citation.document == 'RFC 9110')\n"
    "assert(h.PAYLOAD_TOO_LARGE == 413)\n"
    "collectgarbage()\n";

/* Calls the function below its argument on the stack, where the allocation behind so many fails.
 * Tells whether there were not as many. */
static bool call_without(lua_State *L, long allocations, const char *what) {
  struct memory memory = {.armed = true, .left = allocations};
  memory.inner = lua_getallocf(L, &memory.state);
  lua_setallocf(L, allocate, &memory);
  int status = lua_pcall(L, 1, 0, 0);
  lua_setallocf(L, memory.inner, memory.state);
  if (status != 0 && (status != LUA_ERRMEM || strcmp(message(L), "not enough memory") != 0))
    die(what, message(L));
  lua_settop(L, 0);
  return status == 0;
}

static void push_require(lua_State *L) {
  lua_getglobal(L, "require");
  lua_pushliteral(L, "httpstatus");
}

/* Pushes a step, of those in a file, and the module. */
static void push_step(lua_State *L, const char *path, int step) {
  push_require(L);
  if (luaL_loadfile(L, path) != 0 || lua_pcall(L, 0, 1, 0) != 0 || !lua_istable(L, -1))
    die(path, message(L));
  lua_insert(L, 1);
  if (lua_pcall(L, 1, 1, 0) != 0)
    die("require", message(L));
  lua_rawgeti(L, 1, step);
  lua_replace(L, 1);
}

/* Repeats a step (0 is the require), each time in a new state and with an allocation more.
 * Returns how many it needs. -1: there is no such step. */
static long starve(const char *prelude, const char *path, int step) {
  char what[32];
  snprintf(what, sizeof what, "step %d", step);
  for (long allocations = 0;; allocations++) {
    lua_State *L = open_state(prelude);
    if (step == 0)
      push_require(L);
    else
      push_step(L, path, step);
    bool there = lua_isfunction(L, 1);
    bool enough = there && call_without(L, allocations, what);
    run_text(L, works);
    lua_close(L);
    if (!there || enough)
      return there ? allocations : -1;
  }
}

static int memory(const char *prelude, const char *path) {
  long failures = starve(prelude, path, 0);
  printf("require needs %ld allocations\n", failures);
  if (failures < 100)
    die("require", "allocates less than it can");
  int step = 1;
  for (long needed; (needed = starve(prelude, path, step)) >= 0; step++)
    failures += needed;
  printf("%d steps; memory failed in %ld places\n", step, failures);
  return step > 20 ? 0 : 1;
}

/* ---- Many states ---------------------------------------------------------- */

struct work {
  int rounds;
  char **words;
};

static void *work(void *context) {
  const struct work *work = context;
  for (int round = 0; round < work->rounds; round++) {
    lua_State *L = open_state("-");
    set_arguments(L, 2, work->words);
    run_file(L, work->words[0]);
    lua_close(L);
  }
  return NULL;
}

static int threads(int count, int rounds, char **words) {
  struct work shared = {rounds, words};
  pthread_t *threads = calloc((size_t)count, sizeof *threads);
  for (int index = 0; index < count; index++)
    if (pthread_create(&threads[index], NULL, work, &shared) != 0)
      die("pthread_create", "no thread");
  for (int index = 0; index < count; index++)
    pthread_join(threads[index], NULL);
  free(threads);
  printf("%d threads, %d states each\n", count, rounds);
  return 0;
}

static int reload(int count, const char *prelude) {
  for (int round = 0; round < count; round++) {
    lua_State *L = open_state(prelude);
    run_text(L, works);
    lua_close(L);
  }
  printf("opened, used and closed %d times\n", count);
  return 0;
}

int main(int argc, char **argv) {
  if (argc > 2 && strcmp(argv[1], "run") == 0)
    return run(argc - 2, argv + 2);
  if (argc == 4 && strcmp(argv[1], "memory") == 0)
    return memory(argv[2], argv[3]);
  if (argc == 6 && strcmp(argv[1], "threads") == 0)
    return threads(atoi(argv[2]), atoi(argv[3]), argv + 4);
  if (argc == 4 && strcmp(argv[1], "reload") == 0)
    return reload(atoi(argv[2]), argv[3]);
  fputs("usage: see the top of lua_host.c\n", stderr);
  return 2;
}
