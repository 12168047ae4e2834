"""Ballots and what they came to."""
