"""The collector against real AT Protocol servers: what it stores is what the ministry's own server holds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import unquote

import pytest

from monitor.model import Post
from tests.peers.atproto import LIKE, POST, REPOST, Network
from tests.peers.conftest import Follow, Tell
from tests.peers.house import Watch
from tests.peers.ministry import Ministry, Truth, empty, found, stamp

pytestmark = [pytest.mark.peers, pytest.mark.slow]
FollowMinistry = Callable[..., Watch]


@pytest.fixture
def now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


@pytest.fixture
def watch(network: Network, follow: Follow) -> FollowMinistry:
    """Follows a ministry by its handle, with the peer's servers in the place of the public ones."""

    def start(ministry: Ministry, handle: str = "") -> Watch:
        bases = {"public.api.bsky.app": network.appview, "plc.directory": network.plc}
        handle = handle or ministry.own.handle
        hosts = tuple(base.removeprefix("http://") for base in (network.appview, network.plc, network.pds))
        return follow("bluesky", handle, f"https://bsky.app/profile/{handle}", hosts, bases)

    return start


@pytest.fixture
def small(network: Network, now: datetime) -> Ministry:
    """A ministry with a dozen posts of the last days and one repost, known to the AppView."""
    ministry = empty(network, now)
    for n in range(12, 0, -1):
        ministry.post(f"Жаңалық {n}", now - timedelta(hours=5 * n))
    theirs, cid = ministry.others[0].write(POST, {"text": "Сұрақ", "createdAt": stamp(now)})
    ministry.cids[theirs] = cid
    ministry.share(theirs, "Сұрақ", now - timedelta(hours=1), ministry.others[0].did)
    network.settle()
    return ministry


def test_every_post_is_stored_once_and_as_it_is(
    network: Network, now: datetime, watch: FollowMinistry, tell: Tell
) -> None:
    """All that the ministry's server holds, and nothing else, each with its words, time, kind and counts."""
    ministry = found(network, now)
    watched = watch(ministry)
    poll = watched.poll()
    assert (poll.outcome, poll.skipped) == ("ok", 0), poll
    stored = watched.posts
    held = ministry.own.records(POST) | ministry.own.records(REPOST)
    assert set(held) == set(ministry.truth)
    lost, strange = set(held) - set(stored), set(stored) - set(held)
    wrong = {uri: diff for uri, true in ministry.truth.items()
             if uri in stored and (diff := _differences(true, watched, uri, now))}  # fmt: skip
    for what, value in (
        ("posts at the peer", len(held)), ("posts stored", len(stored)), ("pages", poll.pages),
        ("lost", len(lost)), ("not theirs", len(strange)), ("wrong", len(wrong)),
    ):  # fmt: skip
        tell(what, value)
    assert (lost, strange, wrong) == (set(), set(), {})


def _differences(true: Truth, watched: Watch, uri: str, now: datetime) -> dict[str, Any]:
    """What the store says otherwise than the truth: field -> (stored, true)."""
    found_ = watched.posts[uri]
    expected = {
        "kind": true.kind, "text": true.text, "language": true.languages[0] if true.languages else None,
        "hashtags": set(true.hashtags), "links": set(true.links), "mentions": set(true.mentions),
        "pictures": true.pictures, "in_reply_to": true.in_reply_to, "reply_to_own": true.reply_to_own,
        "about": true.about,
        "counts": None if true.kind == "repost" else (true.likes, true.comments, true.shares, true.quotes),
    }  # fmt: skip
    stored = _as_stored(found_.post) | {
        "counts": (seen.likes, seen.comments, seen.shares, seen.quotes)
        if (seen := found_.engagement)
        else None
    }
    wrong: dict[str, Any] = {
        name: (stored[name], value) for name, value in expected.items() if stored[name] != value
    }
    at = found_.post.published_at
    # what is dated into the future stands where the network saw it, some seconds after `now`
    late = timedelta(minutes=5) if true.at == now else timedelta()
    if at is None or not true.at <= at <= true.at + late:
        wrong["published_at"] = (at, true.at)
    return wrong


def _as_stored(post: Post) -> dict[str, Any]:
    return {
        "kind": post.kind, "text": post.text, "language": post.language, "hashtags": set(post.hashtags),
        "links": {unquote(link) for link in post.links}, "mentions": set(post.mentions),
        "pictures": tuple(media.description for media in post.media if media.kind == "image"),
        "in_reply_to": post.in_reply_to, "reply_to_own": post.reply_to_own, "about": post.about_account,
    }  # fmt: skip


@pytest.mark.parametrize("form", ["@{0.handle}", "{0.did}"])
def test_an_account_may_be_named_in_several_ways(small: Ministry, watch: FollowMinistry, form: str) -> None:
    """By its handle as people write it, or by its id."""
    watched = watch(small, form.format(small.own))
    assert watched.poll().outcome == "ok"
    assert set(watched.posts) == set(small.truth)


