/* wording.c: the reason phrases that a program sends. */
#include "table.h"

const char *httpstatus_source_reason(const httpstatus_source *source, int code) {
  if (source == NULL)
    return "";
  size_t low = source->wording.first, end = low + source->wording.count;
  while (low < end) {
    size_t middle = low + (end - low) / 2;
    if (hs_wordings[middle].code == code)
      return hs_wording_text(hs_wordings[middle].reason);
    if (hs_wordings[middle].code < code)
      low = middle + 1;
    else
      end = middle;
  }
  return "";
}
