"""The charter on the phone."""
