"""The record of every call of the bot: what was asked, what was answered."""

from collections import Counter, deque
from dataclasses import dataclass
from typing import Any

SHOWN = 2_000


@dataclass(slots=True)
class Call:
    """`n` counts from 1; `at` is the world's time in UTC epoch seconds; `status` is the HTTP status."""

    n: int
    at: float
    method: str
    parameters: dict[str, Any]
    status: int = 0
    answer: Any = None
    sick: str = ""

    def view(self) -> dict[str, Any]:
        return {
            "n": self.n,
            "at": int(self.at),
            "method": self.method,
            "parameters": self.parameters,
            "status": self.status,
            "answer": self.answer,
            "sick": self.sick,
        }


class Record:
    """Calls in order; getUpdates isn't among them. `keep`: how many; 0 keeps counters only."""

    def __init__(self, keep: int) -> None:
        self.calls: deque[Call] = deque(maxlen=keep)
        self.refused: deque[Call] = deque(maxlen=max(keep, 100))
        self.count: Counter[str] = Counter()
        self.total = 0

    def begin(self, method: str, parameters: dict[str, Any], at: float) -> Call:
        self.total += 1
        self.count[method] += 1
        call = Call(self.total, at, method, parameters)
        if self.calls.maxlen:
            self.calls.append(call)
        return call

    def end(self, call: Call, status: int, answer: Any) -> None:
        call.status = status
        call.answer = answer
        if 400 <= status < 500:
            self.refused.append(call)

    def since(self, n: int) -> list[Call]:
        return [call for call in self.calls if call.n > n][-SHOWN:]
