"""Rights: coming in and going out, personal data, roles, the organizer's cabinet."""

from __future__ import annotations

from domain.base.consents import Purpose
from domain.base.members import Status
from domain.base.roles import Role
from domain.events.events import DAY, EVENT
from domain.ideas.ideas import IDEA
from domain.people.admission import Admission, Verdict
from services.base import audit, members
from services.desk import cabinet, figures
from services.home import menu
from services.people import applications, consents, invitations, joining, people, promises, roles, stakes
from services.privacy import privacy
from services.voice import chats
from storage.base import roles as stored_roles
from tests.rights.persons import ACTING, EVERYBODY, LEADERS, MEMBERS, ORGANIZERS, OUTSIDE, Who
from tests.rights.row import Area, Asks, Row
from tests.rights.stage import CHAT, NOW, ZONE, Stage

NEW_TEXT = {"ru": "Ещё одно согласие"}


def _guest_has_accepted(unit, stage, who):
    if who is Who.GUEST:
        joining.accept_rules(unit, stage[who], joining.RULES_VERSION)
        joining.give_consent(unit, stage[who], 2, "Даю согласие")


def _is_asked(unit, stage, who):
    applications.ask(unit, stage[Who.OWNER], stage.application, "Где вы работаете?")


_NOT_THEIRS = {Who.LEADER: "error-invitation-gone"}
_NOT_MINE = _NOT_THEIRS | dict.fromkeys(ORGANIZERS, "error-invitation-not-yours")
"""A leader doesn't see a link of another's; organizers see it, and that it isn't theirs."""


def _second_owner(unit, stage, who):
    stored_roles.grant(unit.db, stage.listed, Role.OWNER, by=None, now=unit.now)


def _is(stage: Stage, who: Who, status: Status) -> None:
    found = stage.db.execute("SELECT status FROM members WHERE id = ?", (stage[who],)).fetchone()["status"]
    assert found == status


def _applicant_is_invited(unit, stage, who):
    joining.come_by_invitation(unit, stage[Who.APPLICANT], stage.invitation.code)


def _no_seat_for_strangers(stage, who, kept):
    if kept.refused is not None:
        assert kept.state is None
    else:
        assert kept.state is not None


def _figures(stage, who, way):
    assert (way.people > 0) == (who in OUTSIDE), "only those outside are told who is here"
    assert bool(way.leaders) == (who in OUTSIDE)


def _menu(stage, who, seen):
    assert (seen is None) == (who in OUTSIDE), "whoever isn't in is shown the way in"
    if seen is not None:
        assert ("contact" in {row.name for row in seen.waiting}) == (who is Who.ADDRESSEE)


def _cabinet(stage, who, seen):
    assert bool(seen.rights) == (who in LEADERS | {Who.MODERATOR})
    assert ("application" in {row.name for row in seen.waiting}) == (who in ORGANIZERS)


