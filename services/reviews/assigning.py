"""Who reviews: found by subject and level, never of a school of the authors or of another reviewer (PRODUCT §8).

Nobody chooses a reviewer: whoever is the least busy is asked, has three days to answer and ten to review, and whoever
is silent gives way to the next one. Nothing here is called by a person.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from domain.base.members import Member, Status
from domain.base.parts import Part, PartState
from domain.base.reviewing import Outcome
from domain.base.roles import Role
from domain.people.profile import Profile, ProfileField
from domain.people.schools import School
from domain.reviews import lives
from domain.reviews.reviews import (
    ANSWER_IN,
    ANSWER_REMINDED,
    GIVEN_UP,
    GRACE,
    LOOK_AGAIN,
    REVIEW,
    REVIEW_IN,
    REVIEW_REMINDED,
    REVIEWER,
    Candidate,
    Review,
    in_turn,
    is_competent,
    is_gap,
    outcome,
)
from services.base import due, lifecycle, outbox, parts
from services.base.areas import Falling
from services.base.unit import Unit
from services.people.schools.records import same_school
from services.reviews.access import judged, kind_of, review_of, thing
from storage.base import members
from storage.base import parts as stored_parts
from storage.base.due import Term
from storage.people import profile, schools
from storage.reviews import reviews

P = PartState
SEEK, GIVE_UP = "seek", "give-up"
ANSWER, ANSWER_SOON = "answer", "answer-soon"
REMIND, DUE, LATE = "remind", "due", "late"
"""Kinds of terms; the latter two rows are of one reviewer each."""
OF_REVIEWER = (ANSWER, ANSWER_SOON, REMIND, DUE, LATE)
SCHOOL_ASKED_AGAIN = 30 * 86_400
"""Seconds until an expert without a school is asked for it again."""


# -- who may -------------------------------------------------------------------------------------------


def reviewers(unit: Unit, review: Review) -> list[Part]:
    """Parts of those who are asked, at work, or done."""
    return [part for part in stored_parts.of(unit.db, thing(review.id)) if part.state in (P.INVITED, P.ACCEPTED)]


def engaged(unit: Unit, review: Review) -> set[int]:
    """Whoever is counted on, or has judged: also those who left since."""
    return {part.member_id for part in reviewers(unit, review)} | {one.judge_id for one in judged(unit, review)}


def _experts(unit: Unit, review: Review) -> list[Member]:
    """Experts who aren't away, have nothing to do with the thing, and weren't asked yet."""
    unfit = unfit_of(unit, review) | reviews.ever_asked(unit.db, review.id)
    return [
        one
        for one in members.with_roles(unit.db, [Role.EXPERT], unit.now)
        if Role.EXPERT in one.roles
        and one.is_member
        and one.reachable
        and not one.is_paused(unit.now)
        and one.id not in unfit
    ]


def unfit_of(unit: Unit, review: Review) -> set[int]:
    """Authors, the team, and whoever asked for the review."""
    kind = kind_of(unit, review)
    asker = set() if review.asked_by is None else {review.asked_by}
    return asker | set(kind.authors(unit, review.thing)) | set(kind.unfit(unit, review.thing))


def without_school(unit: Unit, people: Iterable[int]) -> list[int]:
    """Those of the people who haven't told a school: beside an unknown school nobody is surely of another one.

    Whoever was erased has none and never will: they don't count.
    """
    known = members.by_ids(unit.db, people, unit.now)
    told = schools.of_members(unit.db, known)
    return sorted(id for id, one in known.items() if id not in told and one.status is not Status.ERASED)


def candidates(unit: Unit, review: Review) -> list[Candidate]:
    """All who know the subject and may be asked as far as they themselves go; schools aren't compared yet."""
    experts = _experts(unit, review)
    pages = profile.of_members(unit.db, [one.id for one in experts])
    busy, asked = reviews.busy(unit.db), reviews.asked(unit.db)
    found = []
    for one in experts:
        page = pages[one.id]
        school = page[ProfileField.SCHOOL].value if ProfileField.SCHOOL in page else None
        found.append(
            Candidate(
                one.id,
                _tags(page, ProfileField.SUBJECTS),
                _tags(page, ProfileField.GRADES),
                school.id if isinstance(school, School) else None,
                busy.get(one.id, 0),
                asked.get(one.id, 0),
            )
        )
    return [one for one in found if is_competent(one, review.subjects, review.grades)]


