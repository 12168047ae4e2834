"""For all tests: texts are strict, so that a missing key or argument fails instead of being logged."""

import zoneinfo

from locales import texts

texts.strict = True
# As the bot itself does (bot/__init__.py), also where a test doesn't import it.
zoneinfo.reset_tzpath(to=())
