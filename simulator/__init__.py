"""A local Telegram: a strict, stateful Bot API server, phones for people, and a client for tests."""

from simulator.local import LocalTelegram

__all__ = ["LocalTelegram"]
