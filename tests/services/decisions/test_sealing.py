"""A sealed ballot: opened by its key in its slot alone, and of one length whatever it says."""

from __future__ import annotations

import hashlib
import hmac

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from services.decisions.sealing import ROOM, SEALED, SLOT, SealBroken, Sealer

KEY, OTHER = bytes(range(32)), bytes(32)


def test_what_was_sealed_is_opened() -> None:
    sealer = Sealer(KEY)
    slot = sealer.slot(7, 42)
    for choice in ("", "yes", "за", "x" * (ROOM - 1)):
        assert sealer.opened(7, slot, sealer.seal(7, slot, choice)) == choice


def test_all_choices_are_of_one_length_and_no_two_look_alike() -> None:
    sealer = Sealer(KEY)
    slot = sealer.slot(7, 42)
    sealed = [sealer.seal(7, slot, choice) for choice in ("", "yes", "yes", "no", "x" * (ROOM - 1))]
    assert {len(one) for one in sealed} == {SEALED}
    assert len(set(sealed)) == len(sealed)
    with pytest.raises(ValueError, match="length"):
        sealer.seal(7, slot, "x" * ROOM)


def test_a_slot_is_of_one_member_decision_and_key() -> None:
    slots = {Sealer(key).slot(d, m) for key in (KEY, OTHER) for d in (1, 11, 2) for m in (1, 11, 12)}
    assert len(slots) == 18
    assert {len(slot) for slot in slots} == {SLOT}
    assert Sealer(KEY).slot(1, 11) == Sealer(KEY).slot(1, 11)


def test_what_was_moved_changed_or_sealed_by_another_key_is_broken() -> None:
    sealer = Sealer(KEY)
    mine, theirs = sealer.slot(7, 1), sealer.slot(7, 2)
    sealed = sealer.seal(7, mine, "yes")
    changed = sealed[:-1] + bytes([sealed[-1] ^ 1])
    for opener, decision, slot, ballot in (
        (sealer, 7, theirs, sealed),
        (sealer, 8, mine, sealed),
        (Sealer(OTHER), 7, mine, sealed),
        (sealer, 7, mine, changed),
        (sealer, 7, mine, b""),
    ):
        with pytest.raises(SealBroken):
            opener.opened(decision, slot, ballot)


def test_slots_and_seals_have_keys_of_their_own_and_ballots_their_form() -> None:
    """What one version has sealed the next one opens; a slot, no secret itself, tells nothing of the key that seals."""

    def derived(of: bytes) -> bytes:
        return hmac.new(KEY, of, hashlib.sha256).digest()

    slot = hmac.new(derived(b"slot"), b"7|42", hashlib.sha256).digest()[:16]
    sealer = Sealer(KEY)
    assert sealer.slot(7, 42) == slot
    sealed = sealer.seal(7, slot, "yes")
    opened = AESGCM(derived(b"seal")).decrypt(sealed[:12], sealed[12:], b"7|" + slot)
    assert opened == b"\x03yes" + bytes(124)


def test_a_sealer_shows_nothing() -> None:
    assert repr(Sealer(KEY)) == "Sealer(…)"
