"""Rights: the charter, which anybody reads and only votes change."""

from __future__ import annotations

from domain.charter.clauses import CLAUSE, Change
from domain.people.admission import Admission
from domain.people.norms import ADMISSION
from services.charter import finding, reading
from services.decisions import amending
from services.people import joining
from tests.rights.events import LEXICON
from tests.rights.persons import ACTING, EVERYBODY, Who
from tests.rights.row import Area, Asks, Row

GOAL = 1
"""The first clause, which every network begins with."""

CHARTER = Area(
    "The charter",
    98,
    (
        Row(use_case=reading.contents, says="Read the charter", may=EVERYBODY, asks=Asks.NOTHING),
        Row(use_case=reading.version, says="Which version is in force", may=EVERYBODY, asks=Asks.NOTHING),
        Row(use_case=reading.card, says="Read a clause", may=EVERYBODY, asks=Asks.NOTHING, call=lambda s, who: (GOAL,)),
        Row(
            use_case=reading.on, says="As it was on a date", may=EVERYBODY, asks=Asks.NOTHING, call=lambda s, who: (0,)
        ),
        Row(
            use_case=finding.search,
            says="Find clauses by words",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (LEXICON, "устав"),
        ),
        Row(use_case=reading.dates, says="When it changed", may=EVERYBODY, asks=Asks.NOTHING),
        Row(use_case=reading.changes, says="What changed since one joined", may=EVERYBODY, asks=Asks.NOTHING),
        Row(
            use_case=reading.setting,
            says="By what a setting is as it is",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (ADMISSION,),
        ),
        Row(use_case=reading.read_changes, says="Say that one has read the changes", may=EVERYBODY, asks=Asks.NOTHING),
        Row(
            use_case=amending.propose,
            says="Propose a change of the charter",
            may=ACTING,
            call=lambda s, who: (Change(clause=GOAL, text="Помогать друг другу."),),
            named={"title": "Изменить пункт 1.1 устава", "text": "Почему: короче."},
        ),
        Row(
            use_case=joining.tighten_admission,
            says="Make joining stricter for three days",
            may={Who.OWNER},
            call=lambda s, who: (Admission.INVITATION, "Рассылают рекламу"),
        ),
    ),
)

DOORS = {CLAUSE: (lambda s: GOAL, "1.1", Who.GUEST, None)}
