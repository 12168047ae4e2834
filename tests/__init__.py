"""Whatever stands here, run by pytest or by hand, has strict texts: a missing key or argument fails and is named."""

import zoneinfo

from locales import texts

texts.strict = True
# As the bot itself does (bot/__init__.py), also where a test doesn't import it.
zoneinfo.reset_tzpath(to=())
