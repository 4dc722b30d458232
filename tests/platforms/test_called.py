"""By which words posts cite an account."""

from __future__ import annotations

from dataclasses import replace

import pytest

from monitor.model import Account
from monitor.platforms import PLATFORMS

ACCOUNT = Account("kz-mfa", "MFA", "KZ", "mfa", "x", "", "https://x.example/mfa")


@pytest.mark.parametrize(("platform", "handle", "native_id", "url", "names"), [
    ("mastodon", "MFA", "7", "https://Soc.example/@MFA", ("mfa@soc.example",)),
    ("mastodon", "@mfa@other.example", None, "https://soc.example/@mfa", ("mfa@other.example",)),
    ("mastodon", "", None, "https://soc.example/@mfa", ("mfa@soc.example",)),
    ("vk", "mfa_kz", "-123", "https://vk.com/mfa_kz", ("mfa_kz", "club123")),
    ("vk", "id10", None, "https://vk.com/id10", ("id10",)),
    ("vk", "public5", None, "https://vk.com/public5", ("public5", "club5")),
    ("bluesky", "@MFA.ex", "did:plc:a", "https://bsky.app/profile/mfa.ex", ("mfa.ex", "did:plc:a")),
    ("telegram", "MFA_KZ", None, "https://t.me/MFA_KZ", ("mfa_kz",)),
    ("weibo", "1743951792", None, "https://weibo.com/u/1743951792", ("1743951792",)),
    ("feed", "", None, "https://mfa.example/rss", ()),
])  # fmt: skip
def test_called(platform: str, handle: str, native_id: str | None, url: str, names: tuple[str, ...]) -> None:
    """As adapters write mentions: folded, with the server or the kind of owner where the network does so."""
    account = replace(ACCOUNT, platform=platform, handle=handle, native_id=native_id, url=url)
    assert PLATFORMS[platform].called(account) == names
