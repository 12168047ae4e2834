"""What holds for all tests."""

from hypothesis import settings

# A property holds or doesn't; how long an example takes is the machine's, and no test measures time.
settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")
