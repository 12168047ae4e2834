"""What a vote came to, by its frozen rules, and how anybody counts it again (PRODUCT §7).

This file stands alone: it imports the standard library and nothing of the project. The product counts with it, and the
package that members get carries it: `python counting.py package.json` prints the outcome and names a byte that was
changed. Everything is an integer; nothing depends on the order of ballots.

Choices are words: `yes`, `no`, `abstain`; `object` where consent is asked; where there are alternatives, the numbers of
those that one approves of, joined by commas in ascending order («1,3»), 0 being «leave it as it is».
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import isqrt
from typing import Any

YES, NO, ABSTAIN, OBJECT = "yes", "no", "abstain", "object"
AS_IS = 0
"""The alternative that changes nothing."""

YES_NO, APPROVAL, CONSENT, PULSE = "yes-no", "approval", "consent", "pulse"
"""Forms of a ballot."""

ADOPTED, REJECTED, NO_QUORUM, RUN_OFF, HEARD = "adopted", "rejected", "no_quorum", "run_off", "heard"
"""What a vote comes to; a pulse decides nothing and is heard."""

FIRST = "0" * 64
"""What the chain of ballots begins with."""


# -- the numbers -----------------------------------------------------------------------------------


def ceil_root(n: int) -> int:
    """The least integer whose square isn't below `n`."""
    return isqrt(n - 1) + 1 if n > 0 else 0


