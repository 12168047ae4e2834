"""A package counted again: the same outcome in whatever order, and every change is found and named."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.decisions import counting
from domain.decisions.counting import ABSTAIN, APPROVAL, CONSENT, NO, OBJECT, PULSE, YES, YES_NO, Rule

RULES = {
    YES_NO: (Rule(YES_NO, quorum=2), (YES, NO, ABSTAIN)),
    APPROVAL: (Rule(APPROVAL, quorum=2, options=(1, 2, 3)), ("1", "2", "1,3", "0", "0,2", ABSTAIN)),
    CONSENT: (Rule(CONSENT, quorum=2), (YES, OBJECT, ABSTAIN)),
    PULSE: (Rule(PULSE, options=(1, 2)), ("1", "2", ABSTAIN)),
}
ALONE = ("-I", "-S")
"""Python without site-packages and without the folder in which it is started."""


def package_of(
    rule: Rule, choices: dict[int, str], *, voters: int = 9, secret: bool = False, erased: frozenset[int] = frozenset()
) -> dict[str, Any]:
    """A package as the product makes it: member's id → choice; `erased` have left no name and no salt."""
    roll = list(range(1, voters + 1))
    text = {"number": "2026-004", "title": "По средам", "text": "Так свободнее.", "options": {}}
    electorate = {"size": voters, "active": voters, "roll": counting.fingerprint(roll)}
    ballots = []
    for member, choice in choices.items():
        of = counting.who(f"salt{member}", str(member))
        ballot = {"who": of, "choice": choice, "member": str(member), "salt": f"salt{member}"}
        if member in erased:
            ballot = {"who": of, "choice": choice}
        ballots.append({"choice": choice} if secret else ballot)
    named = {} if secret else {str(member): f"Участник {member}" for member in choices if member not in erased}
    return counting.sealed_up(
        {
            "format": counting.FORMAT,
            "number": "2026-004",
            "secret": secret,
            "opened_at": 1_795_000_000,
            "closed_at": 1_795_400_000,
            "rule": rule.as_json(),
            "text": text,
            "electorate": electorate,
            "fingerprints": {
                "rule": counting.fingerprint(rule.as_json()),
                "text": counting.fingerprint(text),
                "electorate": counting.fingerprint(electorate),
            },
            "voters": [voter for voter in roll if voter not in erased],
            "names": named,
            "ballots": sorted(ballots, key=lambda one: sorted(one.items(), reverse=True)),
            "chain": None if secret else counting.chain(counting.leaf(one["who"], one["choice"]) for one in ballots),
            "outcome": counting.count(rule, choices.values()).as_json(),
        }
    )


def usual(**of: Any) -> dict[str, Any]:
    return package_of(RULES[YES_NO][0], {1: YES, 2: YES, 3: NO, 4: ABSTAIN, 5: YES}, **of)


