"""Whom a post cites, by the shape of what the adapters store."""

from __future__ import annotations

import re
from typing import Literal

from monitor.model import Post
from monitor.text import folded

How = Literal["mention", "reply", "quote", "repost"]
_RECORD = re.compile(r"at://(did:[^/]+)/")
_NAMED = re.compile(r"([^/:]+)/[0-9]+")


def citations(post: Post) -> tuple[tuple[How, str], ...]:
    """Each (how, target) once. A target is a key of an account as the adapters fold it: a handle without
    the sign, or the platform's own id.

    The mentions in a repost are left out: they are another's words, and the repost cites that other. Where
    a reply names only the post that it answers (Mastodon), its first mention stands for the account.
    """
    found: list[tuple[How, str]] = []
    if post.kind != "repost":
        found += [("mention", name) for name in post.mentions]
        if answered := _answered(post):
            found.append(("reply", answered))
    if post.about_account:
        found.append(("repost" if post.kind == "repost" else "quote", post.about_account))
    keyed = ((how, folded(target.strip().removeprefix("@"))) for how, target in found)
    return tuple(dict.fromkeys((how, target) for how, target in keyed if target))


def _answered(post: Post) -> str | None:
    """The account that a reply to another answers; None for a thread of one's own, or where nobody knows."""
    if post.kind != "reply" or post.reply_to_own is not False:
        return None
    answered = post.in_reply_to or ""
    told = _RECORD.match(answered) or _NAMED.fullmatch(answered)
    return told[1] if told else next(iter(post.mentions), None)