def support_needed(n: int) -> int:
    """How many of `n` active members must support a proposal to be put to vote: min(⌈n/4⌉, max(3, ⌈√n⌉))."""
    return min(-(-n // 4), max(3, ceil_root(n)))


def norm_support_needed(n: int) -> int:
    """The same for norms: twice as many, at most all."""
    return min(n, 2 * support_needed(n))


def quorum(n: int, factor: int = 3) -> int:
    """How many must say yes for a vote of `n` active members to count: min(⌈n/2⌉, max(3, ⌈factor·√n⌉)).

    A quorum of turn-out would reward staying away, so only yes counts.
    """
    return min(-(-n // 2), max(3, ceil_root(factor * factor * n)))


# -- counting --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Rule:
    """What makes a vote pass, as it was frozen at its opening.

    `share`: numerator and denominator of yes among yes and no that is needed; `more`: more than that share, not just as
    much. `quorum` is a number of yes votes. `options`: numbers of the alternatives on the ballot, without `AS_IS`.
    `again`: this is a run-off, after which a tie leaves things as they are.
    """

    form: str
    share: tuple[int, int] = (1, 2)
    more: bool = True
    quorum: int = 0
    options: tuple[int, ...] = ()
    again: bool = False

    def reaches(self, yes: int, of: int) -> bool:
        """Whether `yes` is a large enough share of `of`."""
        over, under = self.share
        return yes * under > of * over if self.more else yes * under >= of * over

    def as_json(self) -> dict[str, Any]:
        return {
            "form": self.form,
            "share": list(self.share),
            "more": self.more,
            "quorum": self.quorum,
            "options": list(self.options),
            "again": self.again,
        }

    @classmethod
    def from_json(cls, said: Mapping[str, Any]) -> Rule:
        """Raises KeyError for a name that is missing."""
        share = said["share"]
        return cls(
            said["form"], (share[0], share[1]), said["more"], said["quorum"], tuple(said["options"]), said["again"]
        )


@dataclass(frozen=True)
class Outcome:
    """What it came to. `counts`: choice, or number of an alternative as a word, → votes; `took_part`: ballots in all.

    `why` names the reason: `passed`, `nobody`, `tie`, `majority` (too small a share), `quorum`, `as_is` (to leave it as
    it is has as many), `objections`, `heard`. `winner` is the alternative adopted, `tied` those of a run-off.
    """

    result: str
    why: str
    counts: dict[str, int] = field(default_factory=dict)
    took_part: int = 0
    winner: int | None = None
    tied: tuple[int, ...] = ()

    def as_json(self) -> dict[str, Any]:
        return {
            "result": self.result,
            "why": self.why,
            "counts": dict(sorted(self.counts.items())),
            "took_part": self.took_part,
            "winner": self.winner,
            "tied": list(self.tied),
        }

    @classmethod
    def from_json(cls, said: Mapping[str, Any]) -> Outcome:
        """Raises KeyError for a name that is missing."""
        return cls(
            said["result"], said["why"], dict(said["counts"]), said["took_part"], said["winner"], tuple(said["tied"])
        )


def is_choice(rule: Rule, choice: str) -> bool:
    """Whether this can be said on such a ballot, and is spelled as it should be."""
    if choice == ABSTAIN:
        return True
    if rule.form == YES_NO:
        return choice in (YES, NO)
    if rule.form == CONSENT:
        return choice in (YES, OBJECT)
    known = {str(option) for option in (*rule.options, *([AS_IS] if rule.form == APPROVAL else []))}
    marks = choice.split(",")
    one_only = rule.form == PULSE
    return set(marks) <= known and marks == sorted(set(marks), key=int) and not (one_only and len(marks) > 1)


def count(rule: Rule, choices: Iterable[str]) -> Outcome:
    """The outcome. Raises ValueError for a choice that such a ballot hasn't: nothing is left out silently."""
    ballots = list(choices)
    for choice in ballots:
        if not is_choice(rule, choice):
            raise ValueError(f"no choice of this ballot: {choice!r}")
    if rule.form in (APPROVAL, PULSE):
        return _alternatives(rule, ballots)
    counted = Counter(ballots)
    counts = {
        choice: counted[choice] for choice in ((YES, OBJECT, ABSTAIN) if rule.form == CONSENT else (YES, NO, ABSTAIN))
    }
    result, why = _consent(rule, counts) if rule.form == CONSENT else _yes_no(rule, counts[YES], counts[NO])
    return Outcome(result, why, counts, len(ballots))


def _yes_no(rule: Rule, yes: int, no: int) -> tuple[str, str]:
    if yes + no == 0:
        return NO_QUORUM, "nobody"
    if not rule.reaches(yes, yes + no):
        return REJECTED, "tie" if yes == no else "majority"
    return (ADOPTED, "passed") if yes >= rule.quorum else (NO_QUORUM, "quorum")


def _consent(rule: Rule, counts: Mapping[str, int]) -> tuple[str, str]:
    if counts[OBJECT]:
        return REJECTED, "objections"
    if not counts[YES]:
        return NO_QUORUM, "nobody"
    return (ADOPTED, "passed") if counts[YES] >= rule.quorum else (NO_QUORUM, "quorum")


def _alternatives(rule: Rule, ballots: Sequence[str]) -> Outcome:
    marks = Counter(mark for choice in ballots if choice != ABSTAIN for mark in choice.split(","))
    abstained = sum(choice == ABSTAIN for choice in ballots)
    shown = rule.options if rule.form == PULSE else (*rule.options, AS_IS)
    counts = {str(option): marks[str(option)] for option in shown} | {ABSTAIN: abstained}
    took_part = len(ballots)
    if rule.form == PULSE:
        return Outcome(HEARD, "heard", counts, took_part)
    most = max((marks[str(option)] for option in rule.options), default=0)
    first = tuple(option for option in rule.options if marks[str(option)] == most)
    if most == 0 and marks[str(AS_IS)] == 0:
        return Outcome(NO_QUORUM, "nobody", counts, took_part)
    if marks[str(AS_IS)] >= most:
        return Outcome(REJECTED, "as_is", counts, took_part)
    if not rule.more and not rule.reaches(most, took_part - abstained):
        return Outcome(REJECTED, "majority", counts, took_part)
    if most < rule.quorum:
        return Outcome(NO_QUORUM, "quorum", counts, took_part)
    if len(first) > 1:
        return (
            Outcome(REJECTED, "tie", counts, took_part)
            if rule.again
            else Outcome(RUN_OFF, "tie", counts, took_part, tied=first)
        )
    return Outcome(ADOPTED, "passed", counts, took_part, winner=first[0])


# -- fingerprints ----------------------------------------------------------------------------------


def canonical(said: object) -> bytes:
    """The bytes that a fingerprint is made of: JSON with sorted names, without spaces, in UTF-8."""
    return json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def fingerprint(said: object) -> str:
    """SHA-256 of `canonical`, in hexadecimal digits."""
    return hashlib.sha256(canonical(said)).hexdigest()


def who(salt: str, member: str) -> str:
    """Who has voted, for a leaf: nobody finds the person in it once the salt is deleted."""
    return hashlib.sha256(f"{salt}|{member}".encode()).hexdigest()


def leaf(of: str, choice: str) -> str:
    """One open ballot: H(H(salt, member), choice)."""
    return hashlib.sha256(f"{of}|{choice}".encode()).hexdigest()


def chain(leaves: Iterable[str]) -> str:
    """The last link: each is the hash of the one before and of a leaf. Leaves stand sorted, not in order of time."""
    link = FIRST
    for one in sorted(leaves):
        link = hashlib.sha256(f"{link}|{one}".encode()).hexdigest()
    return link


# -- the lot of a protest --------------------------------------------------------------------------


def seed_print(seed: str) -> str:
    """What is published of a lot's seed before anybody has signed: its SHA-256, in hexadecimal digits."""
    return hashlib.sha256(seed.encode()).hexdigest()


def lot(seed: str, signers: str, pool: Iterable[int]) -> list[int]:
    """In which order members are drawn: by the hash of the seed, the fingerprint of the signers' list and their id. The
    seed is fixed before anybody signs, and nobody who signs knows it: so neither chooses who is drawn.
    """
    return sorted(pool, key=lambda member: hashlib.sha256(f"{seed}|{signers}|{member}".encode()).digest())


# -- a package counted again -----------------------------------------------------------------------

FORMAT = 1
COMPARE, WRONG = "compare with the card", "WRONG"
"""What lines begin with that are to be compared with what was published, and that name a fault."""
PARTS = (
    "format", "number", "secret", "opened_at", "closed_at", "rule", "text", "electorate", "fingerprints", "voters",
    "names", "ballots", "chain", "outcome",
)  # fmt: skip
"""What a package has, and nothing else but `sums`, the fingerprint of each.

`fingerprints`: of the rule, the text and the electorate, as the card showed them from the opening on. `voters`: ids of
those who could vote, without those who were erased since. `names`: id, as a word → name, of open votes. `ballots`: each
a `choice`; an open one has `who`, and, unless the person was erased, `member` (the id, as a word) and `salt`. Of a
secret vote of few people `ballots` is null. `chain`: of open votes.
"""
LOTS = "lots"
"""A part that a package has where lots were drawn about protests. Each has its `seed` and the `seed_print` that was
published; the ids of its `signers` and of the `pool` of those who could be drawn, without those who were erased since;
how many these were (`signed`, `size`) and their fingerprints (`signers_print`, `pool_print`); the ids `drawn`, in
order, null for whoever was erased; how many of them said `confirm` and `repeat`; how it `ended`, null: not yet.
"""


def sealed_up(parts: Mapping[str, Any]) -> dict[str, Any]:
    """The package of these parts: with the fingerprint of each."""
    return {**parts, "sums": {name: fingerprint(part) for name, part in parts.items()}}


def spelled(package: object) -> bytes:
    """A package as the bytes of its file: there is one way to write it."""
    return (json.dumps(package, ensure_ascii=False, sort_keys=True, indent=1) + "\n").encode()


@dataclass(frozen=True)
class Recount:
    """What a package gives when it is counted again.

    `outcome` None: its ballots can't be counted, or it has none. `faults`: what doesn't fit, in words; empty: all is as
    it was. `notes`: what this package can't show. `lots`: published fingerprints of the seeds of its lots.
    """

    outcome: Outcome | None
    faults: tuple[str, ...]
    notes: tuple[str, ...] = ()
    lots: tuple[str, ...] = ()


def recount(package: Mapping[str, Any]) -> Recount:
    """Count the ballots of a package again, and check its fingerprints. Raises one of `NO_PACKAGE` for what is none."""
    changed = _unlike(package)
    try:
        again = _counted_again(package)
    except NO_PACKAGE:
        if not changed:
            raise
        return Recount(None, tuple(changed))
    return Recount(again.outcome, (*changed, *again.faults), again.notes, again.lots)


NO_PACKAGE = (ValueError, KeyError, TypeError, AttributeError, IndexError)
"""What is raised by words that have another shape."""


def _counted_again(package: Mapping[str, Any]) -> Recount:
    faults, notes = [], []
    if package["text"]["number"] != package["number"]:
        faults.append("number: not that of the text")
    faults += [
        f"{name}: not what was published at the opening"
        for name in ("rule", "text", "electorate")
        if fingerprint(package[name]) != package["fingerprints"][name]
    ]
    voters, size = package["voters"], package["electorate"]["size"]
    if (len(voters) == size and fingerprint(voters) != package["electorate"]["roll"]) or len(voters) > size:
        faults.append("voters: not the list of the opening")
    if len(voters) < size:
        notes.append(f"{size - len(voters)} of the voters were erased since: the list of the opening can't be checked")
    lots = package.get(LOTS, [])
    seeds = tuple(one["seed_print"] for one in lots)
    for number, one in enumerate(lots, 1):
        wrong, noted = _drawn_again(one)
        faults += [f"lots: lot {number}, {fault}" for fault in wrong]
        notes += [f"lot {number}: {note}" for note in noted]
    ballots = package["ballots"]
    if ballots is None:
        notes.append("few could vote, and in secret: only the outcome is published, nothing can be counted")
        return Recount(None, tuple(faults), tuple(notes), seeds)
    if package["secret"]:
        notes.append("secret: these choices give this outcome; that they were the ones cast can't be shown")
    else:
        faults += _unlinked(package)
    if len(ballots) > size:
        faults.append("ballots: more than there are voters")
    try:
        outcome = count(Rule.from_json(package["rule"]), (ballot["choice"] for ballot in ballots))
    except NO_PACKAGE as error:
        return Recount(None, (*faults, f"ballots: they can't be counted, {error}"), tuple(notes), seeds)
    if outcome.as_json() != package["outcome"]:
        faults.append("outcome: these ballots give another one")
    return Recount(outcome, tuple(faults), tuple(notes), seeds)


def _unlike(package: Mapping[str, Any]) -> list[str]:
    """Parts that aren't as they were handed out, or aren't there, or are too many."""
    sums = package["sums"]
    known = (*PARTS, *([LOTS] if LOTS in package else []))
    found = [f"{name}: not there" for name in (*PARTS, "sums") if name not in package]
    found += [f"{name}: not a part of a package" for name in package if name not in (*known, "sums")]
    found += [
        f"{name}: not as it was handed out"
        for name in known
        if name in package and sums.get(name) != fingerprint(package[name])
    ]
    return found + [f"sums: {name} isn't a part" for name in sums if name not in known]


THREE = 3
"""Members who are drawn about a protest."""


def _drawn_again(one: Mapping[str, Any]) -> tuple[list[str], list[str]]:
    """What of a lot isn't as its seed and its signers give it, and what can't be shown of it."""
    faults, notes = [], []
    if seed_print(one["seed"]) != one["seed_print"]:
        faults.append("seed: not the one that was published")
    for name, size in (("signers", one["signed"]), ("pool", one["size"])):
        there = one[name]
        if (len(there) == size and fingerprint(sorted(there)) != one[f"{name}_print"]) or len(there) > size:
            faults.append(f"{name}: not the list by which it was drawn")
        if len(there) < size:
            notes.append(f"{size - len(there)} of the {name} were erased since: the list can't be checked")
    if set(one["signers"]) & set(one["pool"]):
        faults.append("pool: somebody who has signed")
    order = lot(one["seed"], one["signers_print"], one["pool"])
    drawn = [member for member in one["drawn"] if member is not None]
    if set(drawn) - set(order):
        faults.append("drawn: somebody who couldn't be")
    elif [order.index(member) for member in drawn] != sorted(order.index(member) for member in drawn):
        faults.append("drawn: not in the order of the lot")
    elif drawn and (passed := order.index(drawn[-1]) + 1 - len(drawn)):
        notes.append(f"{passed} were passed over: they are away, or have backed the text")
    said = {"confirmed": one["confirm"], "repeated": one["repeat"]}
    if one["confirm"] + one["repeat"] > THREE or (one["ended"] in said and said[one["ended"]] * 2 <= THREE):
        faults.append("ended: not what the drawn have said")
    if one["ended"] not in (None, *said) and max(said.values()) * 2 > THREE:
        faults.append("ended: the drawn have said otherwise")
    return faults, notes


def _unlinked(package: Mapping[str, Any]) -> list[str]:
    """Open ballots that aren't whose they say, and a chain that doesn't hold."""
    ballots, voters = package["ballots"], {str(voter) for voter in package["voters"]}
    found = []
    for number, ballot in enumerate(ballots, 1):
        if ("salt" in ballot) != ("member" in ballot):
            found.append(f"ballot {number}: half of whose it is")
        elif "salt" in ballot and who(ballot["salt"], ballot["member"]) != ballot["who"]:
            found.append(f"ballot {number}: not the ballot of {ballot['member']}")
        elif "member" in ballot and ballot["member"] not in voters:
            found.append(f"ballot {number}: {ballot['member']} could not vote")
    named = [ballot["member"] for ballot in ballots if "member" in ballot]
    if len({ballot["who"] for ballot in ballots}) != len(ballots) or len(set(named)) != len(named):
        found.append("ballots: somebody is counted twice")
    if set(package["names"]) != set(named):
        found.append("names: not those of the ballots")
    if chain(leaf(ballot["who"], ballot["choice"]) for ballot in ballots) != package["chain"]:
        found.append("chain: it isn't that of these ballots")
    return found


def main(argv: Sequence[str]) -> int:
    """Print the outcome of a package as JSON, and what doesn't fit; 0: all fits, 1: something doesn't, 2: none read."""
    if len(argv) != 1:
        print("usage: python counting.py package.json", file=sys.stderr)
        return 2
    try:
        with open(argv[0], "rb") as file:
            found = file.read()
        package = json.loads(found)
        again = recount(package)
    except (OSError, *NO_PACKAGE) as error:
        print(f"not a package of a vote: {error!r}", file=sys.stderr)
        return 2
    faults = [*again.faults, *(["package: not spelled as it was handed out"] if spelled(package) != found else [])]
    if again.outcome is not None:
        print(json.dumps(again.outcome.as_json(), ensure_ascii=False, sort_keys=True))
    lots = [(f"lot {number}", seed) for number, seed in enumerate(again.lots, 1)]
    published = [*package.get("fingerprints", {}).items(), ("chain", package.get("chain")), *lots]
    for name, found_there in published:
        if found_there:
            print(f"{COMPARE}: {name} {found_there}", file=sys.stderr)
    for note in again.notes:
        print(f"note: {note}", file=sys.stderr)
    for fault in faults:
        print(f"{WRONG}: {fault}", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
