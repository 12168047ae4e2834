"""The sign that seats are: a condition on `members m` (domain/base/signs.py)."""

from __future__ import annotations

from domain.events.events import SeatState

# A meeting of a project is made and marked by whoever leads the project: nobody else answers for who was there.
ATTENDED = f"""EXISTS (SELECT 1 FROM seats s JOIN events e ON e.id = s.event_id
               WHERE s.member_id = m.id AND s.state = '{SeatState.ATTENDED}' AND e.about IS NULL)"""
