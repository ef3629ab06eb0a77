/* status.i: what the properties of a Status read. Their docstrings stand in _status.py. */

%rename("%(strip:[httpstatus_])s", regextarget=1) "^httpstatus_meaning_";
%rename(meaning_registered) httpstatus_meaning_is_registered;
%rename(meaning_preferred) httpstatus_meaning_is_preferred;

int httpstatus_meaning_code(const httpstatus_meaning *self);
READERS_OF_TEXTS
const httpstatus_source *httpstatus_meaning_source(const httpstatus_meaning *self);
httpstatus_state httpstatus_meaning_state(const httpstatus_meaning *self);
httpstatus_seen httpstatus_meaning_seen(const httpstatus_meaning *self);
httpstatus_evidence httpstatus_meaning_evidence(const httpstatus_meaning *self);
/* Status.retry(), by which name the caller knows it. */
%apply optional_text { optional_text of_retry }
%typemap(in) optional_text of_retry %{
  if (!hs_terminated_or_none($input, "retry", "method", &$1))
    SWIG_fail;
%}
httpstatus_advice httpstatus_meaning_retry(const httpstatus_meaning *self, optional_text of_retry);
const char *httpstatus_meaning_retry_text(const httpstatus_meaning *self);
number_or_none httpstatus_meaning_retry_after(const httpstatus_meaning *self);
const httpstatus_citation *httpstatus_meaning_retry_citation(const httpstatus_meaning *self);
number_or_none httpstatus_meaning_sent_as(const httpstatus_meaning *self);
bool httpstatus_meaning_is_registered(const httpstatus_meaning *self);
bool httpstatus_meaning_is_preferred(const httpstatus_meaning *self);

%rename(meaning_constants) hs_constants;
%rename(meaning_aliases) hs_aliases;
%rename(meaning_specs) hs_specs;
%rename(meaning_history) hs_history;
PyObject *hs_constants(const httpstatus_meaning *self);
PyObject *hs_aliases(const httpstatus_meaning *self);
PyObject *hs_specs(const httpstatus_meaning *self);
PyObject *hs_history(const httpstatus_meaning *self);
