"""What each wire of the practice world can tell a reader at all: written from wires, not from adapters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from monitor.model import instant_ms
from monitor.sandbox import Ledger
from monitor.sandbox.cast import ASSETS, Member
from monitor.sandbox.served import Served
from monitor.sandbox.truth import TruePost

COUNTED = (
    "bluesky", "facebook", "instagram", "mastodon", "mymir", "ok", "telegram", "tiktok", "vk", "weibo", "x",
    "youtube",
)  # fmt: skip
"""Wires that show counts, and an audience."""
PAGED = (*COUNTED, "threads", "wordpress")
"""Wires that can be walked back, so that nothing is pushed out unseen."""
INCREMENTAL = ("x",)
"""Wires that are asked for what is new alone: an answer without posts proves that none came."""
FIRST_SPAN = timedelta(days=1)
"""What such a wire is asked for at first: every post costs."""
SITES = ("feed", "sitemap", "wordpress")
TITLED = ("feed", "wordpress", "youtube")
POLLS = ("mastodon", "ok", "telegram", "threads", "vk", "x")
"""Wires on which the practice world shows polls."""
SHOWING = {
    "youtube": ("videos",), "wordpress": ("timeline", "feed"), "sitemap": ("part",),
    "x": ("timeline", "search", "looks", "post"),
}  # fmt: skip
"""The steps whose answers show posts, where that is not the timeline alone."""
WITHOUT_TOTAL = ("facebook", "ok", "telegram", "threads", "vk")
"""Profiles that do not tell how many posts there are."""
INTERACTIONS = {
    "bluesky": ("likes", "comments", "shares", "quotes"), "facebook": ("likes", "comments"),
    "instagram": ("likes", "comments"), "mastodon": ("likes", "comments", "shares"),
    "mymir": ("likes", "comments"), "ok": ("likes", "comments", "shares"), "telegram": ("likes",),
    "tiktok": ("likes", "comments", "shares"), "vk": ("likes", "comments", "shares"),
    "weibo": ("likes", "comments", "shares"), "x": ("likes", "comments", "shares", "quotes"),
    "youtube": ("likes", "comments"),
}  # fmt: skip
"""What is summed into a post's interactions."""


def posting(ledger: Ledger) -> list[str]:
    """The accounts that have posts; assets are only looked at."""
    return [member.id for member in ledger.world.cast if member.platform not in ASSETS]


def assets(ledger: Ledger) -> list[str]:
    return [member.id for member in ledger.world.cast if member.platform in ASSETS]


PAGE = 40
"""Statuses on a full page of the Mastodon API: a shorter one is the last."""
SILENT = (
    "facebook", "instagram", "mymir", "ok", "telegram", "threads", "tiktok", "vk", "weibo", "wordpress",
    "youtube",
)  # fmt: skip
"""Wires that tell no language."""
WITHOUT_EDITS = (
    "bluesky", "facebook", "instagram", "mymir", "ok", "telegram", "threads", "tiktok", "youtube",
)  # fmt: skip
"""Wires that do not tell when a post was edited."""


def shows(member: Member, answer: Served) -> bool:
    """Does the answer list posts of the account?"""
    return answer.step in SHOWING.get(member.platform, ("timeline",))


def lists(member: Member, answer: Served) -> bool:
    """Is it an answer of a walk through the account, and not about posts that were asked for by id?"""
    return shows(member, answer) and answer.step not in ("looks", "post")


def whole(ledger: Ledger, member: Member, pages: Sequence[Served]) -> bool:
    """Did these answers list the whole account? Where only what is new is asked for, the number of its posts
    tells; elsewhere a short page is the last one."""
    if member.platform in INCREMENTAL:
        told = {native_id for page in pages for native_id in page.ids}
        return "since_id" not in pages[0].path and len(told) >= total(ledger, member.id, pages[0].at)
    return member.platform in COUNTED and len(pages[-1].ids) < PAGE


def refusal_that_tells(answer: Served) -> bool:
    """WordPress says so that its feed has no older page, and that a closed API leads to the feed."""
    if answer.step == "feed":
        return answer.status == 404 and "paged=" in answer.path
    return answer.step == "timeline" and answer.status == 401 and "wp-json" in answer.path


def date(ledger: Ledger, post: TruePost) -> datetime | None:
    """When the post says it was published: some feeds say nothing, one gives local time without its zone, and
    a site tells it for two days, in its sitemap of news."""
    member = ledger.world.members[post.account_id]
    if member.dates == "missing" or (
        member.platform == "sitemap" and post.native_id not in dated(ledger, member)
    ):
        return None
    return post.published_at + timedelta(hours=5 if member.dates == "no zone" else 0)


