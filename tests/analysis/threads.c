/* threads.c: do many threads get the same answers at once? threads COUNT CASES FINDINGS
 *
 * Each runs both tables of cases, which call every function. A data race is for the sanitizer to
 * see. Compiled with cases.c and findings.c, whose main is called cases_main and findings_main
 * here.
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

enum { MOST = 64 };

int cases_main(int count, char **words);
int findings_main(int count, char **words);

/* The words of the program, and how the tables ended. */
struct run {
  char **words;
  int failed;
};

static void *run_tables(void *given) {
  struct run *run = given;
  run->failed = cases_main(2, run->words + 1) != 0;
  run->failed |= findings_main(2, run->words + 2) != 0;
  return NULL;
}

int main(int count, char **words) {
  pthread_t threads[MOST];
  struct run runs[MOST];
  int wanted = count == 4 ? atoi(words[1]) : 0, failed = 0;
  if (wanted < 1 || wanted > MOST) {
    fprintf(stderr, "usage: threads COUNT CASES FINDINGS\n");
    return 2;
  }
  for (int at = 0; at < wanted; at++) {
    runs[at] = (struct run){words, 1};
    if (pthread_create(&threads[at], NULL, run_tables, &runs[at]) != 0) {
      perror("a thread");
      return 2;
    }
  }
  for (int at = 0; at < wanted; at++) {
    pthread_join(threads[at], NULL);
    failed |= runs[at].failed;
  }
  return failed;
}
