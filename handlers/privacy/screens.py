"""Screens of /privacy: the operator, the texts, a changed text, the export, erasing and returning."""

from __future__ import annotations

from collections.abc import Sequence

from domain.base.consents import ConsentText, Purpose, Standing
from domain.base.members import Status
from handlers.people.consents import changes
from handlers.people.joining import screens as joining_screens
from handlers.people.joining.presses import FullText
from handlers.people.me.presses import Leave
from handlers.privacy.presses import Accepted, Agree, Privacy
from handlers.ui.confirm import question
from handlers.ui.opened_from import OpenedFrom
from handlers.ui.screen import AtDoor, Attachment, Button, Go, Screen, column, details
from locales.texts import Html, Texts, escape, lines
from services.base.areas import PersonalData
from services.base.unit import Network
from services.privacy.privacy import PrivacyView, Renewal, Returned

WITHDRAW_FROM = OpenedFrom({"privacy_withdraw": "privacy", "refuse_withdraw": "consent_refuse"})
"""The names of the question before withdrawing, and where a no leads from each."""


def home(t: Texts, network: Network, view: PrivacyView) -> Screen:
    """Who keeps the data, what was accepted, and everything one may do about it."""
    if view.member.status is Status.ERASING:
        return erasing(t, view)
    known = view.member.status is not Status.GUEST or view.membership is not None
    return Screen(
        lines(
            t("privacy-title"),
            _operator(t, network),
            t("privacy-guest") if not known else None,
            _accepted(t, view),
            _renewal_note(t, view.standing),
        ),
        column(
            Button(t.plain("privacy-renew"), Go(to="consent_new"))
            if view.standing in {Standing.ASK, Standing.READ_ONLY}
            else None,
            Button(t.plain("privacy-texts"), Go(to="privacy_texts")),
            Button(t.plain("privacy-purposes"), Go(to="purposes")) if view.member.is_member else None,
            Button(t.plain("privacy-export"), Privacy(act="export")),
            Button(t.plain("privacy-withdraw"), Go(to="privacy_withdraw")) if view.membership else None,
            Button(t.plain("privacy-erase"), Go(to="privacy_erase")),
        ),
        back=AtDoor("mine", "privacy"),
    )


def _operator(t: Texts, network: Network) -> Html:
    return Html("\n").join(
        [
            t("privacy-operator", operator=network.operator_name or network.name),
            *([t("privacy-contact", contact=network.operator_contact)] if network.operator_contact else []),
        ]
    )


def _accepted(t: Texts, view: PrivacyView) -> Html | None:
    said: list[Html] = []
    if view.member.rules_version is not None and view.rules_at is not None:
        said.append(t("privacy-rules", version=view.member.rules_version, date=t.long_date(view.rules_at)))
    if (consent := view.membership) is not None:
        said.append(t("privacy-consent", version=consent.version, date=t.long_date(consent.at)))
    optional = [t(f"purpose-{c.purpose}") for c in view.given if c.purpose is not Purpose.MEMBERSHIP]
    if optional:
        said.append(t("privacy-optional", purposes=Html(", ").join(optional)))
    return Html("\n").join(said) if said else None


def _renewal_note(t: Texts, standing: Standing) -> Html | None:
    return {
        Standing.ASK: t("privacy-asked"),
        Standing.READ_ONLY: t("privacy-read-only"),
    }.get(standing)


# -- texts -----------------------------------------------------------------------------------------


def texts(t: Texts, view: PrivacyView) -> Screen:
    """The texts that the person has accepted, with what proves which ones they were."""
    # A version given for several purposes is shown with the button of membership, the one that every other needs.
    by_need = sorted(view.given, key=lambda consent: consent.purpose is Purpose.MEMBERSHIP)
    consents = {consent.version: consent for consent in by_need}
    said = [
        t("privacy-text", version=c.version, when=t.long_date(c.at), button=c.button, sha256=c.sha256)
        for c in consents.values()
    ]
    return Screen(
        lines(t("privacy-texts-title"), *(said or [t("privacy-texts-none")])),
        column(
            Button(t.plain("privacy-rules-read"), Go(to="privacy_rules")),
            *(Button(t.plain("privacy-text-file", version=version), Accepted(version=version)) for version in consents),
            None if consents else Button(t.plain("privacy-consent-read"), Go(to="privacy_consent")),
        ),
        back=Go(to="privacy"),
    )


def text_file(t: Texts, text: ConsentText) -> Screen:
    """The very bytes whose hash is kept."""
    name = t.plain("privacy-text-name", version=text.version)
    return Screen(
        t("privacy-text-sent", version=text.version, sha256=text.sha256),
        back=Go(to="privacy_texts"),
        attachment=Attachment("document", name, text.body.encode()),
    )


# -- a changed text --------------------------------------------------------------------------------


def renewal(t: Texts, new: Renewal) -> Screen:
    """What is new in the text, and the two answers."""
    if new.standing is Standing.CURRENT:
        return Screen(t("consent-new-answered"), back=Go(to="privacy"))
    if new.standing is Standing.READ_ONLY:
        until = t("consent-new-late")
    elif new.answer_by is not None:
        until = t("consent-new-until", date=t.date(new.answer_by))
    else:
        until = None
    return Screen(
        lines(
            t("consent-new-title", version=new.text.version, date=t.long_date(new.text.published_at)),
            Html("\n").join(changes.shown(t, new.changes)) if new.changes else None,
            until,
        ),
        column(
            Button(t.plain("consent-new-yes"), Agree(version=new.text.version)),
            Button(t.plain("consent-new-no"), Go(to="consent_refuse")),
            Button(t.plain("consent-new-full"), FullText(document="consent", back="consent_new")),
        ),
        back=Go(to="privacy"),
    )


