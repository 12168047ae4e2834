"""Announcements, as organizers make them and as people get them (PRODUCT §4)."""
