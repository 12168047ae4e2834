"""Faults on demand: what a network and a busy Telegram do to a bot, when a test asks for it."""

from dataclasses import dataclass


@dataclass(slots=True)
class Fault:
    """What befalls the next `times` calls of `method` ("": any).

    `code` 0 lets the call through (for a `delay` in seconds or a `drop` alone). `drop`: "before" breaks the
    connection before the effect, "after" when the effect has happened, so that only the answer is lost.
    """

    method: str = ""
    code: int = 0
    description: str = ""
    retry_after: int = 0
    times: int = 1
    delay: float = 0.0
    drop: str = ""


class Faults:
    """A queue: the first fault that fits a call is used up, one call at a time."""

    def __init__(self) -> None:
        self.queue: list[Fault] = []

    def add(
        self,
        method: str = "",
        code: int = 0,
        description: str = "",
        *,
        retry_after: int = 0,
        times: int = 1,
        delay: float = 0.0,
        drop: str = "",
    ) -> None:
        """Units: `retry_after` and `delay` in seconds. Raises ValueError for a `drop` that isn't one."""
        if drop not in ("", "before", "after"):
            raise ValueError('drop is "before", "after" or empty')
        if times > 0:
            self.queue.append(Fault(method.lower(), code, description, retry_after, times, delay, drop))

    def take(self, method: str) -> Fault | None:
        """The fault for this call of `method` (lower case); getUpdates is hit only when it is named."""
        for fault in self.queue:
            if fault.method == method or (not fault.method and method != "getupdates"):
                fault.times -= 1
                if fault.times == 0:
                    self.queue.remove(fault)
                return fault
        return None

    def clear(self) -> None:
        self.queue.clear()