def test_a_second_look_changes_nothing(
    network: Network, now: datetime, watch: FollowMinistry, tell: Tell
) -> None:
    """A poll and then a backfill over the same posts: nothing is new, nothing is held for edited."""
    watched = watch(found(network, now))
    first = watched.poll()
    again = watched.poll(hours=1)
    walked = watched.backfill()
    assert (again.outcome, again.posts_new, again.posts_changed) == ("ok", 0, 0)
    assert (walked.outcome, walked.posts_new, walked.posts_changed) == ("ok", 0, 0)
    assert watched.revised() == {}
    assert first.posts_new == len(watched.posts)
    tell("posts seen again by the backfill", walked.posts_seen)


def test_a_backfill_brings_every_post(
    network: Network, now: datetime, watch: FollowMinistry, tell: Tell
) -> None:
    """From an empty store, by the ministry's own server: the same posts with the same facts as by polls."""
    ministry = found(network, now)
    watched = watch(ministry)
    walked = watched.backfill()
    assert walked.outcome == "ok", walked
    wrong = {uri: diff for uri, true in ministry.truth.items()
             if uri in watched.posts and (diff := _differences(true, watched, uri, now))}  # fmt: skip
    tell("posts at the peer", len(ministry.truth))
    tell("posts stored", len(watched.posts))
    tell("requests", walked.requests)
    assert set(watched.posts) == set(ministry.truth)
    assert wrong == {}


def test_a_post_dated_into_the_past_is_found_by_a_backfill(
    small: Ministry, network: Network, watch: FollowMinistry, now: datetime
) -> None:
    """It appears among the old ones, where an ordinary poll does not look any more; its record is new."""
    watched = watch(small)
    watched.poll()
    old = small.post("Ескі күнмен", now - timedelta(days=400))
    network.settle()
    watched.backfill()
    assert watched.posts[old].post.published_at == now - timedelta(days=400)
    assert set(watched.posts) == set(small.truth)


def test_counts_follow(small: Ministry, network: Network, watch: FollowMinistry) -> None:
    """New likes, replies, reposts and quotes are a new run of counts; a like taken back, too."""
    watched = watch(small)
    watched.poll()
    uri = list(small.truth)[-3]
    small.liked(uri, 2)
    for act in (small.answered, small.shared, small.quoted):
        act(uri)
    network.settle()
    watched.poll(hours=1)
    fan = small.others[0]
    fan.delete(next(iter(fan.records(LIKE))))
    network.settle()
    watched.poll(hours=1)
    runs = [run.snapshot for run in watched.store.snapshots(watched.account.id, uri)]
    assert [(run.likes, run.comments, run.shares, run.quotes) for run in runs] == [
        (0, 0, 0, 0), (2, 1, 1, 1), (1, 1, 1, 1),
    ]  # fmt: skip
    assert set(watched.posts) == set(small.truth)


def test_the_audience_is_counted(network: Network, now: datetime, watch: FollowMinistry) -> None:
    """Followers, following and posts as the AppView's profile tells them."""
    ministry = found(network, now)
    watched = watch(ministry)
    watched.poll()
    (seen,) = watched.store.audience(watched.account.id)
    posts = sum(true.kind != "repost" for true in ministry.truth.values())
    assert (seen.followers, seen.following, seen.posts_total) == (2, 1, posts)


def test_an_edit_is_a_revision(small: Ministry, network: Network, watch: FollowMinistry) -> None:
    """A record written anew keeps its post, its time and its counts; the older words are kept."""
    watched = watch(small)
    watched.poll()
    uri = list(small.truth)[-4]
    before = watched.posts[uri]
    small.liked(uri, 1)
    small.edit(uri, "Түзетілген мәтін")
    network.settle()
    poll = watched.poll(hours=1)
    after = watched.posts[uri]
    assert poll.posts_changed == 1
    assert watched.texts(uri) == [before.post.text, "Түзетілген мәтін"]
    assert after.post.published_at == before.post.published_at
    assert after.engagement is not None
    assert after.engagement.likes == 1
    assert watched.revised().keys() == {uri}


def test_a_deletion_needs_two_proofs(small: Ministry, network: Network, watch: FollowMinistry) -> None:
    """A deleted post, and a repost taken back, are missing at the first look and gone at the second."""
    watched = watch(small)
    watched.poll()
    *_, deleted, _, reposted = small.truth
    assert small.truth[reposted].kind == "repost"
    small.delete(deleted)
    small.delete(reposted)
    network.settle()
    watched.poll(hours=1)
    for uri in (deleted, reposted):
        assert watched.posts[uri].gone_at is None
        assert watched.posts[uri].missing_since is not None
    watched.poll(hours=1)
    assert watched.standing() == set(small.truth)
    assert watched.revised() == {}


