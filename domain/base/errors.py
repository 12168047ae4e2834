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

    @property
    def is_final(self) -> bool:
        """Whether no other answer would help: the right, or the thing that was asked about, is gone."""
        return self.key in FINAL


FINAL = frozenset(
    {
        "error-no-right", "error-join-first", "error-application-waits", "error-come-back-first", "error-return-first",
        "error-application-gone", "error-application-decided",
        "error-announcement-gone", "error-announcement-state",
        "error-event-gone", "error-event-not-host", "error-event-cancelled", "error-event-over", "error-event-state",
        "error-event-started", "error-event-rated", "error-event-disputed", "error-event-not-signed-up",
        "error-event-word-attempts", "error-event-rate-time", "error-event-not-there", "error-event-no-series",
        "error-contest-none", "error-contest-late", "error-contest-not-juror", "error-contest-juror-enters",
        "error-contest-entry-gone", "error-contest-phase", "error-contest-appealed",
    }
)  # fmt: skip
"""Refusals that end a form instead of asking its question again."""
