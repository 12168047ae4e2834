from dataclasses import replace

from domain.people.schools import Likeness, School
from handlers.people.schools import screens as s
from services.people.schools.keeping import Pair, SchoolsPage
from services.people.schools.records import SchoolCard
from tests.samples.everybody import NETWORK, NOW
from tests.samples.listed import cut
from tests.samples.people.directory import SCHOOL as WORST

USUAL = School(12, "СОШ № 5", "Псков", "RU-PSK", None, 7, NOW, True, None, 12)
BARE = School(13, "школа 5", None, None, None, None, NOW, False, None, 13)
MERGED = replace(BARE, merged_into=12, root=12)


def screens(t):
    name = NETWORK.bot_username
    return [
        s.card(t, name, SchoolCard(USUAL, 3, is_mine=False, is_kept=False)),
        s.card(t, name, SchoolCard(BARE, 0, is_mine=True, is_kept=False)),
        s.card(t, name, SchoolCard(WORST, 20_000, is_mine=False, is_kept=True, once=(MERGED, WORST, MERGED)), 2000),
        s.schools(t, SchoolsPage(cut([]), {}, 0)),
        s.schools(t, SchoolsPage(cut([WORST, USUAL, BARE, USUAL, BARE] * 3, 1, 5), {12: 3}, 5)),
        s.pairs(t, cut([])),
        s.pairs(t, cut([Pair(WORST, WORST, {}, Likeness.SAME)] * 3, 1, 1)),
        *(s.pair(t, Pair(USUAL, BARE, {12: 3}, likeness)) for likeness in Likeness),
    ]
