"""The composition root and the runtime: settings, clock, polling, sender, health."""

import zoneinfo

# Before anybody asks for a zone: the rules are those of the pinned tzdata, not those of whatever machine this is.
zoneinfo.reset_tzpath(to=())
