"""What came through a key is refreshed before its last day, or taken away on it; all else stays."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from monitor.collect import terms
from monitor.collect.writer import Writer
from monitor.model import Account
from monitor.settings import PlatformSettings
from monitor.store import StoredPost
from monitor.wire import Request
from tests.collect.world import Lab, lab
from tests.conftest import NOON

CHANNEL, UPLOADS = "UC" + "a" * 22, "UU" + "a" * 22
ACCOUNT = Account(
    "kz-mfa-youtube", "MFA", "KZ", "mfa", "youtube", CHANNEL, f"https://www.youtube.com/channel/{CHANNEL}"
)
KEY = {"YOUTUBE_API_KEY": "key-for-tests"}


class Channel:
    """A channel that answers the Data API: its videos by id, with their times and likes."""

    def __init__(self) -> None:
        self.videos: dict[str, tuple[datetime, int]] = {}

    def __call__(self, request: Request) -> tuple[int, dict[str, str], bytes]:
        query = {name: values[0] for name, values in parse_qs(urlsplit(request.url).query).items()}
        kind = urlsplit(request.url).path.rpartition("/")[2]
        items = {"channels": self._channel, "playlistItems": self._uploads, "videos": self._videos}[kind](
            query
        )
        names = {"channels": "channel", "playlistItems": "playlistItem", "videos": "video"}
        body = {"kind": f"youtube#{names[kind]}ListResponse", "items": items, "pageInfo": {"totalResults": 9}}
        return 200, {"content-type": "application/json"}, json.dumps(body).encode()

    def _channel(self, query: dict[str, str]) -> list[dict[str, Any]]:
        return [{
            "kind": "youtube#channel", "id": CHANNEL,
            "snippet": {"title": "MFA", "publishedAt": "2020-01-01T00:00:00Z"},
            "statistics": {"subscriberCount": "950", "videoCount": "2", "hiddenSubscriberCount": False},
            "contentDetails": {"relatedPlaylists": {"uploads": UPLOADS}},
        }]  # fmt: skip

    def _uploads(self, query: dict[str, str]) -> list[dict[str, Any]]:
        return [
            {"kind": "youtube#playlistItem", "contentDetails": {"videoId": key, "videoPublishedAt": _iso(at)},
             "snippet": {"resourceId": {"videoId": key}, "publishedAt": _iso(at)}}
            for key, (at, _) in self.videos.items()
        ]  # fmt: skip

    def _videos(self, query: dict[str, str]) -> list[dict[str, Any]]:
        return [
            {"kind": "youtube#video", "id": key,
             "snippet": {"channelId": CHANNEL, "title": f"Video {key}", "description": "Баяндама",
                         "publishedAt": _iso(self.videos[key][0])},
             "statistics": {"viewCount": "10", "likeCount": str(self.videos[key][1]), "commentCount": "1"}}
            for key in query["id"].split(",") if key in self.videos
        ]  # fmt: skip


def _iso(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%SZ}"


@pytest.fixture
def lent(tmp_path: Path) -> Iterator[tuple[Lab, Channel]]:
    """Two videos, seen once through the key."""
    channel = Channel()
    channel.videos = {
        "aaaaaaaaaaa": (NOON - timedelta(days=2), 5),
        "bbbbbbbbbbb": (NOON - timedelta(days=1), 7),
    }
    with lab(tmp_path, ACCOUNT, channel) as one:
        one.house.settings = replace(one.house.settings, secrets=KEY)
        one.poll()
        yield one, channel


def keep(lab: Lab) -> None:
    async def scene() -> None:
        lab.house.writer = Writer(lab.store)
        try:
            await terms.keep(lab.house)
        finally:
            await lab.house.writer.aclose()

    asyncio.run(scene())


def posts(lab: Lab) -> dict[str, StoredPost]:
    return {stored.post.native_id: stored for stored in lab.store.posts()}


def test_what_is_near_its_last_day_is_asked_for_again(lent: tuple[Lab, Channel]) -> None:
    """After 25 days both videos are asked for in one question, which is noted as a poll; their counts and
    words stay beyond the thirtieth day."""
    one, channel = lent
    channel.videos["aaaaaaaaaaa"] = (NOON - timedelta(days=2), 6)
    one.wait(days=25, minutes=1)
    asked = len(one.net.asked)
    keep(one)
    assert len(one.net.asked) == asked + 1
    assert one.store.polls(ACCOUNT.id)[0].reason == "refresh"
    assert one.store.polls(ACCOUNT.id)[0].outcome == "ok"
    one.wait(days=10)
    keep(one)
    found = posts(one)
    assert [found[key].post.title for key in sorted(found)] == ["Video aaaaaaaaaaa", "Video bbbbbbbbbbb"]
    assert found["aaaaaaaaaaa"].engagement is not None
    assert found["aaaaaaaaaaa"].engagement.likes == 6


def test_what_was_not_refreshed_is_taken_away(lent: tuple[Lab, Channel]) -> None:
    """Without a key nothing can be refreshed: on the thirtieth day words, counts, audience and stored answers
    go; id, kind and time stay, and the flag says why."""
    one, _ = lent
    one.house.settings = replace(one.house.settings, secrets={})
    digest = posts(one)["aaaaaaaaaaa"].raw_sha256
    one.wait(days=29)
    keep(one)
    assert posts(one)["aaaaaaaaaaa"].post.title == "Video aaaaaaaaaaa"
    one.wait(days=1, minutes=1)
    keep(one)
    left = posts(one)["aaaaaaaaaaa"]
    assert (left.post.text, left.post.title, left.post.url, left.engagement) == ("", None, None, None)
    assert (left.post.published_at, left.post.flags) == (NOON - timedelta(days=2), ("expired",))
    assert one.store.audience(ACCOUNT.id) == []
    assert digest is not None
    with pytest.raises(Exception, match="no stored answer"):
        one.store.raw(digest)


def test_a_video_that_is_gone_is_noted_as_absent(lent: tuple[Lab, Channel]) -> None:
    """The refresh does not get it any more: that is a first proof, and its facts expire in time."""
    one, channel = lent
    del channel.videos["aaaaaaaaaaa"]
    one.wait(days=26)
    keep(one)
    assert posts(one)["aaaaaaaaaaa"].missing_since is not None
    assert posts(one)["bbbbbbbbbbb"].missing_since is None
    one.wait(days=5)
    keep(one)
    found = posts(one)
    assert (found["aaaaaaaaaaa"].post.title, found["bbbbbbbbbbb"].post.title) == (None, "Video bbbbbbbbbbb")


def test_an_older_count_goes_when_a_newer_one_stands(lent: tuple[Lab, Channel]) -> None:
    """A count that was true a month ago was not refreshed by another one: it goes, the newer stays."""
    one, channel = lent
    channel.videos["aaaaaaaaaaa"] = (NOON - timedelta(days=2), 50)
    one.wait(days=20)
    one.poll()
    one.wait(days=11)
    keep(one)
    assert [run.snapshot.likes for run in one.store.snapshots(ACCOUNT.id, "aaaaaaaaaaa")] == [50]


def test_the_operator_may_be_allowed_to_keep_everything(lent: tuple[Lab, Channel]) -> None:
    """`api_data_days = 0`: nothing is asked again and nothing is taken away."""
    one, _ = lent
    kept = {"youtube": PlatformSettings(api_data_days=0)}
    one.house.settings = replace(one.house.settings, platforms=kept)
    one.wait(days=400)
    asked = len(one.net.asked)
    keep(one)
    assert len(one.net.asked) == asked
    assert posts(one)["bbbbbbbbbbb"].post.title == "Video bbbbbbbbbbb"


def test_a_refresh_that_fails_is_a_row_and_harms_nothing(lent: tuple[Lab, Channel]) -> None:
    """The poll log tells of it; the account's own schedule does not change."""
    one, _ = lent
    before = one.store.cursors()[ACCOUNT.id]
    one.wait(days=26)
    one.net.answer = lambda request: (500, {}, b"")
    keep(one)
    assert one.store.polls(ACCOUNT.id)[0].outcome == "failed"
    assert one.store.cursors()[ACCOUNT.id] == before
