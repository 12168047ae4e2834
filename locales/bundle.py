"""Texts of a language that are parsed when they are first said: all of them at a start would be a second of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Message

_BEGINS = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE | re.ASCII)
"""Every line that goes on is indented or begins with a sign (Fluent's EBNF: Entry, Attribute, Variant)."""


def entries(source: str) -> Iterator[tuple[str, str]]:
    """The names of a file's messages, and of its terms with «-» before, each with its source."""
    begun = list(_BEGINS.finditer(source))
    ends = [*(one.start() for one in begun[1:]), len(source)]
    for one, end in zip(begun, ends, strict=bool(begun)):
        yield one[1], source[one.start() : end]


class Bundle(FluentBundle):
    """As Fluent's own: of two texts of one name the first one holds."""

    def __init__(self, language: str, sources: Iterable[str]) -> None:
        super().__init__([language], use_isolating=False)
        self._unread: dict[str, str] = {}
        for source in sources:
            for name, text in entries(source):
                self._unread.setdefault(name, text)

    def has_message(self, message_id: str) -> bool:
        return message_id in self._unread or super().has_message(message_id)

    def _lookup(self, entry_id: str, term: bool = False) -> Message:
        # What a text names inside it is asked for here too.
        name = f"-{entry_id}" if term else entry_id
        if (source := self._unread.get(name)) is not None:
            # It stays until it is read: another thread may ask for the same text meanwhile.
            self.add_resource(FluentResource(source))
            self._unread.pop(name, None)
        return super()._lookup(entry_id, term)
