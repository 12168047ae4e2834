"""For all tests: texts are strict, so that a missing key or argument fails instead of being logged."""

from locales import texts

texts.strict = True
