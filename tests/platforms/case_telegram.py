"""The contract test's knowledge of Telegram's web preview."""

from __future__ import annotations

from monitor.errors import AccessDenied, NotFound
from tests.platforms.case import Case

CHANNEL = "https://t.me/s/mfa_practice_kz"


def items(name: str, body: bytes) -> int:
    """Messages of a page, service messages among them; an album is one."""
    return body.count(b'class="tgme_widget_message ')


CASE = Case(
    platform="telegram",
    folder="telegram",
    items=items,
    urls={
        "timeline": CHANNEL,
        "profile": "https://t.me/mfa_practice_kz",
        "post": "https://t.me/mfa_practice_kz/88?embed=1&mode=tme",
    },
    errors={
        "info_bot_botfather.html": NotFound,
        "info_group_ru_python.html": NotFound,
        "info_private_invite.html": AccessDenied,
        "plain_group.html": NotFound,
        "plain_unknown.html": NotFound,
        "post_not_found.html": NotFound,
        "web_not_found.html": NotFound,
    },
    left_out={
        "desktop_export_group.json": "an export of the desktop program, no answer of the web",
        "fragments/channel_info.html": "pieces of a page's head: neither a listing nor a plain page",
    },
    changed={
        "timeline.html": "timeline",
        "timeline_start.html": "timeline",
        "profile.html": "profile",
        "post.html": "post",
    },
)