def _tags(page: Profile, field: ProfileField) -> frozenset[str]:
    entry = page.get(field)
    return frozenset(entry.value) if entry is not None and isinstance(entry.value, tuple) else frozenset()


def eligible(unit: Unit, review: Review) -> list[Candidate]:
    """Whom to ask next, in order; each of a school surely other than those of authors and reviewers."""
    nearby = unfit_of(unit, review) | engaged(unit, review)
    if without_school(unit, nearby):
        return []
    others = {school.id for school in schools.of_members(unit.db, nearby).values()}
    return [one for one in in_turn(candidates(unit, review)) if is_of_another(unit, one.school, others)]


def is_of_another(unit: Unit, school: int | None, others: Iterable[int]) -> bool:
    """Whether a school is known, and surely none of the others."""
    return school is not None and not any(same_school(unit, school, other) for other in others)


# -- asking --------------------------------------------------------------------------------------------


def seek(unit: Unit, review: Review) -> None:
    """Ask so many that there are enough; who is missing is noted, and looked for again tomorrow."""
    if not review.is_live:
        return
    missing = review.needed - len(engaged(unit, review))
    while missing > 0 and (found := eligible(unit, review)):
        _invite(unit, review, found[0].member_id)
        missing -= 1
    if missing <= 0:
        reviews.set_few(unit.db, review.id, None)
        due.never(unit, thing(review.id), SEEK)
        return
    reviews.set_few(unit.db, review.id, unit.now if review.few_since is None else review.few_since)
    due.at(unit, thing(review.id), SEEK, unit.now + LOOK_AGAIN)
    _ask_for_schools(unit, review)


def _invite(unit: Unit, review: Review, member_id: int) -> None:
    parts.invite(unit, thing(review.id), REVIEWER, member_id, by=None)
    due.at(unit, thing(review.id), ANSWER_SOON, unit.now + ANSWER_REMINDED, who=member_id)
    due.at(unit, thing(review.id), ANSWER, unit.now + ANSWER_IN, who=member_id)
    tell_reader(unit, review, "review-asked", member_id, "asked", until=unit.now + ANSWER_IN)


def _ask_for_schools(unit: Unit, review: Review) -> None:
    """Whoever would be asked but for a school that they didn't tell, is asked for that first."""
    for one in candidates(unit, review):
        if one.school is None:
            outbox.say(
                unit,
                kind="review-school",
                key=f"review-school:{one.member_id}:{unit.now // SCHOOL_ASKED_AGAIN}",
                to=one.member_id,
                expires_at=unit.now + SCHOOL_ASKED_AGAIN,
            )


def tell_reader(unit: Unit, review: Review, kind: str, to: int, what: str, *, until: int | None = None) -> None:
    """A notice of this review to one person, once for `what`; `until` it makes sense (UTC epoch seconds)."""
    outbox.say(
        unit,
        kind=kind,
        key=f"{thing(review.id)}:{what}:{to}",
        to=to,
        payload={"review": review.id},
        expires_at=until,
    )


def accepted(unit: Unit, review: Review, member_id: int) -> None:
    """From now on the ten days run."""
    clear(unit, review, member_id)
    of, at = thing(review.id), unit.now
    due.at(unit, of, REMIND, at + REVIEW_REMINDED, who=member_id)
    due.at(unit, of, DUE, at + REVIEW_IN, who=member_id)
    due.at(unit, of, LATE, at + REVIEW_IN + GRACE, who=member_id)


def clear(unit: Unit, review: Review, member_id: int) -> None:
    """Nothing is expected of this reviewer any more."""
    due.never(unit, thing(review.id), *OF_REVIEWER, who=member_id)
    outbox.withdraw(unit, f"{thing(review.id)}:asked:{member_id}")


# -- the end -------------------------------------------------------------------------------------------


def settle(unit: Unit, review: Review) -> Review:
    """After a judgement: the outcome, a third reviewer, or nothing yet."""
    points = [one.scores for one in judged(unit, review)]
    facts = lives.Judging(review.rubric, points)
    if review.needed == len(points) and (found := outcome(review.rubric, points)) is not None:
        return _end(unit, review, found, facts)
    if review.state in lives.CALL_THIRD.from_ and is_gap(review.rubric, points):
        lifecycle.move(unit, reviews.STATE, lives.CALL_THIRD, review.id, review.state, facts=facts, state_at=unit.now)
        review = review_of(unit, review.id)
        due.at(unit, thing(review.id), GIVE_UP, unit.now + GIVEN_UP)
        seek(unit, review)
        return review_of(unit, review.id)
    return review


