"""Announcements (PRODUCT §4): `access`, `looking`, `drafting`, `sending`."""