JOINING = Area(
    "Coming in and going out",
    10,
    (
        Row(
            use_case=joining.way,
            says="See what this network is, and where oneself stands on the way in",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            sees=_figures,
        ),
        Row(
            use_case=joining.come_by_invitation,
            says="Open an invitation link: it is remembered until joining",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (s.invitation.code,),
        ),
        Row(
            use_case=joining.accept_rules,
            says="Accept the rules",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (joining.RULES_VERSION,),
        ),
        Row(
            use_case=joining.give_consent,
            says="Give the separate consent to personal data",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (2, "Даю"),
        ),
        Row(
            use_case=joining.complete,
            says="Become a member, or wait for an organizer",
            may={Who.GUEST},
            given=_guest_has_accepted,
            named={"name": "Анна", "region": "RU-TA", "region_name": None, "zone": ZONE},
            asks=Asks.NOTHING,
            idle=MEMBERS | {Who.APPLICANT},
            refusal="error-state-changed",
            sees=lambda s, who, _: _is(s, who, Status.APPLICANT if who is Who.APPLICANT else Status.MEMBER),
        ),
        Row(
            use_case=joining.complete,
            says="Become a member, or wait for an organizer",
            on="before the rules and the consent are accepted",
            may=frozenset(),
            named={"name": "Анна", "region": "RU-TA", "region_name": None, "zone": ZONE},
            asks=Asks.NOTHING,
            idle=MEMBERS | {Who.APPLICANT},
            refusal="error-state-changed",
        ),
        Row(
            use_case=joining.withdraw_application,
            says="Take the own application back",
            may={Who.APPLICANT},
            asks=Asks.NOTHING,
            idle=EVERYBODY - {Who.APPLICANT},
            sees=lambda s, who, _: who is Who.APPLICANT and _is(s, who, Status.GUEST),
        ),
        Row(
            use_case=joining.enter_by_invitation,
            says="Enter by an invitation while the application waits",
            may={Who.APPLICANT},
            given=_applicant_is_invited,
            asks=Asks.NOTHING,
            idle=EVERYBODY - {Who.APPLICANT},
            sees=lambda s, who, _: who is Who.APPLICANT and _is(s, who, Status.MEMBER),
        ),
        Row(
            use_case=promises.remember,
            says="Come for an event by its link: whoever isn't in yet is signed up on joining",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (EVENT, str(s.roomy)),
            sees=lambda s, who, kept: _same(kept is None, who in OUTSIDE),
        ),
        Row(
            use_case=promises.remember,
            says="Come for an event by its link: whoever isn't in yet is signed up on joining",
            on="an event by link that wasn't opened by it",
            may=MEMBERS,
            asks=Asks.NOTHING,
            call=lambda s, who: (EVENT, str(s.by_link)),
            refusal="error-event-gone",
            sees=_no_seat_for_strangers,
        ),
        Row(
            use_case=promises.remember,
            says="Come for an event by its link: whoever isn't in yet is signed up on joining",
            on="a problem that is open to all",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (IDEA, str(s.open_problem)),
            sees=lambda s, who, kept: _same(kept is None, who in OUTSIDE),
        ),
        Row(use_case=promises.forget, says="Not be signed up on joining", may=EVERYBODY, asks=Asks.NOTHING),
        Row(use_case=applications.page, says="Applications that wait, oldest first", may=ORGANIZERS),
        Row(
            use_case=applications.card,
            says="One application, open or settled",
            may=ORGANIZERS,
            call=lambda s, who: (s.application,),
        ),
        Row(
            use_case=applications.ask,
            says="Ask an applicant",
            may=ORGANIZERS,
            call=lambda s, who: (s.application, "Где вы работаете?"),
        ),
        Row(
            use_case=applications.asked,
            says="What one is asked about the own application",
            may={Who.APPLICANT},
            asks=Asks.NOTHING,
            given=_is_asked,
            idle=EVERYBODY - {Who.APPLICANT},
            sees=lambda s, who, got: _same(got is not None, who is Who.APPLICANT),
        ),
        Row(
            use_case=applications.answer,
            says="Answer what one is asked about the own application",
            may={Who.APPLICANT},
            asks=Asks.NOTHING,
            given=_is_asked,
            call=lambda s, who: ("В гимназии № 5",),
            refusal="error-application-not-asked",
        ),
        Row(
            use_case=applications.together,
            says="Who can be accepted at once",
            may=ORGANIZERS,
            sees=lambda s, who, got: _same(got.count, 1),
        ),
        Row(
            use_case=applications.following,
            says="Which application is the next",
            may=ORGANIZERS,
            call=lambda s, who: (0,),
            sees=lambda s, who, got: _same(got.application.id, s.application),
        ),
        Row(
            use_case=applications.accept_some,
            says="Accept everybody who waits",
            may=ORGANIZERS,
            call=lambda s, who: (NOW,),
            sees=lambda s, who, got: _is(s, Who.APPLICANT, Status.MEMBER),
        ),
        Row(use_case=applications.decide, may=ORGANIZERS, call=lambda s, who: (s.application, Verdict.ACCEPTED)),
        Row(
            use_case=applications.my_application,
            says="The person's own application",
            may={Who.APPLICANT},
            asks=Asks.NOTHING,
            call=lambda s, who: (s.application,),
            idle=EVERYBODY - {Who.APPLICANT},
            sees=lambda s, who, got: _same(got is not None, who is Who.APPLICANT),
        ),
        Row(use_case=joining.admission_now, may=ORGANIZERS),
        Row(use_case=joining.set_admission, may=ORGANIZERS, call=lambda s, who: (Admission.APPROVAL,)),
        Row(
            use_case=joining.leave,
            says="Leave the network (again: add a reason)",
            may=(MEMBERS | {Who.LEFT}) - {Who.OWNER},
            asks=Asks.NOTHING,
            refusal="error-state-changed",
            but={Who.OWNER: "error-last-owner"},
            sees=lambda s, who, _: _is(s, who, Status.LEFT),
        ),
        Row(
            use_case=stakes.of_leaving,
            says="See what goes to others with leaving",
            may=MEMBERS,
            asks=Asks.MEMBERSHIP,
            sees=lambda s, who, found: (
                _same("seats" in dict(found.given), who in {Who.SIGNED_UP, Who.OFFERED, Who.WAITING})
                if who in {Who.MEMBER, Who.EXPERT, Who.SIGNED_UP, Who.OFFERED, Who.WAITING}
                else None
            ),
        ),
        Row(
            use_case=joining.come_back,
            may={Who.LEFT},
            asks=Asks.NOTHING,
            idle=EVERYBODY - {Who.LEFT},
            sees=lambda s, who, _: who is Who.LEFT and _is(s, who, Status.MEMBER),
        ),
        Row(
            use_case=joining.pause,
            says="«Отпуск до …»: no notices and not counted in quorums",
            may=ACTING,
            call=lambda s, who: (NOW + DAY,),
        ),
        Row(use_case=joining.resume, may=EVERYBODY, asks=Asks.NOTHING),
        Row(use_case=members.set_language, may=EVERYBODY, asks=Asks.NOTHING, call=lambda s, who: ("en",)),
        Row(use_case=members.set_zone, may=MEMBERS, asks=Asks.MEMBERSHIP, call=lambda s, who: (ZONE,)),
        Row(use_case=invitations.create, says="A new invitation link", may=LEADERS, named={"days": 7, "uses": 1}),
        Row(
            use_case=invitations.mine,
            may=LEADERS,
            sees=lambda s, who, links: _same(
                [found.invitation.code for found in links.items], [s.invitation.code] if who is Who.HOST else []
            ),
        ),
        Row(use_case=invitations.of_all, says="Everybody's invitation links", may=ORGANIZERS),
        Row(
            use_case=invitations.card,
            says="An invitation link, and how many opened it, came and stayed",
            on="a link of another's",
            may=ORGANIZERS | {Who.HOST},
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.invitation.code,),
            refusal="error-invitation-gone",
        ),
        Row(
            use_case=invitations.rename,
            says="Name an invitation link",
            may={Who.HOST},
            call=lambda s, who: (s.invitation.code, "Метобъединение химиков"),
            but=_NOT_MINE,
        ),
        Row(
            use_case=invitations.limit,
            says="Say until when an invitation link is valid, and for how many",
            may={Who.HOST},
            call=lambda s, who: (s.invitation.code,),
            named={"days": 90},
            but=_NOT_MINE,
        ),
        Row(
            use_case=invitations.restore,
            says="Put back an invitation link",
            on="that its maker put out",
            may={Who.HOST},
            given=lambda unit, stage, who: invitations.revoke(unit, stage[Who.HOST], stage.invitation.code),
            call=lambda s, who: (s.invitation.code,),
            but=_NOT_MINE,
        ),
        Row(
            use_case=invitations.restore,
            says="Put back an invitation link",
            on="that an organizer put out",
            may=ORGANIZERS,
            given=lambda unit, stage, who: invitations.revoke(unit, stage[Who.OWNER], stage.invitation.code),
            call=lambda s, who: (s.invitation.code,),
            but=_NOT_THEIRS | {Who.HOST: "error-invitation-not-yours"},
        ),
        Row(
            use_case=invitations.one,
            says="An invitation link",
            on="a link of another's",
            may=ORGANIZERS | {Who.HOST},
            asks=Asks.MEMBERSHIP,
            call=lambda s, who: (s.invitation.code,),
            refusal="error-invitation-gone",
        ),
        Row(
            use_case=invitations.revoke,
            says="Revoke an invitation link: it admits nobody from now on",
            on="a link of another's",
            may=ORGANIZERS | {Who.HOST},
            call=lambda s, who: (s.invitation.code,),
            refusal="error-invitation-gone",
        ),
    ),
)


