"""The one way in which a rule says no to a person."""

from __future__ import annotations


class DomainError(Exception):
    """A refusal that the person must understand and can act upon.

    `key` names a text in locales/ (shown as an alert, so at most 200 characters when rendered);
    `args_` are its arguments. Raised by rules and use cases, caught in one place: handlers/ui/dispatch.py.
    """

    def __init__(self, key: str, /, **args: str | int) -> None:
        super().__init__(key, args)
        self.key = key
        self.args_ = args


class KeyUnreadable(DomainError):
    """The folder of keys can't be used now; nothing says that the key is gone. Whoever wanted to vote is told so."""

    def __init__(self, key: str = "error-key-unreadable") -> None:
        super().__init__(key)


class KeyLost(KeyUnreadable):
    """The folder is there, and this key isn't, or is damaged: what it sealed can't be opened by anybody any more."""

    def __init__(self) -> None:
        super().__init__("error-key-lost")
