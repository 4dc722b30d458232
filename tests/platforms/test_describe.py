"""docs/platforms.md says what the code says."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.platforms import PLATFORMS, Platform
from monitor.platforms.describe import markdown
from monitor.settings.variables import TOKEN

PAGE = Path(__file__).parents[2] / "docs" / "platforms.md"


def test_the_page_is_current() -> None:
    """`python -m monitor.platforms > docs/platforms.md` would change nothing."""
    assert PAGE.read_text("utf-8") == markdown()


@pytest.mark.parametrize("platform", PLATFORMS.values(), ids=lambda platform: platform.name)
def test_every_platform_says_what_a_researcher_has_to_know(platform: Platform) -> None:
    """Its section names basis, limits, depth of backfills, blind spots; terms have their address and day."""
    told = platform.told
    assert all(
        line.endswith(".") and len(line) > 10 for line in (told.collects, told.limits, told.reach, told.never)
    )
    assert (platform.terms_url is None) == (platform.terms_on is None)
    assert set(platform.listings) <= set(platform.steps)
    assert bool(platform.interactions) <= platform.has_counts
    assert (platform.basis == "HTML preview") == bool(platform.why_off)


def test_every_key_is_a_variable_that_the_settings_know() -> None:
    """A key that no variable could bring would be needed for ever."""
    keys = [platform.key for platform in PLATFORMS.values() if platform.key]
    assert keys
    assert all(TOKEN.fullmatch(key.variable) for key in keys)
    assert all(
        set(key.steps) <= set(PLATFORMS[name].steps)
        for name in PLATFORMS
        for key in (PLATFORMS[name].key,)
        if key
    )
