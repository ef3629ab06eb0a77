/* status.i: what the properties of a Status read. Their docstrings stand in _status.py. */

%rename("%(strip:[httpstatus_])s", regextarget=1) "^httpstatus_entry_";

int httpstatus_entry_code(const httpstatus_entry *self);
const char *httpstatus_entry_title(const httpstatus_entry *self);
const char *httpstatus_entry_summary(const httpstatus_entry *self);
const char *httpstatus_entry_note(const httpstatus_entry *self);
const char *httpstatus_entry_identifier(const httpstatus_entry *self);
const httpstatus_source *httpstatus_entry_source(const httpstatus_entry *self);
httpstatus_state httpstatus_entry_state(const httpstatus_entry *self);
httpstatus_seen httpstatus_entry_seen(const httpstatus_entry *self);
httpstatus_grade httpstatus_entry_grade(const httpstatus_entry *self);
number_or_none httpstatus_entry_sent_as(const httpstatus_entry *self);
bool httpstatus_entry_is_registered(const httpstatus_entry *self);
bool httpstatus_entry_is_preferred(const httpstatus_entry *self);

%rename(entry_constants) hs_constants;
%rename(entry_aliases) hs_aliases;
%rename(entry_specs) hs_specs;
%rename(entry_history) hs_history;
PyObject *hs_constants(const httpstatus_entry *self);
PyObject *hs_aliases(const httpstatus_entry *self);
PyObject *hs_specs(const httpstatus_entry *self);
PyObject *hs_history(const httpstatus_entry *self);
