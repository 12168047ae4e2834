"""«I know this colleague»: a member's word by which another may vote on norms and people (PRODUCT §7).

It is given by whom the network knows without anybody's word, so it goes no further than one step, and people who were
invented can't give it to each other (docs/decisions/0015-signs.md).
"""

from __future__ import annotations

import secrets

from domain.base.errors import DomainError

DAY = 86_400
MEMBER_DAYS = 14
"""Days one must have been a member to vouch, and to vote on norms and people."""
MONTH = 30 * DAY
MOST_A_MONTH = 3
"""Of one member, among those that stand; whoever decides on applications has no limit."""
LINK = "vouch"
"""The word of the link by which somebody asks for it: `t.me/<bot>?start=vouch_<code>`."""


def new_code() -> str:
    """An unguessable code: whoever has the link reads the name of somebody who may not be in the directory."""
    return secrets.token_urlsafe(9)


def is_in_long_enough(joined_at: int | None, now: int) -> bool:
    """Whether somebody who joined then (UTC epoch seconds) has been a member for long enough."""
    return joined_at is not None and joined_at <= now - MEMBER_DAYS * DAY


def require_may_vouch(*, is_self: bool, admits: bool, lends: bool, in_long_enough: bool, this_month: int) -> None:
    """Raise `DomainError` unless this person's word counts. `admits`: decides on applications, too: no days, no limit.

    `lends`: the network knows them without anybody's word; `this_month`: how many they have vouched for in 30 days.
    """
    if is_self:
        raise DomainError("error-vouch-self")
    if admits:
        return
    if not lends:
        raise DomainError("error-vouch-unknown")
    if not in_long_enough:
        raise DomainError("error-vouch-new", days=MEMBER_DAYS)
    if this_month >= MOST_A_MONTH:
        raise DomainError("error-vouch-many", most=MOST_A_MONTH)
