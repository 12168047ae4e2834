"""Exports and erasures of what joining keeps: the person, the profile, consents, the way in, roles."""

from __future__ import annotations

import json
from typing import Any

from domain.base.consents import Purpose
from domain.base.members import MEMBER
from domain.base.things import Thing
from domain.people.admission import INVITATION
from domain.people.profile import ProfileField
from domain.people.schools import written
from services.base import search
from services.base.areas import PersonalData
from services.base.records import File, Person, Record, Word, at, file, person
from services.base.unit import Unit
from services.people import applications
from storage.base import audit, consents, conversations, inbox, members
from storage.people import admission, contacts, privacy, profile, promises, schools, vouches

PEOPLE = frozenset({"person"})
"""Fields of forms whose answer is another member: the value is the id, the label a name that isn't the writer's."""


def export_member(unit: Unit, member_id: int) -> list[Record]:
    row = privacy.member(unit.db, member_id)[0]
    return [
        {
            "number": row["id"],
            "telegram_id": row["telegram_id"],
            "name": row["name"],
            "status": Word(f"data-status-{row['status']}", row["status"]),
            "language": row["language"],
            "region": row["region_name"] or row["region"],
            "zone": row["zone"],
            "rules_version": row["rules_version"],
            "rules_at": at(row["rules_at"]),
            "first_seen": at(row["created_at"]),
            "joined_at": at(row["joined_at"]),
            "seen_at": at(row["seen_at"]),
            "paused_until": at(row["paused_until"]),
            "left_at": at(row["left_at"]),
            "erase_at": at(row["erase_at"]),
            "takes_along": bool(row["takes_along"]) or None,
            "invitation": row["invitation"],
        }
    ]


def erase_member(unit: Unit, member_id: int) -> None:
    privacy.anonymise(unit.db, member_id)


def export_profile(unit: Unit, member_id: int) -> list[Record]:
    return [
        {
            "field": Word(f"profile-{row['field']}", row["field"]),
            "value": _shown(unit, member_id, row["field"], json.loads(row["value"])),
            "visibility": Word(f"profile-to-{row['visibility']}", row["visibility"]),
        }
        for row in privacy.profile(unit.db, member_id)
    ]


def _shown(unit: Unit, member_id: int, field: str, value: Any) -> Any:
    if field == ProfileField.SCHOOL:
        school = schools.of_members(unit.db, [member_id]).get(member_id)
        return "" if school is None else written(school)
    # A row without a value holds what was chosen of its visibility alone.
    return File(value, "photo.jpg") if field == ProfileField.PHOTO and value else value


def erase_profile(unit: Unit, member_id: int) -> None:
    profile.forget(unit.db, member_id)
    search.drop(unit, Thing(MEMBER, member_id))


def export_schools(unit: Unit, member_id: int) -> list[Record]:
    return [
        {
            "school": school.name,
            "town": school.town,
            "region": school.region_name or school.region,
            "when": at(school.added_at),
        }
        for school in schools.added_by(unit.db, member_id)
    ]


def erase_schools(unit: Unit, member_id: int) -> None:
    schools.forget(unit.db, member_id)


def _purpose(purpose: Purpose) -> str:
    return "data-purpose-membership" if purpose is Purpose.MEMBERSHIP else f"purpose-{purpose}"


def export_consents(unit: Unit, member_id: int) -> list[Record]:
    return [
        {
            "purpose": Word(_purpose(answer.purpose), answer.purpose),
            "given": answer.given,
            "version": answer.version,
            "text_language": answer.language,
            "sha256": answer.sha256,
            "button": answer.button,
            "when": at(answer.at),
        }
        for answer in consents.history(unit.db, member_id)
    ]


def erase_consents(unit: Unit, member_id: int) -> None:
    privacy.strip_consents(unit.db, member_id)


def export_admission(unit: Unit, member_id: int) -> list[Record]:
    mine: list[Record] = [
        {
            "application": at(row["created_at"]),
            "verdict": row["verdict"] and Word(f"data-verdict-{row['verdict']}", row["verdict"]),
            "who": person(row["decided_by"], member_id),
            "when": at(row["decided_at"]),
            "reason": row["reason"],
        }
        for row in privacy.applications(unit.db, member_id)
    ]
    mine += [
        {"application_words": row["text"], "when": at(row["at"])}
        for row in privacy.application_words(unit.db, member_id)
    ]
    links: list[Record] = [
        {
            "invitation": row["code"],
            "created_at": at(row["created_at"]),
            "until": at(row["expires_at"]),
            "uses": row["uses"],
            "max_uses": row["max_uses"],
            "revoked_at": at(row["revoked_at"]),
            "revoked_by": person(row["revoked_by"], member_id),
            "label": row["label"],
        }
        for row in privacy.invitations(unit.db, member_id)
    ]
    links += [{"opened": row["code"], "when": at(row["at"])} for row in privacy.invitation_openings(unit.db, member_id)]
    waiting = promises.of(unit.db, member_id)
    wished: list[Record] = (
        [{"promised": f"{waiting.kind} {waiting.key}", "link_opened": at(waiting.at)}] if waiting is not None else []
    )
    return mine + links + wished


