"""People that samples share: with a hostile name, without a region, with every role."""

from domain.base.members import Member, Status
from domain.base.roles import Role
from services.base.unit import Network

NOW = 1_795_000_000
NETWORK = Network(
    name="Учительская",
    default_zone="Europe/Moscow",
    operator_name="МБУ «Методический центр»",
    operator_contact="centre@example.org",
    first_organizers=frozenset({1}),
    bot_username="uchitelskaya_bot",
)
ANNA = Member(
    id=1,
    telegram_id=1001,
    status=Status.MEMBER,
    language="ru",
    name="Иванова Анна Петровна",
    region="RU-TA",
    zone="Europe/Moscow",
    rules_version=1,
    joined_at=NOW - 86400 * 30,
    created_at=NOW - 86400 * 31,
    seen_at=NOW,
)
HOSTILE = Member(
    id=2,
    telegram_id=1002,
    status=Status.MEMBER,
    language="ru",
    name="<b>Эдгар</b> & «Ко» " + "ё" * 80,
    region_name="<i>Зазеркалье</i>",
    zone="Asia/Kamchatka",
    rules_version=1,
    joined_at=NOW,
    paused_until=NOW + 86400 * 9,
)
OLGA = Member(
    id=3,
    telegram_id=1,
    status=Status.MEMBER,
    language="ru",
    name="Лебедева Ольга Владимировна",
    region="RU-SVE",
    zone="Asia/Yekaterinburg",
    rules_version=1,
    joined_at=NOW - 86400 * 300,
    roles=frozenset(Role),
)
GUEST = Member(id=4, telegram_id=1004, status=Status.GUEST, language="ru", created_at=NOW, seen_at=NOW)
