from dataclasses import replace

from domain.people.contacts import ContactRequest, ContactState, Relation
from domain.people.profile import GRADES, HELP, SUBJECTS, ProfileField
from domain.people.schools import School
from handlers.people.directory import screens as s
from handlers.ui.screen import Go
from services.base.search import Drawn
from services.people.contacts import Contact, MyContacts, Person
from services.people.directory import Card, Overview
from services.people.vouching import Standing
from tests.samples.everybody import ANNA, HOSTILE, NOW
from tests.samples.listed import cut, far

SCHOOL = School(10**9, "<i>школа</i> " + "я" * 100, "Я" * 60, None, "<b>" + "я" * 50, 1, NOW, True, None, 10**9)
FULL = {
    ProfileField.SUBJECTS: (*SUBJECTS[:9], "<b>Свой</b> & предмет"),
    ProfileField.GRADES: GRADES,
    ProfileField.SCHOOL: SCHOOL,
    ProfileField.CAN_HELP: (*HELP[:9], "&" * 60),
    ProfileField.LOOKING_FOR: "<" * 200,
    ProfileField.INTRO: "ё" * 140,
    ProfileField.PHOTO: "AgACAgIAAxkBAAI",
}
PLAIN = Card(ANNA.id, ANNA.name, ANNA.region, None, {})
WORST = Card(HOSTILE.id, HOSTILE.name, None, HOSTILE.region_name, FULL)
REQUEST = ContactRequest(7, HOSTILE.id, ANNA.id, ContactState.ASKED, "<записка> " * 29, NOW - 9000, None, None, None)
NOBODY = Overview(0, False, 0, 0, 0)
MANY = Overview(20_000, True, 36, 90, 5000)
ALL = s.Browse()
SEARCH = s.Browse(words=2**31, page=2000)
MORE = s.Browse(among=s.Among.MORE, words=2**31, page=2000)
SUBJECT = s.Browse(subject="informatics", shelf=99, page=2000)
REGION = s.Browse(region="RU-KHM", shelf=99, page=2000)
AT_SCHOOL = s.Browse(among=s.Among.SCHOOL, shelf=2**31, page=2000)
FOUND = s.Place(among=s.Among.FOUND, words=2**31)
MINE = s.Place(among=s.Among.MY_CONTACTS, page=99)
PEOPLE = [PLAIN, WORST, *(replace(PLAIN, id=10**9 + n, is_me=n == 1) for n in range(5))]


def of(relation, card=WORST, request=None, contact=None, is_found=True):
    return Person(card, relation, request, contact, is_found)


def screens(t):
    asks = of(Relation.ASKS_ME, request=REQUEST)
    known = of(Relation.OPENED, contact=Contact(HOSTILE.name, 1002, "edgar"))
    return [
        s.front(t, NOBODY, 0),
        s.front(t, MANY, 3),
        s.subjects(t, cut([(subject, 12) for subject in SUBJECTS], 1)),
        s.regions(t, cut([("RU-TA", 12), ("KZ", 1), ("XX", 1)])),
        s.schools(t, cut([(SCHOOL, 12)])),
        s.found(t, AT_SCHOOL, "", Drawn(far(PEOPLE, 2000, 14_000)), SCHOOL),
        s.found(t, ALL, "", Drawn(cut([]))),
        s.found(t, SEARCH, "<слова>" * 14, Drawn(far(PEOPLE, 2000, 14_000), (("<а>", "б"),) * 8, ("<в>",) * 8)),
        s.found(t, MORE, "слова", Drawn(far(PEOPLE, 2000, 14_000))),
        s.found(t, SUBJECT, "", Drawn(far(PEOPLE, 2000, 14_000))),
        s.found(t, REGION, "", Drawn(far(PEOPLE, 2000, 14_000))),
        s.person(t, asks, SEARCH, Go(to="people")),
        s.person(t, asks, MINE),
        s.person(t, known, ALL),
        s.person(t, replace(known, contact=Contact(HOSTILE.name, 1002, None)), SUBJECT),
        s.person(t, replace(known, contact=None), SEARCH),
        s.person(t, of(Relation.ASKED, request=REQUEST), FOUND),
        s.person(t, of(Relation.QUIET), ALL),
        s.person(t, of(Relation.NONE, PLAIN), ALL),
        s.person(t, asks, SEARCH, None, Standing(given=False, may=True, is_known=False, refusal=None)),
        s.person(t, of(Relation.NONE), SUBJECT, None, Standing(given=True, may=False, is_known=False, refusal=None)),
        s.person(t, of(Relation.NONE, replace(PLAIN, is_me=True)), ALL),
        s.person(t, of(Relation.NONE, replace(PLAIN, is_me=True), is_found=False), ALL),
        s.photo(t, WORST, REGION),
        s.contacts(t, MyContacts([], [], False), cut([]), s.Among.CONTACTS),
        s.contacts(t, MyContacts([asks], [known], True), cut([asks, known] * 8, 1), s.Among.MY_CONTACTS),
    ]