def test_many_deletions_are_all_found(small: Ministry, network: Network, watch: FollowMinistry) -> None:
    """More posts than one poll asks for are deleted at once: poll by poll all of them are found gone."""
    watched = watch(small)
    watched.poll()
    for uri in list(small.truth)[1:12]:
        small.delete(uri)
    network.settle()
    for _ in range(6):
        watched.poll(hours=1)
    assert watched.standing() == set(small.truth)


def test_a_new_handle_changes_nothing(
    small: Ministry, network: Network, watch: FollowMinistry, now: datetime
) -> None:
    """The account is followed by its id: old posts stay as they are, reposts of itself too, new ones come."""
    own = next(iter(small.truth))
    small.share(own, small.truth[own].text, now, small.own.did)
    network.settle()
    watched = watch(small)
    watched.poll()
    small.post("Ескі атпен", datetime.now(UTC))
    small.own.rename(f"new-{small.own.handle}")
    small.post("Жаңа атпен", datetime.now(UTC))
    network.settle()
    poll = watched.poll(hours=1)
    assert (poll.outcome, poll.posts_new) == ("ok", 2)
    assert set(watched.posts) == set(small.truth)
    assert watched.revised() == {}


def test_a_new_handle_of_somebody_else_is_no_edit(
    small: Ministry, network: Network, watch: FollowMinistry
) -> None:
    """The ministry has written nothing new when somebody whom it reposted goes by another name."""
    watched = watch(small)
    watched.poll()
    stranger = small.others[0]
    stranger.rename(f"new-{stranger.handle}")
    network.settle()
    watched.poll(hours=1)
    assert watched.revised() == {}


def test_reposts_of_deleted_posts_hide_no_deletion(
    small: Ministry, network: Network, watch: FollowMinistry, now: datetime
) -> None:
    """Reposts whose originals are gone are listed no more, though nobody took them back. However many there
    are, a repost that was taken back is found out."""
    stranger = small.others[1]
    shared = []
    for n in range(7):
        uri, cid = stranger.write(POST, {"text": f"Өткінші {n}", "createdAt": stamp(now)})
        small.cids[uri] = cid
        shared.append((uri, small.share(uri, f"Өткінші {n}", now - timedelta(minutes=9 - n), stranger.did)))
    network.settle()
    watched = watch(small)
    watched.poll()
    for uri, _ in shared[:-1]:
        stranger.delete(uri)
    small.delete(shared[-1][1])
    network.settle()
    for _ in range(6):
        watched.poll(hours=1)
    assert watched.posts[shared[-1][1]].gone_at is not None
    assert watched.standing() == set(small.truth)


def test_another_account_under_the_old_handle_is_not_taken(
    small: Ministry, network: Network, watch: FollowMinistry
) -> None:
    """Whoever takes the handle after the ministry gave it up is a stranger."""
    watched = watch(small)
    watched.poll()
    handle = small.own.handle
    small.own.rename(f"moved-{handle}")
    impostor = network.person(handle.removesuffix(".test"))
    impostor.write(POST, {"text": "Мен министрмін", "createdAt": stamp(datetime.now(UTC))})
    network.settle()
    watched.poll(hours=1)
    assert set(watched.posts) == set(small.truth)


def test_a_pinned_post_stays_one_post(small: Ministry, network: Network, watch: FollowMinistry) -> None:
    """Pinning an old post neither doubles nor edits it, nor ends the walk before the new ones."""
    watched = watch(small)
    watched.poll()
    oldest = next(iter(small.truth))
    profile = f"at://{small.own.did}/app.bsky.actor.profile/self"
    small.own.put(profile, {"displayName": "Министрлік (practice)", "pinnedPost": small.ref(oldest)})
    for n in range(60):
        small.post(f"Тағы {n}", datetime.now(UTC))
    network.settle()
    poll = watched.poll(hours=1)
    assert (poll.outcome, poll.posts_new) == ("ok", 60)
    assert set(watched.posts) == set(small.truth)
    assert watched.revised() == {}


def test_a_deactivated_account_is_a_failed_poll_and_no_deletion(
    small: Ministry, network: Network, watch: FollowMinistry
) -> None:
    """While the account is switched off its polls fail with a reason; afterwards all goes on."""
    watched = watch(small)
    watched.poll()
    small.own.switch(on=False)
    network.settle()
    polls = [watched.poll(hours=1), watched.poll(hours=1)]
    assert [(poll.outcome, poll.error_kind) for poll in polls] == [("failed", "not-found")] * 2
    assert watched.standing() == set(small.truth)
    small.own.switch(on=True)
    small.post("Қайтып келдік", datetime.now(UTC))
    network.settle()
    assert watched.poll(hours=1).outcome == "ok"
    assert watched.standing() == set(small.truth)
