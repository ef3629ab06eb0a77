"""What is known of a source, a document, a detail code and a warn code."""


class _Record:
    """Values that belong together; equal where all of them are. It cannot be changed."""

    __slots__ = ("_values",)
    _count = 0

    def __init_subclass__(cls):
        cls._count += sum(isinstance(member, _field) for member in vars(cls).values())

    def __new__(cls, *values):
        if len(values) != cls._count:
            raise TypeError(f"{cls.__name__}() takes {cls._count} values, not {len(values)}")
        self = object.__new__(cls)
        object.__setattr__(self, "_values", values)
        return self

    def __setattr__(self, name, value):
        raise AttributeError(f"a {type(self).__name__} cannot be changed")

    def __delattr__(self, name):
        raise AttributeError(f"a {type(self).__name__} cannot be changed")

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._values == other._values

    def __hash__(self):
        return hash(self._values)

    def __reduce__(self):
        return type(self), self._values


class _field(property):
    """The value at an index."""

    def __init__(self, index, doc):
        super().__init__(lambda record: record._values[index], doc=doc)


class Citation(_Record):
    """A document and the place in it.

    Get them from the specs and history of a Status.
    """

    __module__ = __package__
    __slots__ = ()

    document = _field(0, "The document: 'RFC 9110'.")
    section = _field(1, "The section in it: '15.5.5'; '' for the whole.")
    url = _field(2, "The address of that place.")
    reason = _field(
        3, "The reason phrase it gives; '' where it gives none or is not of a history."
    )

    def __repr__(self):
        place = f"{self.document} {self.section}".rstrip()
        return f"<Citation {place}>"


class Source(_Record):
    """Who gives codes their meaning: IANA, a server, a service.

    Get one from find_source(), sources(), identify() or Status.source.
    """

    __module__ = __package__
    __slots__ = ()

    id = _field(0, "How it is asked for: 'nginx'.")
    name = _field(1, "Its name as its owner writes it.")
    summary = _field(2, "What it is, in a sentence.")
    url = _field(3, "Where it is documented.")

    def __repr__(self):
        return f"<Source {self.id}>"


class Detail(_Record):
    """A code that refines a status code, such as the 13 of IIS 404.13.

    Get one from find_detail() or details().
    """

    __module__ = __package__
    __slots__ = ()

    source = _field(0, "Whose it is, a Source.")
    code = _field(1, "The status code that it refines; None where none is documented.")
    key = _field(2, "Its key, an int: the 13 of IIS 404.13.")
    title = _field(3, "The source's own text for it.")
    summary = _field(4, "What happened and who is to act.")
    note = _field(5, "What else is worth knowing; '' where nothing is.")
    product = _field(6, "The part of the source that reports it; '' where unknown.")
    since = _field(7, "The version of the source that brought it; '' where unknown.")
    citation = _field(8, "Where it is documented, a Citation.")

    def __repr__(self):
        code = "" if self.code is None else f"{self.code}."
        return f"<Detail {self.source.id} {code}{self.key}>"


class WarnCode(_Record):
    """A warn code of the obsolete Warning field (RFC 7234 5.5); not a status code.

    Get one from find_warn_code() or warn_codes().
    """

    __module__ = __package__
    __slots__ = ()

    code = _field(0, "Its number, an int from 110 to 299.")
    text = _field(1, "Its text: 'Transformation Applied'.")
    summary = _field(2, "What it means.")
    note = _field(3, "What else is worth knowing; '' where nothing is.")
    persistent = _field(
        4, "Whether it stays when a cache has validated the response (2xx), or goes (1xx)."
    )
    specs = _field(5, "Where it is specified, as a tuple of Citation.")
    history = _field(6, "The documents that described it, as a tuple of Citation.")

    def __repr__(self):
        return f"<WarnCode {self.code}>"
