"""By what people can be chosen for an announcement (PRODUCT §4): names of parts, and how their values are spelled.

Both are kept in announcements and in buttons.
"""

from __future__ import annotations

ROLE = "role"
"""A role's name, or ORDINARY."""
REGION = "region"
"""A region's or country's code."""
SUBJECT = "subject"
"""A subject of the list, or in somebody's own words."""
SCHOOL = "school"
"""A school's number."""
SEEN = "seen"
"""Last seen: "7", "30", "90" days ago at most, or "-30": not for 30 days."""

ORDINARY = "member"
"""Among roles: those who have none."""
SPANS = ("7", "30", "90", "-30")
"""The values of SEEN that are offered."""
