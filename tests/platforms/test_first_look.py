"""Every adapter is in the map under its own name."""

from __future__ import annotations

from monitor.platforms import PLATFORMS


def test_the_map_names_each_platform_by_its_own_name() -> None:
    """A platform is found under the name that a row of the registry carries."""
    assert {name: platform.name for name, platform in PLATFORMS.items()} == {
        "feed": "feed",
        "mastodon": "mastodon",
    }
