"""What YouTube shows of the practice channels: the feed's XML, a channel's page, the API's resources."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from html import escape
from typing import Any

from monitor.model import from_ms
from monitor.sandbox.assets import furniture_of
from monitor.sandbox.cast import Member
from monitor.sandbox.natives import account_id
from monitor.sandbox.truth import TruePost

SITE = "www.youtube.com"
_HOUR = 3_600_000
_XML_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" '
    'xmlns:media="http://search.yahoo.com/mrss/" xmlns="http://www.w3.org/2005/Atom">\n'
)
Object = dict[str, Any]


def channel_page(member: Member) -> str:
    """A channel's page, as far as a program may care for it."""
    channel, name = account_id(member), escape(member.institution)
    return (
        f'<!DOCTYPE html><html lang="en"><head><title>{name} - YouTube</title>'
        f'<link rel="canonical" href="https://{SITE}/channel/{channel}">'
        f'<link rel="alternate" type="application/rss+xml" title="RSS" '
        f'href="https://{SITE}/feeds/videos.xml?channel_id={channel}">'
        "</head><body><script>var ytInitialData = {};</script></body></html>"
    )


def channel_of(
    member: Member, standing: Sequence[TruePost], subscribers: int, born: datetime, ms: int
) -> Object:
    """All parts of a channel resource."""
    words = {
        "title": member.institution,
        "description": "A practice account." if furniture_of(member).bio else "",
    }
    return {
        "snippet": {
            **words, "customUrl": member.handle, "publishedAt": _zulu(born), "thumbnails": {},
            "localized": words, "country": member.country,
        },
        "contentDetails": {"relatedPlaylists": {"likes": "", "uploads": "UU" + account_id(member)[2:]}},
        "statistics": {
            "viewCount": str(sum(post.counts(ms).views for post in standing)),
            "subscriberCount": str(subscribers), "hiddenSubscriberCount": False,
            "videoCount": str(len(standing)),
        },
    }  # fmt: skip


def pointer_of(member: Member, post: TruePost, place: int) -> Object:
    """All parts of a playlist item."""
    at, words = _zulu(post.published_at), post.versions[0].words
    return {
        "snippet": {
            "publishedAt": at, "channelId": account_id(member), "title": words.title,
            "description": words.text, "thumbnails": {}, "channelTitle": member.institution,
            "playlistId": "UU" + account_id(member)[2:], "position": place,
            "resourceId": {"kind": "youtube#video", "videoId": post.native_id},
            "videoOwnerChannelTitle": member.institution, "videoOwnerChannelId": account_id(member),
        },
        "contentDetails": {"videoId": post.native_id, "videoPublishedAt": at},
    }  # fmt: skip


def video_of(member: Member, post: TruePost, ms: int) -> Object:
    """All parts of a video resource; `tags` are the search words that viewers do not see."""
    likes, comments, _, _, views = post.counts(ms)
    stood = post.version(ms).words
    words = {"title": stood.title, "description": stood.text}
    return {
        "snippet": {
            "publishedAt": _zulu(post.published_at), "channelId": account_id(member), **words,
            "thumbnails": {}, "channelTitle": member.institution, "tags": ["practice", *stood.hashtags],
            "categoryId": "25", "liveBroadcastContent": "none", "localized": words,
            "defaultAudioLanguage": post.language,
        },
        "contentDetails": {
            "duration": "PT2M31S", "dimension": "2d", "definition": "hd", "caption": "false",
            "licensedContent": False, "contentRating": {}, "projection": "rectangular",
        },
        "statistics": {
            "viewCount": str(views), "likeCount": str(likes), "favoriteCount": "0",
            "commentCount": str(comments),
        },
    }  # fmt: skip


def feed_head(member: Member, born: datetime) -> str:
    """The feed's own channel id comes without its "UC", as recorded in 2026."""
    channel, name = account_id(member), escape(member.institution, quote=False)
    return (
        f'{_XML_HEAD} <link rel="self" href="http://{SITE}/feeds/videos.xml?channel_id={channel}"/>\n'
        f" <id>yt:channel:{channel[2:]}</id>\n <yt:channelId>{channel[2:]}</yt:channelId>\n"
        f' <title>{name}</title>\n <link rel="alternate" href="https://{SITE}/channel/{channel}"/>\n'
        f" <author>\n  <name>{name}</name>\n  <uri>https://{SITE}/channel/{channel}</uri>\n </author>\n"
        f" <published>{_offset(born)}</published>\n "
    )


def entry(member: Member, post: TruePost, ms: int) -> str:
    """One entry of the feed."""
    likes, _, _, _, views = post.counts(ms)
    stood = post.version(ms)
    channel, name = account_id(member), escape(member.institution, quote=False)
    title, text = escape(stood.words.title, quote=False), escape(stood.words.text, quote=False)
    # every like moves it; an hour is near enough
    updated = max(stood.from_at, from_ms(ms // _HOUR * _HOUR)) if likes else stood.from_at
    return (
        f"<entry>\n  <id>yt:video:{post.native_id}</id>\n  <yt:videoId>{post.native_id}</yt:videoId>\n"
        f"  <yt:channelId>{channel}</yt:channelId>\n  <title>{title}</title>\n"
        f'  <link rel="alternate" href="https://{SITE}/watch?v={post.native_id}"/>\n'
        f"  <author>\n   <name>{name}</name>\n   <uri>https://{SITE}/channel/{channel}</uri>\n  </author>\n"
        f"  <published>{_offset(post.published_at)}</published>\n  <updated>{_offset(updated)}</updated>\n"
        f"  <media:group>\n   <media:title>{title}</media:title>\n"
        f'   <media:content url="https://{SITE}/v/{post.native_id}?version=3" '
        'type="application/x-shockwave-flash" width="640" height="390"/>\n'
        f'   <media:thumbnail url="https://i2.ytimg.com/vi/{post.native_id}/hqdefault.jpg" width="480" '
        f'height="360"/>\n   <media:description>{text}</media:description>\n   <media:community>\n'
        f'    <media:starRating count="{likes}" average="{5 if likes else 0:.2f}" min="1" max="5"/>\n'
        f'    <media:statistics views="{views}"/>\n   </media:community>\n  </media:group>\n </entry>\n '
    )


def _zulu(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%SZ}"


def _offset(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%S}+00:00"