def renewal_refused(t: Texts, new: Renewal) -> Screen:
    """A no takes nothing away at once; what follows, and the ways out."""
    says = (
        t("consent-refuse-late")
        if new.standing is Standing.READ_ONLY or new.answer_by is None
        else t("consent-refuse", date=t.date(new.answer_by))
    )
    return Screen(
        lines(says, t("consent-refuse-ways")),
        column(
            Button(t.plain("consent-refuse-leave"), Leave()),
            Button(t.plain("privacy-withdraw"), Go(to="refuse_withdraw")),
        ),
        back=Go(to="consent_new"),
    )


# -- export ----------------------------------------------------------------------------------------


def exporting(t: Texts, done: int, total: int) -> Html:
    return t("privacy-exporting", done=done, total=total)


def exported_page(t: Texts, page: bytes) -> Screen:
    """The page, which any phone opens; the archive follows."""
    return Screen(
        t("privacy-exported-page"),
        attachment=Attachment("document", t.plain("data-file-page"), page),
    )


def exported(t: Texts, content: bytes, back: Go) -> Screen:
    return Screen(
        t("privacy-exported", size=t.size(len(content))),
        back=back,
        attachment=Attachment("document", t.plain("data-file-archive"), content),
    )


# -- erasing ---------------------------------------------------------------------------------------


def _words(t: Texts, view: PrivacyView) -> Html | None:
    """What becomes of what others read of the person."""
    return t("privacy-words-go" if view.takes else "privacy-words-stay", count=view.words) if view.words else None


def _choice(t: Texts, view: PrivacyView) -> Button | None:
    if not view.words:
        return None
    return Button(t.plain("privacy-words-leave" if view.takes else "privacy-words-take"),
                  Privacy(act="leave" if view.takes else "take"))  # fmt: skip


def erase(t: Texts, parts: Sequence[PersonalData], view: PrivacyView) -> Screen:
    """What goes and what stays, in short and area by area, and the two ways to do it."""
    goes = [t("privacy-item", text=t(f"data-{area.name}.goes")) for area in parts]
    stays = [t("privacy-item", text=t(f"data-{area.name}.stays")) for area in parts if area.stays]
    return Screen(
        lines(
            t("privacy-erase-title"),
            t("privacy-erase-short"),
            details(
                t("privacy-goes"),
                *goes,
                t("privacy-stays"),
                *stays,
                t("privacy-item", text=t("privacy-stays-elsewhere")),
            ),
            _words(t, view),
            t("privacy-erase-how"),
        ),
        column(
            _choice(t, view),
            Button(t.plain("privacy-erase-later"), Privacy(act="erase")),
            Button(t.plain("privacy-erase-now"), Go(to="privacy_erase_now")),
            Button(t.plain("privacy-export-first"), Privacy(act="export", back="privacy_erase")),
        ),
        back=Go(to="privacy"),
    )


def withdraw(t: Texts, name: str = "privacy_withdraw") -> Screen:
    """What withdrawing the consent means, before it is done; `name`: of WITHDRAW_FROM."""
    yes = Button(t.plain("privacy-withdraw-yes"), Privacy(act="withdraw"))
    return question(t, t("privacy-withdraw-question"), yes, WITHDRAW_FROM.back(name))


def erasing(t: Texts, view: PrivacyView) -> Screen:
    """The grace: until when, and the way back."""
    member = view.member
    needs_consent = member.status_before is not Status.GUEST and view.standing is Standing.NONE
    return Screen(
        lines(
            t("privacy-erasing", date=t.moment(member.erase_at or t.now), left=t.relative(member.erase_at or t.now)),
            _words(t, view),
            t("privacy-return-consent") if needs_consent else None,
        ),
        column(
            Button(t.plain("privacy-return-read"), Go(to="privacy_return"))
            if needs_consent
            else Button(t.plain("privacy-return"), Privacy(act="return")),
            _choice(t, view),
            Button(t.plain("privacy-export"), Privacy(act="export")),
            Button(t.plain("privacy-erase-now"), Go(to="privacy_erase_now")),
        ),
        menu=False,
    )


def returning(t: Texts, network: Network, text: ConsentText) -> Screen:
    """The consent that was withdrawn, asked again: with it the person is back."""
    return Screen(
        t(
            "join-consent",
            operator=network.operator_name or network.name,
            version=text.version,
            date=t.long_date(text.published_at),
        ),
        column(
            Button(t.plain("privacy-return-agree"), Agree(version=text.version)),
            Button(t.plain("consent-new-full"), FullText(document="consent", back="privacy_return")),
        ),
        back=Go(to="privacy"),
        menu=False,
    )


def returned(t: Texts, back: Returned) -> Screen:
    """Back from the grace: what is there again, what went to others, what a link had promised meanwhile."""
    name = back.member.name
    said = t("privacy-returned", name=escape(name)) if name else t("privacy-returned-guest")
    lost = joining_screens.lost(t, back.lost)
    if back.kept is None:
        return Screen(lines(said, *lost))
    kept = joining_screens.kept(t, back.kept)
    return Screen(lines(said, *lost, kept), column(joining_screens.open_kept(t, back.kept)))


def erased(t: Texts) -> Screen:
    """The last thing that is said to this person."""
    return Screen(t("privacy-erased"), column(Button(t.plain("privacy-erased-again"), Go(to="menu"))), menu=False)
