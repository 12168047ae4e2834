"""The charter: reading and changing it."""
