"""What holds for all tests: a slow machine is no failure, so no example has a deadline."""

from hypothesis import settings

settings.register_profile("communique", deadline=None)
settings.load_profile("communique")
