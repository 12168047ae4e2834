"""The charter in tables."""
