"""What a bridge (RSS-Bridge, RSSHub) writes for platforms that have no feed of their own.

A bridge's ids are digests, or addresses of its own host, and change when it does. The platform's id of a post
stands in the item's link.
"""

from __future__ import annotations

import re

_WRITERS = ("rss-bridge", "rsshub")
_ADDRESS = (re.compile(r"[?&]action=display(?:&|$)"), re.compile(r"[?&]bridge=\w"))
_FAILURE = re.compile(r"\s*Bridge returned error -?\d{1,9}!", re.IGNORECASE)
_NUMBER, _CODE, _NAME = r"([0-9]{1,25})", r"([A-Za-z0-9_-]{1,128})", r"[^/?#]{1,253}"
_QUERY = r"/[^?#]{0,500}\?(?:[^#]{0,1000}&)?"
_FORMS = tuple(
    re.compile(rf"https?://(?:(?:www|m|mobile|web|old|mbasic)\.)?{form}(?![A-Za-z0-9_-])", re.IGNORECASE)
    for form in (
        rf"(?:(?:x|twitter)\.com|nitter\.{_NAME})/(?:i/web|{_NAME})/status/{_NUMBER}",
        rf"(?:t|telegram)\.me/(?:s/)?[A-Za-z][A-Za-z0-9_]{{3,31}}/{_NUMBER}",
        rf"bsky\.app/profile/{_NAME}/post/{_CODE}",
        r"vk\.(?:com|ru)/wall(-?[0-9]{1,20}_[0-9]{1,20})",
        rf"vk\.(?:com|ru){_QUERY}w=wall(-?[0-9]{{1,20}}_[0-9]{{1,20}})",
        rf"instagram\.com/(?:{_NAME}/)?(?:p|reel|reels|tv)/{_CODE}",
        rf"threads\.(?:net|com)/(?:@{_NAME}/post|t)/{_CODE}",
        rf"youtube\.com{_QUERY}v=([A-Za-z0-9_-]{{11}})",
        r"(?:youtube\.com/(?:shorts|live)|youtu\.be)/([A-Za-z0-9_-]{11})",
        rf"facebook\.com/(?:groups/)?{_NAME}/(?:posts|videos|permalink)/(?:{_NAME}/)?(pfbid[A-Za-z0-9]{{1,128}}|[0-9]{{1,25}})",
        rf"facebook\.com/(?:permalink|story)\.php\?(?:[^#]{{0,1000}}&)?story_fbid={_CODE}",
        r"weibo\.com/[0-9]{1,20}/([A-Za-z0-9]{1,32})",
        r"weibo\.cn/(?:status|detail)/([A-Za-z0-9]{1,32})",
        rf"tiktok\.com/@{_NAME}/(?:video|photo)/{_NUMBER}",
        rf"{_NAME}/(?:@{_NAME}|users/{_NAME}/statuses)/{_NUMBER}",  # Mastodon, on any host
    )
)


def is_bridge(generator: str, *addresses: str) -> bool:
    """Whether a bridge wrote the feed: by what it calls itself, or by an address that only RSS-Bridge has."""
    if generator.lower().startswith(_WRITERS):
        return True
    return any(all(part.search(address) for part in _ADDRESS) for address in addresses)


def tells_failure(title: str) -> bool:
    """Whether the title of a bridge's item says that the bridge failed, which is then no post."""
    return _FAILURE.match(title) is not None


def id_in_link(address: str) -> str | None:
    """The platform's own id of the post at this public address; None for any other address.

    >>> id_in_link("https://x.com/mfa/status/1234567890"), id_in_link("https://t.me/s/mfa_kz/77")
    ('1234567890', '77')
    >>> id_in_link("https://vk.com/wall-100_25"), id_in_link("https://mfa.example/news/3")
    ('-100_25', None)
    """
    for form in _FORMS:
        if found := form.match(address):
            return found[1]
    return None