def _same(got: object, wanted: object) -> None:
    assert got == wanted


def _own_consents(stage, who, seen):
    assert {consent.member_id for consent in seen.given} <= {stage[who]}


def _own_export(stage, who, areas):
    (record,) = dict(areas)["member"]
    assert record["number"] == stage[who]


PRIVACY = Area(
    "Personal data",
    110,
    (
        Row(use_case=privacy.view, may=EVERYBODY, asks=Asks.NOTHING, sees=_own_consents),
        Row(
            use_case=privacy.accepted_text,
            may=EVERYBODY - {Who.GUEST},
            asks=Asks.NOTHING,
            call=lambda s, who: (1,),
            refusal="error-consent-missing",
        ),
        Row(use_case=privacy.renewal, may=EVERYBODY, asks=Asks.NOTHING),
        Row(
            use_case=privacy.export,
            says="All of the own data as a file",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (lambda export: export.areas,),
            sees=_own_export,
        ),
        *(
            Row(
                use_case=use_case,
                says=says,
                may=EVERYBODY - {Who.OWNER},
                asks=Asks.NOTHING,
                call=lambda s, who, words=words: words,
                refusal="error-last-owner",
            )
            for use_case, words, says in (
                (privacy.require_erasable, (), "Begin to erase the own data"),
                (privacy.ask_erasure, (), "Ask for the erasure of the own data"),
                (privacy.withdraw, ("Отзываю",), "Take the consent back: the own data is erased after the grace"),
                (privacy.erase_now, (), "Erase the own data at once"),
            )
        ),
        Row(
            use_case=privacy.choose,
            says="Choose whether an erasure takes along what others read of oneself",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (True,),
        ),
        Row(
            use_case=privacy.come_back,
            says="Return before the erasure: everything is as it was",
            may={Who.ERASING},
            asks=Asks.NOTHING,
            idle=EVERYBODY - {Who.ERASING, Who.GUEST},
            refusal="error-nothing-to-return",
            sees=lambda s, who, _: who is Who.ERASING and _is(s, who, Status.MEMBER),
        ),
        Row(use_case=consents.view, may=EVERYBODY, asks=Asks.NOTHING),
        Row(
            use_case=consents.give,
            says="Consent to the newest text",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (2, "Даю"),
        ),
        Row(
            use_case=consents.switch,
            on="on",
            may=ACTING,
            call=lambda s, who: (Purpose.DIRECTORY, True, "Включаю"),
        ),
        Row(
            use_case=consents.switch,
            on="off",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            call=lambda s, who: (Purpose.DIRECTORY, False, "Выключаю"),
        ),
        Row(
            use_case=consents.switch,
            on="what membership stands on",
            may=frozenset(),
            asks=Asks.NOTHING,
            call=lambda s, who: (Purpose.MEMBERSHIP, False, "Выключаю"),
            refusal="error-consent-needed-purpose",
        ),
        Row(use_case=consents.withdraw_all, may=EVERYBODY, asks=Asks.NOTHING, call=lambda s, who: ("Отзываю",)),
        Row(
            use_case=consents.publish,
            says="Publish a new consent text, so that everybody is asked again",
            may=ORGANIZERS,
            call=lambda s, who: (NEW_TEXT,),
            named={"substantial": True, "answer_by": NOW + DAY},
        ),
        Row(
            use_case=consents.dismiss,
            says="Keep the text in force when an update brings a new one",
            may=ORGANIZERS,
            call=lambda s, who: ("a-new-text",),
        ),
        Row(use_case=consents.answers, says="How members stand to the newest text", may=ORGANIZERS),
        Row(
            use_case=consents.changes_by,
            says="What a new consent text would change",
            may=ORGANIZERS,
            call=lambda s, who: (NEW_TEXT,),
        ),
    ),
)


