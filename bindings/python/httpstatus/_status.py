"""One meaning of one status code, as an int."""

from . import _httpstatus


_Base = _httpstatus.status_base()


class Status(_Base):
    """One meaning of one status code, as one source gives it.

    It is an int: it compares, hashes, formats and counts as its code. So two meanings
    of one code are equal; `is` tells them apart, for there is one object for each
    meaning, and copies and pickles of it give that object back. Ask `is None` where
    one may be missing: some programs use the code 0, which counts as false.

    Get one from find(), find_name(), meanings() or catalogue(), or by its constant:
    httpstatus.NOT_FOUND. It cannot be made or changed, and no class derives from it.
    """

    __module__ = __package__
    __slots__ = ()

    def __init_subclass__(cls, **named):
        raise TypeError(f"{cls.__name__}: no class can derive from httpstatus.Status")

    def __repr__(self):
        return f"<Status {int(self)} {self.source.id} {self.identifier}>"

    __str__ = int.__repr__

    def __reduce__(self):
        """By the name of its constant, which stays when the meaning gets another."""
        return self.constants[0]

    code = property(_httpstatus.meaning_code, doc="The status code, as a plain int.")
    reason = _Base.reason  # read without a call
    title = property(
        _httpstatus.meaning_title, doc="A heading for people; never empty."
    )
    summary = property(
        _httpstatus.meaning_summary,
        doc="What happened and who is to act, in a sentence or two.",
    )
    note = property(
        _httpstatus.meaning_note,
        doc="What else is worth knowing, history and disputes; '' where nothing is.",
    )
    identifier = property(
        _httpstatus.meaning_identifier, doc="The name as an identifier: 'NOT_FOUND'."
    )
    source = property(
        _httpstatus.meaning_source, doc="Who gives the code this meaning, a Source."
    )
    state = property(
        _httpstatus.meaning_state,
        doc="""How the meaning stands, as a word.

        'standard': registered and in use. 'temporary': registered for a limited time.
        'deprecated': still defined, no longer to be sent. 'obsolete': its definition
        has been withdrawn. 'unused': reserved by the registry, without a meaning.
        'unofficial': in use without registration. 'disputed': attributed to a source
        that does not know it.""",
    )
    seen = property(
        _httpstatus.meaning_seen,
        doc="""Where the code is seen, as a word.

        'wire': sent in responses. 'log': in logs or configuration alone. 'program':
        inside a program alone.""",
    )
    evidence = property(
        _httpstatus.meaning_evidence,
        doc="""How well the meaning is verified, in words.

        'primary': read at its owner. 'copy': its owner's words, read in a
        copy. 'secondary': programs or people that meet it agree. 'weak': a single or
        vague witness. 'no': only lists mention it. 'refuted': its supposed owner does
        not have it.""",
    )
    sent_as = property(
        _httpstatus.meaning_sent_as,
        doc="""The code that the client receives, as an int.

        The code itself if it is sent, what is sent in its place (400 for 494 of
        nginx), or None where no response is.""",
    )
    registered = property(
        _httpstatus.meaning_is_registered,
        doc="Whether it is the meaning that IANA registers.",
    )
    preferred = property(
        _httpstatus.meaning_is_preferred,
        doc="Whether it is the meaning that find(code) returns.",
    )
    constants = property(
        _httpstatus.meaning_constants,
        doc="The constants of httpstatus that stand for it: the current name, then former ones.",
    )
    aliases = property(
        _httpstatus.meaning_aliases,
        doc="Other names it goes by elsewhere, as a tuple of str.",
    )
    specs = property(
        _httpstatus.meaning_specs,
        doc="Where it is specified, as a tuple of Citation, the defining document first.",
    )
    history = property(
        _httpstatus.meaning_history,
        doc="""The documents that described it, as a tuple of Citation, oldest first.

        Each has the reason phrase it gave. Only registered codes have a history.""",
    )
    class_of = property(
        _httpstatus.class_of, doc="The class of the code, as class_of(code) has it."
    )
    fields = property(
        _httpstatus.fields,
        doc="""The fields that the documents of the code speak of, as a tuple of FieldRule.

        This and all rules but those on a retry go by the code, as it is registered,
        whoever's meaning it is.""",
    )
    request_fields = property(
        _httpstatus.request_fields,
        doc="The request fields for it to be an answer, as request_fields(code) has them.",
    )
    is_heuristically_cacheable = property(
        _httpstatus.is_heuristically_cacheable,
        doc="Whether a cache may guess how long a response of the code stays fresh.",
    )
    is_redirect = property(
        _httpstatus.is_redirect, doc="Whether clients follow its Location, as of 301."
    )
    request_citation = property(
        _httpstatus.request_citation,
        doc="Where the request fields are from, as request_citation(code) has it.",
    )
    retry_citation = property(
        _httpstatus.meaning_retry_citation,
        doc="Where the advice on a retry is from, a Citation; None where no document speaks of one.",
    )
    retry_text = property(
        _httpstatus.meaning_retry_text,
        doc="The advice on a retry in a sentence; '' where no document speaks of one.",
    )
    class_name = property(
        lambda self: _httpstatus.class_name(self.class_of),
        doc="The name of the class of the code: 'Client Error'; '' for the invalid class.",
    )
    is_informational = property(
        lambda self: self.class_of == 1, doc="Whether it is 1xx: an interim response."
    )
    is_successful = property(lambda self: self.class_of == 2, doc="Whether it is 2xx.")
    is_success = property(
        is_successful.fget, doc="The same as is_successful, by the name in HTTPStatus."
    )
    is_redirection = property(lambda self: self.class_of == 3, doc="Whether it is 3xx.")
    is_client_error = property(lambda self: self.class_of == 4, doc="Whether it is 4xx.")
    is_server_error = property(lambda self: self.class_of == 5, doc="Whether it is 5xx.")

    def forbids_content(self, method=None):
        """Whether the response to method ends with its header section, as forbids_content() has it."""
        return _httpstatus.forbids_content(self, method)

    def forbids_sending_content(self, method=None):
        """Whether a server must send no content to method, as forbids_sending_content() has it."""
        return _httpstatus.forbids_sending_content(self, method)

    def redirect_method(self, method):
        """The method with which to follow Location, as redirect_method(code, method)."""
        return _httpstatus.redirect_method(self, method)

    def retry(self, method=None):
        """What to do next about method, in a word, by the rule of this very meaning.

        It is that of Cloudflare for a 522 of Cloudflare; where a meaning has no rule of its
        own, that of the code to treat it as."""
        return _httpstatus.meaning_retry(self, method)
