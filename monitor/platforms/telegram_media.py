"""What Telegram's web preview shows with a message, as media."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from lxml import etree

from monitor.model import Media
from monitor.platforms.limits import MEDIA, TEXT_CHARACTERS
from monitor.platforms.telegram_html import ROOT, Classes, by_class, names, words, words_in
from monitor.platforms.web import web_address

_OF_MESSAGE = "tgme_widget_message_"
_BACKGROUND = re.compile(r"background-image:\s*url\(\s*['\"]?([^'\"()]{1,2083})")


def media_of(root: Any, found: Classes) -> tuple[Media, ...]:
    """Everything shown with the post, in its order. Pictures' addresses expire."""
    shown: list[Media] = []
    walk = etree.iterwalk(root, events=("start",))
    for _, node in walk:
        if _OF_MESSAGE not in (node.get("class") or ""):
            continue
        makers = [_MEDIA[name] for name in names(node) if name in _MEDIA]
        if makers and len(shown) < MEDIA:
            shown.append(makers[0](node))
            walk.skip_subtree()
    return tuple(shown) or _unshown(found)


def _unshown(found: Classes) -> tuple[Media, ...]:
    """Something that only the apps show. The same words stand hidden in most posts with a video."""
    for node in found.get("message_media_not_supported_wrap", ()):
        hidden = "media_not_supported_cont" in names(node)
        if not hidden and "tgme_widget_message_bubble" in names(node.getparent()):
            return (Media("file"),)
    return ()


def _background(node: Any) -> str | None:
    at = _BACKGROUND.search(node.get("style") or "")
    return web_address(at[1], ROOT) if at else None


def _source(node: Any, tag: str) -> str | None:
    written = (one.get("src") for one in node.iter(tag))
    return next((web for src in written if src and (web := web_address(src, ROOT))), None)


def _picture(node: Any) -> Media:
    return Media("image", _background(node))


def _video(node: Any) -> Media:
    """One without a button and a length plays by itself, over and over."""
    inner = by_class(node)
    played = "message_video_play" in inner or "message_video_duration" in inner
    too_big = "not_supported" in names(node)
    return Media("video" if played or too_big else "gif", _source(node, "video"))


def _round_video(node: Any) -> Media:
    return Media("video", _source(node, "video"))


def _voice(node: Any) -> Media:
    return Media("audio", _source(node, "audio"))


def _document(node: Any) -> Media:
    """A file by its name; the page gives no address of it."""
    inner = by_class(node)
    icons = inner.get("tgme_widget_message_document_icon", ())
    audio = any("audio" in names(icon) for icon in icons)
    title = words_in(inner, "tgme_widget_message_document_title")
    return Media("audio" if audio else "file", None, title or None)


def _sticker(node: Any) -> Media:
    still = web_address(node.get("data-webp") or "", ROOT)
    return Media("image", still or _background(node) or _source(node, "img"))


def _place(node: Any) -> Media:
    title = words_in(by_class(node), "tgme_widget_message_location_title")
    return Media("link", web_address(node.get("href") or "", ROOT), title or None)


def _contact(node: Any) -> Media:
    """A person's card, without the person."""
    return Media("file")


def _poll(node: Any) -> Media:
    """Question and answers. Votes change, so they would make an edit of every look."""
    inner = by_class(node)
    answers = inner.get("tgme_widget_message_poll_option_text", ())
    said = [words_in(inner, "tgme_widget_message_poll_question"), *map(words, answers)]
    return Media("poll", None, " | ".join(filter(None, said))[:TEXT_CHARACTERS] or None)


def _preview(node: Any) -> Media:
    inner = by_class(node)
    title = words_in(inner, "link_preview_title") or words_in(inner, "link_preview_site_name")
    return Media("link", web_address((node.get("href") or "").replace("&amp;", "&"), ROOT), title or None)


_MEDIA: Mapping[str, Callable[[Any], Media]] = {
    _OF_MESSAGE + name: make
    for name, make in {
        "photo_wrap": _picture, "video_player": _video, "roundvideo_player": _round_video,
        "voice_player": _voice, "audio_player": _voice, "document_wrap": _document, "sticker": _sticker,
        "tgsticker": _sticker, "videosticker": _sticker, "location_wrap": _place, "venue_wrap": _place,
        "contact_wrap": _contact, "poll": _poll, "link_preview": _preview,
    }.items()
}  # fmt: skip
