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
