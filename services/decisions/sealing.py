"""How a secret ballot is sealed: whose it is and what it says can be told with the key alone."""

from __future__ import annotations

import hashlib
import hmac
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

SLOT = 16
"""Bytes of a slot."""
ROOM = 128
"""Bytes that every choice is padded to, so that its length says nothing; the first of them is its own length."""
NONCE = 12
SEALED = NONCE + ROOM + 16
"""Bytes of a sealed ballot: the nonce, the choice, the tag (NIST SP 800-38D)."""


class SealBroken(Exception):
    """This ballot was sealed by another key, for another slot, or was changed since."""


class Sealer:
    """Seals and opens the ballots of one key. Choices are UTF-8 of at most `ROOM - 1` bytes."""

    __slots__ = ("_box", "_slots")

    def __init__(self, key: bytes) -> None:
        self._slots = _derived(key, b"slot")
        self._box = AESGCM(_derived(key, b"seal"))

    def __repr__(self) -> str:
        return "Sealer(…)"

    def slot(self, decision: int, member: int) -> bytes:
        """Where the one ballot of a member lies: a second one replaces the first."""
        return _derived(self._slots, b"%d|%d" % (decision, member))[:SLOT]

    def seal(self, decision: int, slot: bytes, choice: str) -> bytes:
        """Raises ValueError for a choice that is too long."""
        words = choice.encode()
        if len(words) >= ROOM:
            raise ValueError("a choice of this length would show")
        nonce = secrets.token_bytes(NONCE)
        padded = bytes([len(words)]) + words.ljust(ROOM - 1, b"\0")
        return nonce + self._box.encrypt(nonce, padded, _place(decision, slot))

    def opened(self, decision: int, slot: bytes, sealed: bytes) -> str:
        """Raises `SealBroken`."""
        try:
            padded = self._box.decrypt(sealed[:NONCE], sealed[NONCE:], _place(decision, slot))
        except (InvalidTag, ValueError):
            raise SealBroken from None
        return padded[1 : 1 + padded[0]].decode()


def _derived(key: bytes, of: bytes) -> bytes:
    return hmac.new(key, of, hashlib.sha256).digest()


def _place(decision: int, slot: bytes) -> bytes:
    return b"%d|" % decision + slot
