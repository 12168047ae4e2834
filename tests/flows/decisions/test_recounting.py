"""Counting again, on the phone: fingerprints while one votes, a package at the end, for members alone."""

from __future__ import annotations

import asyncio
import io
import json
import subprocess
import sys
import zipfile

from domain.decisions.counting import NO, YES
from domain.decisions.kinds import DAY
from services.decisions import casting
from tests.services.decisions.deciding import opened


async def votes(network, number=1):
    """Three are in the network for two days, and what Anna proposes is open; her people."""
    found = [await network.member(name) for name in ("Ахметова Анна", "Белов Борис", "Ветрова Вера")]
    await network.telegram.time.moves(seconds=2 * DAY)
    await network.does(opened, 1)
    return found


async def cast(network, member, choice):
    await network.does(casting.cast, member, 1, choice)


async def checks(person):
    await person.sends("/start decision_1")
    await person.taps("Пересчитать")


async def counted_alone(folder):
    """What the script says of the package beside it, with nothing of the product."""
    return await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-I", "-S", "counting.py", "package.json"],
        cwd=folder,
        capture_output=True,
        check=False,
    )


async def test_while_one_votes_the_fingerprints_are_a_tap_away(network):
    anna, boris, _ = await votes(network)
    await cast(network, 2, NO)
    await checks(boris)
    boris.sees("Голосовать могли 3 человека")
    for name in ("Правило подсчёта", "Текст:", "Список голосующих"):
        boris.sees(name)
    boris.sees("Ваш голос на месте: против")
    assert "Скачать пакет" not in boris.buttons
    await checks(anna)
    anna.sees("Вашего голоса здесь нет")
    await anna.taps("‹ Назад")
    anna.sees("Собираться по средам")


async def test_at_the_end_a_member_gets_a_package_that_counts(network, tmp_path):
    _, boris, vera = await votes(network)
    for member, choice in ((1, YES), (2, YES), (3, NO)):
        await cast(network, member, choice)
    await checks(vera)
    vera.sees("Ваш голос на месте: против")
    await network.telegram.time.moves(seconds=5 * DAY)
    await checks(vera)
    vera.sees("Все голоса:")
    await vera.taps("Скачать пакет")
    [file] = vera.files
    assert file.name == "решение-2026-001.zip"
    with zipfile.ZipFile(io.BytesIO(file.bytes)) as archive:
        archive.extractall(tmp_path)
        assert archive.namelist() == ["package.json", "counting.py", "прочтите.txt"]
    assert "Голосование было открытым" in (tmp_path / "прочтите.txt").read_text("utf-8")
    done = await counted_alone(tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["counts"] == {"abstain": 0, "no": 1, "yes": 2}
    package = json.loads((tmp_path / "package.json").read_bytes())
    assert sorted(package["names"].values()) == ["Ахметова Анна", "Белов Борис", "Ветрова Вера"]
    for published in (*package["fingerprints"].values(), package["chain"]):
        assert published in done.stderr.decode()
    await checks(boris)
    await boris.taps("Скачать пакет")
    assert boris.files[-1].bytes == file.bytes


async def test_a_guest_gets_neither_fingerprints_nor_names(network):
    anna, _, _ = await votes(network)
    await cast(network, 1, YES)
    await network.telegram.time.moves(seconds=5 * DAY)
    await checks(anna)
    guest = network.person("Гость")
    await guest.sends("/start decision_1")
    assert "Пересчитать" not in guest.buttons
    for forged in ("vr:1", "vp:1"):
        await guest.sends("/start")
        await guest._presses(guest.last, {"callback_data": forged})
        assert "Вступить" in str(guest.alert)
    assert not guest.files


async def test_before_the_end_there_is_no_package_whatever_is_pressed(network):
    anna, _, _ = await votes(network)
    await cast(network, 1, YES)
    await checks(anna)
    await anna._presses(anna.last, {"callback_data": "vp:1"})
    assert not anna.files
    assert "ещё не подсчитаны" in str(anna.alert)


SURNAMES = ("Ахметова", "Белов", "Ветрова", "Громов", "Дёмина", "Ершов", "Жукова", "Зимин")


async def test_of_a_sealed_vote_members_get_choices_that_count_and_nothing_of_who_cast_them(network, tmp_path):
    """Sealed from its opening to its end; then the script alone finds the outcome, and in no file is a person."""
    people = [await network.member(f"{surname} Имя") for surname in SURNAMES]
    anna, inna = people[0], people[-1]
    await network.telegram.time.moves(seconds=2 * DAY)
    decision = await network.app.units.do(opened, 1, secret=True)
    assert decision.secret
    said = ("За", "За", "За", "За", "Против", "Против", "Воздержаться")
    for person, choice in zip(people, said, strict=False):
        await person.waits_for("Началось голосование")
        await person.taps(choice, on=next(one for one in person.from_bot if "Началось голосование" in one.text))
        person.sees("Голос принят")
    await network.telegram.time.moves(seconds=5 * DAY)
    await checks(inna)
    await inna.taps("Скачать пакет")
    with zipfile.ZipFile(io.BytesIO(inna.files[-1].bytes)) as archive:
        archive.extractall(tmp_path)
    package = json.loads((tmp_path / "package.json").read_bytes())
    assert package["ballots"] == [{"choice": choice} for choice in ("abstain", NO, NO, YES, YES, YES, YES)]
    assert (package["names"], package["chain"]) == ({}, None)
    done = await counted_alone(tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["counts"] == {"abstain": 1, "no": 2, "yes": 4}
    assert package["voters"] == list(range(1, len(people) + 1)), "all who might vote, whether or not they did"
    for file in ("package.json", "прочтите.txt"):
        text = (tmp_path / file).read_text("utf-8")
        assert not any(surname in text for surname in SURNAMES)
        assert not any(str(person.id) in text for person in people)
    await checks(anna)
    await anna.taps("Скачать пакет")
    assert anna.files[-1].bytes == inna.files[-1].bytes
    guest = network.person("Гость")
    await guest.sends("/start")
    await guest._presses(guest.last, {"callback_data": f"vp:{decision.id}"})
    assert not guest.files
    package["ballots"][0]["choice"] = YES
    (tmp_path / "package.json").write_text(json.dumps(package), "utf-8")
    assert (await counted_alone(tmp_path)).returncode != 0, "a vote that was changed is found"