def dated(ledger: Ledger, member: Member) -> set[str]:
    """The pages of a site that stood in its sitemap of news when somebody looked."""
    return {
        native_id
        for answer in ledger.answers(member.id)
        if "news-sitemap" in answer.path
        for native_id in answer.ids
    }


def language(member: Member, post: TruePost) -> str | None:
    """RSS 2.0 tells one language for the whole feed; some wires tell none."""
    if member.platform in SILENT:
        return None
    if member.platform == "feed" and member.format == "rss20":
        return member.languages[0]
    return post.shown.language


def expected(ledger: Ledger, post: TruePost, at: datetime) -> dict[str, object]:
    """The fields of a post as an honest reader has them after a look at `at`."""
    member = ledger.world.members[post.account_id]
    network = member.platform
    stood = post.shown.version(instant_ms(at))
    about = post.about and ledger.world.members[post.about.account_id]
    edited = stood.edited_at
    old_feed = member.closed or (network == "feed" and member.format.startswith("rss"))
    if network in WITHOUT_EDITS or old_feed:
        edited = None
    if network in ("vk", "weibo") and edited is not None:
        edited = edited.replace(microsecond=0)
    if network == "sitemap":
        return {"kind": "original", "text": "", "url": post.url, "published_at": date(ledger, post)}
    wordless = network == "threads" and post.kind == "repost"
    return {
        "kind": post.kind,
        "title": stood.words.title if network in TITLED else None,
        "text": "" if wordless else lines(written(network, stood.words.text)),
        "hashtags": set() if wordless else {tag.casefold() for tag in stood.words.hashtags},
        "language": language(member, post),
        "url": post.address,
        "published_at": date(ledger, post),
        "edited_at": None if post.kind == "repost" else edited,
        "in_reply_to": post.in_reply_to,
        "reply_to_own": post.reply_to_own if post.kind == "reply" else None,
        "about": about.id if about and network != "threads" else None,
        "pictures": pictures(network, post),
    }


def written(network: str, text: str) -> str:
    """Weibo writes its hashtags between two signs."""
    return re.sub(r"#(\w+)", r"#\1#", text) if network == "weibo" else text


def lines(text: str) -> str:
    """The house writes each paragraph on a line of its own, without empty ones between."""
    return text.replace("\n\n", "\n")


def total(ledger: Ledger, account: str, at: datetime) -> int:
    """How many posts the profile counts: on Bluesky no reposts."""
    posts, ms = ledger.world.posts[account], instant_ms(at)
    reposts = ledger.world.members[account].platform != "bluesky"
    return sum(post.stands(ms) and (reposts or post.kind != "repost") for post in posts)


def pictures(network: str, post: TruePost) -> list[tuple[str | None, str | None]]:
    """Addresses and descriptions as far as the wire carries them."""
    if network in ("tiktok", "youtube"):
        return []
    if network in ("instagram", "threads"):  # that there is one, and no more: addresses expire
        return [(None, None)] if post.pictures else []
    # Facebook repeats the words of a post as the description of its only picture
    told = network not in ("telegram", "mymir", "weibo") and (
        network != "facebook" or len(post.shown.pictures) > 1
    )
    return [(picture.url, picture.description if told else None) for picture in post.shown.pictures]


def form(network: str, post: TruePost) -> str:
    """What a post is, by what its wire shows: a quoted post's pictures are not its own."""
    shown = post.shown
    if network in ("sitemap", "tiktok", "youtube"):
        return "text" if network == "sitemap" else "video"
    if network == "threads" and post.kind == "repost":
        return "text"
    if network == "instagram":
        return "image" if post.pictures else "video"
    if shown.poll and network in POLLS:
        return "poll"
    if shown.pictures:
        return "image"
    return "link" if shown.versions[0].words.link else "text"


def said(ledger: Ledger, post: TruePost, at: datetime) -> tuple[str, ...]:
    """Title and paragraphs as they stood, without the line of links, names and hashtags. Of a site's pages no
    more than the title is told, and that while they stand in its sitemap of news."""
    member, words = ledger.world.members[post.account_id], post.shown.version(instant_ms(at)).words
    if member.platform == "sitemap":
        return (words.title,) if post.native_id in dated(ledger, member) else ()
    return (*((words.title,) if member.platform in TITLED else ()), *words.paragraphs)
