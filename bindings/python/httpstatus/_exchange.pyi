from collections.abc import Iterable
from typing import Protocol, SupportsIndex, TypeAlias

from ._records import Citation, Source

_Text: TypeAlias = str | bytes
_Lines: TypeAlias = _Text | tuple[_Text, ...] | list[str] | list[bytes]

class _Mapping(Protocol):
    def items(self) -> Iterable[tuple[_Text, _Lines]]: ...

_Fields: TypeAlias = (
    _Mapping | Iterable[tuple[_Text, _Lines]] | Iterable[list[str]] | Iterable[list[bytes]]
)
_Version: TypeAlias = tuple[SupportsIndex, SupportsIndex] | str

class FieldRule:
    @property
    def name(self) -> str: ...
    @property
    def level(self) -> str: ...
    @property
    def condition(self) -> str: ...
    @property
    def citation(self) -> Citation: ...

class Parsed:
    @property
    def code(self) -> int: ...
    @property
    def detail(self) -> int | None: ...
    @property
    def version(self) -> tuple[int, int] | None: ...
    @property
    def reason(self) -> str: ...
    @property
    def flags(self) -> tuple[str, ...]: ...

class Head:
    @property
    def status(self) -> Parsed: ...
    @property
    def fields(self) -> tuple[tuple[str, str], ...]: ...
    @property
    def length(self) -> int: ...
    @property
    def flags(self) -> tuple[str, ...]: ...

class Finding:
    @property
    def rule(self) -> str: ...
    @property
    def severity(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def field(self) -> str: ...
    @property
    def citation(self) -> Citation: ...

class ParseError(ValueError):
    problem: str
    offset: int
    def __init__(self, problem: str, offset: int) -> None: ...

def check(
    *,
    code: SupportsIndex,
    fields: _Fields | None = None,
    method: str | None = None,
    request_fields: _Fields | None = None,
    version: _Version | None = None,
    request_version: _Version | None = None,
    content: bool | None = None,
) -> list[Finding]: ...
def sender(code: SupportsIndex, fields: _Fields | None) -> Source | None: ...