def erase_admission(unit: Unit, member_id: int) -> None:
    applications.forget_questions(unit, member_id)
    privacy.delete_applications(unit.db, member_id)
    for link in admission.invitations_of(unit.db, member_id):
        audit.blacken(unit.db, Thing(INVITATION, link.code))
    privacy.close_invitations(unit.db, member_id, unit.now)
    promises.drop(unit.db, member_id)


def export_roles(unit: Unit, member_id: int) -> list[Record]:
    return [
        {
            "role": Word(f"role-{row['role']}", row["role"]),
            "granted_by": person(row["granted_by"], member_id),
            "granted_at": at(row["granted_at"]),
            "until": at(row["until"]),
            "revoked_by": person(row["revoked_by"], member_id),
            "revoked_at": at(row["revoked_at"]),
        }
        for row in privacy.grants(unit.db, member_id)
    ]


def erase_roles(unit: Unit, member_id: int) -> None:
    privacy.end_grants(unit.db, member_id, unit.now)


def export_contacts(unit: Unit, member_id: int) -> list[Record]:
    # What another person wrote to me is theirs: the note is in the export of whoever wrote it.
    requests: list[Record] = [
        {
            "asked_by_me": row["from_id"] == member_id,
            "who": person(row["to_id"] if row["from_id"] == member_id else row["from_id"], member_id),
            "state": Word(f"data-contact-{row['state']}", row["state"]),
            "note": row["note"] if row["from_id"] == member_id else None,
            "username": row["from_username"] if row["from_id"] == member_id else row["to_username"],
            "created_at": at(row["created_at"]),
            "when": at(row["decided_at"]),
        }
        for row in privacy.contacts(unit.db, member_id)
    ]
    blocks: list[Record] = [
        {"never_asked_by": person(row["other_id"], member_id), "created_at": at(row["at"])}
        for row in privacy.contact_blocks(unit.db, member_id)
    ]
    quiet: list[Record] = [{"quiet_since": at(row["since"])} for row in privacy.contact_quiet(unit.db, member_id)]
    return requests + blocks + quiet


def erase_contacts(unit: Unit, member_id: int) -> None:
    contacts.forget(unit.db, member_id)


def export_vouches(unit: Unit, member_id: int) -> list[Record]:
    given: list[Record] = [
        {
            "vouched_by_me": row["by_id"] == member_id,
            "who": person(row["member_id"] if row["by_id"] == member_id else row["by_id"], member_id),
            "when": at(row["at"]),
        }
        for row in vouches.of_member(unit.db, member_id)
    ]
    link = vouches.link_of(unit.db, member_id)
    return given + ([{"vouch_link": link}] if link is not None else [])


def erase_vouches(unit: Unit, member_id: int) -> None:
    vouches.forget(unit.db, member_id)


def export_drafts(unit: Unit, member_id: int) -> list[Record]:
    member = members.by_id(unit.db, member_id, unit.now)
    if member is None or member.telegram_id is None:
        return []
    found: list[Record] = []
    for text in conversations.of_person(unit.db, member.telegram_id):
        data = json.loads(text)
        forms = list(data.get("drafts", {}).values()) + ([data["form"]] if "form" in data else [])
        found += [
            {
                "form": form["name"],
                "since": at(form.get("since")),
                "answers": [_answer(key, answer) for key, answer in form["answers"].items() if answer is not None],
            }
            for form in forms
        ]
    return found


def _answer(key: str, answer: dict[str, Any]) -> Any:
    value, label = answer["value"], answer["label"]
    if key in PEOPLE and str(value).isdigit():
        return Person(int(value))
    if isinstance(value, dict) and "file_id" in value:
        return file(value)
    return str(label if label is not None else value)


def erase_drafts(unit: Unit, member_id: int) -> None:
    member = members.by_id(unit.db, member_id, unit.now)
    if member is not None and member.telegram_id is not None:
        conversations.forget(unit.db, member.telegram_id)
        inbox.forget(unit.db, member.telegram_id)
        unit.forgotten.add(member.telegram_id)


PERSONAL_DATA = (
    PersonalData(
        name="member",
        tables=frozenset({"members"}),
        export=export_member,
        erase=erase_member,
        stays=True,
    ),
    PersonalData(
        name="profile",
        tables=frozenset({"profile_fields"}),
        export=export_profile,
        erase=erase_profile,
    ),
    PersonalData(
        name="schools",
        tables=frozenset({"schools", "member_schools"}),
        export=export_schools,
        erase=erase_schools,
        stays=True,
    ),
    PersonalData(
        name="consents",
        tables=frozenset({"consents"}),
        export=export_consents,
        erase=erase_consents,
        stays=True,
    ),
    PersonalData(
        name="admission",
        tables=frozenset({"applications", "application_words", "invitations", "invitation_openings", "promises"}),
        export=export_admission,
        erase=erase_admission,
    ),
    PersonalData(
        name="roles",
        tables=frozenset({"role_grants"}),
        export=export_roles,
        erase=erase_roles,
        stays=True,
    ),
    PersonalData(
        name="contacts",
        tables=frozenset({"contact_requests", "contact_blocks", "contact_quiet"}),
        export=export_contacts,
        erase=erase_contacts,
    ),
    PersonalData(
        name="vouches",
        tables=frozenset({"vouches", "vouch_links"}),
        export=export_vouches,
        erase=erase_vouches,
    ),
    PersonalData(
        name="drafts",
        tables=frozenset({"conversations", "inbox"}),
        export=export_drafts,
        erase=erase_drafts,
    ),
)