def _end(unit: Unit, review: Review, found: Outcome, facts: lives.Judging) -> Review:
    lifecycle.move(unit, reviews.STATE, lives.ENDS[found], review.id, review.state, facts=facts, state_at=unit.now)
    dismiss(unit, review)
    kind = kind_of(unit, review)
    for author in dict.fromkeys(kind.authors(unit, review.thing)):
        tell_reader(unit, review, "review-over", author, "over")
    for one in judged(unit, review):
        tell_reader(unit, review, "review-over", one.judge_id, "over")
    kind.on_outcome(unit, review.thing, review.version, found)
    return review_of(unit, review.id)


def dismiss(unit: Unit, review: Review) -> None:
    """It is over: nobody is at work on it any more; those who have judged keep their part."""
    due.never(unit, thing(review.id))
    done = {one.judge_id for one in judged(unit, review)}
    for part in reviewers(unit, review):
        if part.member_id not in done:
            clear(unit, review, part.member_id)
            parts.end(unit, thing(review.id), REVIEWER, part.member_id)
            if part.is_held:
                tell_reader(unit, review, "review-passed", part.member_id, "passed")
    reviews.set_few(unit.db, review.id, None)


def pass_on(unit: Unit, review: Review, member_id: int) -> None:
    """This reviewer doesn't review it any more: the next one is asked."""
    clear(unit, review, member_id)
    seek(unit, review)


# -- terms ---------------------------------------------------------------------------------------------


def _seek(unit: Unit, term: Term) -> None:
    seek(unit, review_of(unit, term.thing.number))


def _reminds(state: PartState) -> Callable[[Unit, Term], None]:
    """A reminder to whoever stands so, and hasn't judged."""

    def remind(unit: Unit, term: Term) -> None:
        review = review_of(unit, term.thing.number)
        if term.who is not None and _is_waited_for(unit, review, term.who, state):
            tell_reader(unit, review, "review-reminder", term.who, term.kind, until=unit.now + GRACE)

    return remind


def _ends(state: PartState) -> Callable[[Unit, Term], None]:
    """Whoever still stands so gives way to the next one, and is told so."""

    def end(unit: Unit, term: Term) -> None:
        review = review_of(unit, term.thing.number)
        if term.who is None or not _is_waited_for(unit, review, term.who, state):
            return
        parts.end(unit, term.thing, REVIEWER, term.who)
        pass_on(unit, review, term.who)
        tell_reader(unit, review, "review-passed", term.who, "passed")

    return end


def _is_waited_for(unit: Unit, review: Review, member_id: int, state: PartState) -> bool:
    done = {one.judge_id for one in judged(unit, review)}
    return (
        review.is_live
        and member_id not in done
        and any(part.member_id == member_id and part.state is state for part in reviewers(unit, review))
    )


def _give_up(unit: Unit, term: Term) -> None:
    review = review_of(unit, term.thing.number)
    if not review.is_live:
        return
    points = judged(unit, review)
    done = {one.judge_id for one in points}
    at_work = [part for part in reviewers(unit, review) if part.is_held and part.member_id not in done]
    if at_work and len(at_work) + len(done) >= review.needed:
        due.at(unit, term.thing, GIVE_UP, unit.now + GRACE)
        return
    _end(unit, review, Outcome.WITHOUT, lives.Judging(review.rubric, [one.scores for one in points]))


def released(unit: Unit, part: Part) -> None:
    """A reviewer has left the network: somebody else is asked; what was judged stays."""
    review = reviews.by_id(unit.db, part.thing.number)
    if review is not None:
        pass_on(unit, review, part.member_id)


TERMS = (
    Falling(REVIEW, SEEK, _seek),
    Falling(REVIEW, GIVE_UP, _give_up),
    Falling(REVIEW, ANSWER_SOON, _reminds(P.INVITED)),
    Falling(REVIEW, ANSWER, _ends(P.INVITED)),
    Falling(REVIEW, REMIND, _reminds(P.ACCEPTED)),
    Falling(REVIEW, DUE, _reminds(P.ACCEPTED)),
    Falling(REVIEW, LATE, _ends(P.ACCEPTED)),
)