def _a_role_with_an_end(unit, stage, who):
    roles.grant(unit, stage[Who.OWNER], stage.listed, Role.LEADER, NOW + 30 * DAY)


CABINET = Area(
    "Roles and the organizer's cabinet",
    120,
    (
        Row(
            use_case=menu.mine,
            says="See what comes next and what waits for oneself",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            sees=_menu,
        ),
        Row(
            use_case=cabinet.view,
            says="Look into the organizer's cabinet: it shows what one may do there",
            may=EVERYBODY,
            asks=Asks.NOTHING,
            sees=_cabinet,
        ),
        Row(use_case=people.page, says="Everybody in the network, by name", may=ORGANIZERS),
        Row(use_case=people.with_roles, may=ORGANIZERS),
        Row(
            use_case=people.find,
            says="Find people by name, also those who aren't in the directory",
            may=ORGANIZERS,
            call=lambda s, who: ("вера",),
        ),
        Row(
            use_case=roles.card,
            says="The roles of a member, and who gave them",
            may=ORGANIZERS,
            call=lambda s, who: (s.listed,),
        ),
        Row(
            use_case=roles.grant,
            says="Give a role, with or without an end",
            on="organizer",
            may=ORGANIZERS,
            call=lambda s, who: (s.listed, Role.ORGANIZER),
        ),
        Row(
            use_case=roles.grant,
            says="Give a role, with or without an end",
            on="owner",
            may={Who.OWNER},
            call=lambda s, who: (s.listed, Role.OWNER),
        ),
        Row(
            use_case=roles.prolong,
            says="Prolong a role that would end",
            may=ORGANIZERS,
            given=_a_role_with_an_end,
            call=lambda s, who: (s.listed, Role.LEADER, NOW + 30 * DAY),
        ),
        Row(
            use_case=roles.revoke,
            says="Take a role back",
            on="leader",
            may=ORGANIZERS,
            call=lambda s, who: (s[Who.LEADER], Role.LEADER),
        ),
        Row(
            use_case=roles.revoke,
            says="Take a role back",
            on="owner",
            may={Who.OWNER},
            given=_second_owner,
            call=lambda s, who: (s.listed, Role.OWNER),
        ),
        Row(
            use_case=roles.revoke,
            says="Take a role back",
            on="the only owner",
            may=frozenset(),
            call=lambda s, who: (s[Who.OWNER], Role.OWNER),
            but={Who.OWNER: "error-last-owner"},
        ),
        Row(
            use_case=figures.picture,
            says="The pictures behind the figures of the cabinet",
            may=ORGANIZERS,
            call=lambda s, who: ("people",),
        ),
        Row(
            use_case=figures.picture,
            says="The pictures behind the figures of the cabinet",
            on="what waits",
            may=ORGANIZERS,
            call=lambda s, who: (figures.WAITING,),
        ),
        Row(
            use_case=figures.picture,
            says="The pictures behind the figures of the cabinet",
            on="events",
            may=ORGANIZERS,
            call=lambda s, who: ("came",),
        ),
        Row(use_case=audit.page, says="The audit: everything that was done", may=ORGANIZERS),
        Row(
            use_case=audit.choices,
            says="The audit: by what it can be narrowed",
            may=ORGANIZERS,
            call=lambda s, who: (audit.EVERYTHING,),
        ),
        Row(
            use_case=audit.table,
            says="The audit as a table",
            may=ORGANIZERS,
            call=lambda s, who: (audit.EVERYTHING,),
        ),
        Row(
            use_case=audit.of_member,
            says="The audit: what was done about one person",
            may=ORGANIZERS,
            call=lambda s, who: (s.listed,),
        ),
        Row(
            use_case=audit.place,
            says="The audit: where an entry stands in it",
            may=ORGANIZERS,
            call=lambda s, who: (1,),
        ),
        Row(use_case=chats.linked, says="The groups and channels that the network posts into", may=ORGANIZERS),
        Row(use_case=chats.unlink, says="Unlink a group or channel", may=ORGANIZERS, call=lambda s, who: (CHAT,)),
    ),
)
