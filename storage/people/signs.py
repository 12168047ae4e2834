"""Signs that the way in and roles are: a condition on `members m` each (domain/base/signs.py)."""

from __future__ import annotations

from domain.base.members import Status
from domain.people.admission import PERSONAL_USES, Verdict

ROLE = """EXISTS (SELECT 1 FROM role_grants g WHERE g.member_id = m.id AND g.revoked_at IS NULL
                  AND (g.until IS NULL OR g.until > :now))"""

# Whoever waited and then came by a link has an application that is accepted in the name of the link's issuer: nobody
# has looked at it, so it counts as the link does.
APPROVED = f"""EXISTS (SELECT 1 FROM applications a WHERE a.member_id = m.id AND a.verdict = '{Verdict.ACCEPTED}'
               AND NOT EXISTS (SELECT 1 FROM invitations i
                               WHERE i.code = m.invitation AND i.created_by = a.decided_by))"""

INVITED = f"EXISTS (SELECT 1 FROM invitations i WHERE i.code = m.invitation AND i.max_uses <= {PERSONAL_USES})"

VOUCHED = f"""EXISTS (SELECT 1 FROM vouches v JOIN members b ON b.id = v.by_id
              WHERE v.member_id = m.id AND b.status = '{Status.MEMBER}')"""