def places(said: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every value that has no others in it."""
    inner = said.items() if isinstance(said, dict) else enumerate(said) if isinstance(said, list) else None
    if inner is None:
        yield path
        return
    for key, value in inner:
        yield from places(value, (*path, key))


def bent(value: Any) -> Any:
    """Another value of the same kind."""
    if value is None or isinstance(value, bool):
        return "0" * 64 if value is None else not value
    if isinstance(value, int):
        return value + 1
    others = {YES: NO, NO: YES, ABSTAIN: YES}
    return others.get(value, ("1" if value[:1] == "0" else "0") + value[1:])


def at(said: Any, path: tuple[Any, ...]) -> Any:
    for key in path:
        said = said[key]
    return said


PLACES = [
    *(pytest.param(False, path, id="open " + "/".join(map(str, path))) for path in places(usual())),
    *(pytest.param(True, path, id="secret " + "/".join(map(str, path))) for path in places(usual(secret=True))),
]


@pytest.mark.parametrize("kind", RULES)
def test_what_was_counted_comes_out_again(kind):
    rule, choices = RULES[kind]
    package = package_of(rule, dict(enumerate(choices, 1)))
    again = counting.recount(package)
    assert again.faults == again.notes == ()
    assert again.outcome is not None
    assert again.outcome.as_json() == package["outcome"]


@pytest.mark.parametrize(("secret", "path"), PLACES)
def test_a_changed_value_is_found_and_its_part_is_named(secret, path):
    package = usual(secret=secret)
    *way, last = path
    at(package, tuple(way))[last] = bent(at(package, path))
    named = path[1] if path[0] == "sums" else path[0]
    try:
        faults = counting.recount(package).faults
    except KeyError as error:
        pytest.fail(f"a value was changed, no name: {error}")
    assert any(fault.startswith(named) for fault in faults), faults


@pytest.mark.parametrize(("secret", "path"), PLACES)
def test_a_value_that_is_away_is_found(secret, path, tmp_path):
    package = usual(secret=secret)
    *way, last = path
    del at(package, tuple(way))[last]
    (tmp_path / "package.json").write_bytes(counting.spelled(package))
    assert counting.main([str(tmp_path / "package.json")]) != 0


FORGED = {
    "a vote turned round": (lambda p: p["ballots"][0].update(choice=bent(p["ballots"][0]["choice"])), "chain"),
    "a vote less": (lambda p: p["ballots"].pop(), "chain"),
    "somebody twice": (lambda p: p["ballots"].append(dict(p["ballots"][0])), "ballots: somebody is counted twice"),
    "whose a vote is": (lambda p: p["ballots"][0].update(member="9"), "ballot 1: not the ballot of 9"),
    "half of whose": (lambda p: p["ballots"][0].pop("salt"), "ballot 1: half"),
    "another rule": (lambda p: p["rule"].update(quorum=0), "rule: not what was published"),
    "another text": (lambda p: p["text"].update(title="По вторникам"), "text: not what was published"),
    "more voters": (lambda p: p["electorate"].update(size=10), "electorate: not what was published"),
    "another voter": (lambda p: p["voters"].__setitem__(8, 10), "voters: not the list of the opening"),
    "a voter too many": (lambda p: p["voters"].append(10), "voters: not the list of the opening"),
    "a name too many": (lambda p: p["names"].update({"9": "Кто-то"}), "names: not those of the ballots"),
    "another outcome": (lambda p: p["outcome"].update(result="rejected"), "outcome: these ballots give another one"),
    "another number": (lambda p: p.update(number="2026-005"), "number: not that of the text"),
    "something more": (lambda p: p.update(more=1), "more: not a part"),
}  # fmt: skip


@pytest.mark.parametrize("forgery", FORGED)
def test_who_makes_the_sums_anew_is_found_all_the_same(forgery):
    """Whoever changes a package can make its sums anew: what was published stands against it, and what links votes."""
    change, found = FORGED[forgery]
    package = usual()
    del package["sums"]
    change(package)
    again = counting.recount(counting.sealed_up(package))
    assert any(fault.startswith(found) for fault in again.faults), again.faults


def test_somebody_from_outside_of_the_list_is_found():
    package = package_of(RULES[YES_NO][0], {1: YES, 12: YES})
    assert any(fault.endswith("12 could not vote") for fault in counting.recount(package).faults)


def test_a_choice_that_the_ballot_has_not_cannot_be_counted():
    package = usual()
    package["ballots"][0]["choice"] = "perhaps"
    again = counting.recount(package)
    assert again.outcome is None
    assert any(fault.startswith("ballots: they can't be counted") for fault in again.faults)


def test_of_a_secret_vote_it_is_said_what_it_does_not_show():
    again = counting.recount(usual(secret=True))
    assert again.faults == ()
    assert again.outcome is not None
    assert [note.split(":")[0] for note in again.notes] == ["secret"]


def test_of_a_secret_vote_of_few_there_is_nothing_to_count():
    package = usual(secret=True)
    del package["sums"]
    again = counting.recount(counting.sealed_up({**package, "ballots": None}))
    assert again.outcome is None
    assert again.faults == ()
    assert again.notes[0].startswith("few could vote")


VOTES = st.sampled_from(sorted(RULES)).flatmap(
    lambda kind: st.tuples(
        st.just(kind),
        st.dictionaries(st.integers(1, 9), st.sampled_from(RULES[kind][1]), max_size=9),
        st.frozensets(st.integers(1, 9)),
        st.randoms(use_true_random=False),
    )
)


@settings(max_examples=60)
@given(VOTES)
def test_it_gives_the_same_bytes_in_any_order_and_after_erasures(drawn):
    kind, choices, erased, chance = drawn
    rule = RULES[kind][0]
    before, after = package_of(rule, choices), package_of(rule, choices, erased=erased)
    shuffled = copy.deepcopy(after)
    del shuffled["sums"]
    chance.shuffle(shuffled["ballots"])
    for package in (after, counting.sealed_up(shuffled)):
        again = counting.recount(package)
        assert again.faults == ()
        assert counting.canonical(again.outcome.as_json()) == counting.canonical(before["outcome"])
        assert package["chain"] == before["chain"]


def alone(folder: Path, content: bytes) -> subprocess.CompletedProcess[str]:
    """The script by itself, in a folder where there is nothing else."""
    (folder / "counting.py").write_bytes(Path(counting.__file__).read_bytes())
    (folder / "package.json").write_bytes(content)
    return subprocess.run(
        [sys.executable, *ALONE, "counting.py", "package.json"], cwd=folder, capture_output=True, text=True, check=False
    )


def test_the_script_alone_prints_the_outcome(tmp_path):
    package = usual()
    done = alone(tmp_path, counting.spelled(package))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == package["outcome"]
    for published in (*package["fingerprints"].values(), package["chain"]):
        assert published in done.stderr
    assert "WRONG" not in done.stderr


def test_the_script_alone_names_what_was_changed(tmp_path):
    done = alone(tmp_path, counting.spelled(usual()).replace(b'"closed_at": 1', b'"closed_at": 2'))
    assert done.returncode == 1
    assert "WRONG: closed_at: not as it was handed out" in done.stderr


@pytest.mark.parametrize("more", [b" ", b"\n"])
def test_a_byte_more_is_found_where_it_changes_no_value(more, tmp_path):
    done = alone(tmp_path, counting.spelled(usual()) + more)
    assert done.returncode == 1
    assert "WRONG: package: not spelled as it was handed out" in done.stderr


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff", b"null"])
def test_what_is_no_package_is_said_to_be_none(content, tmp_path, capsys):
    (tmp_path / "package.json").write_bytes(content)
    assert counting.main([str(tmp_path / "package.json")]) == 2
    assert "not a package" in capsys.readouterr().err


def test_a_place_is_asked_for(capsys):
    assert counting.main([]) == 2
    assert "usage" in capsys.readouterr().err
