"""What every feed format is read into before it becomes posts."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Entry:
    """One item of a feed, as written: nothing is resolved, parsed or cut yet."""

    id: str = ""
    link: str = ""
    title: str = ""
    title_is_html: bool = True
    text: str = ""
    text_is_html: bool = True
    published: str = ""
    updated: str = ""
    language: str = ""
    base: str = ""
    media: list[tuple[str, str, str]] = field(default_factory=list)
    """Address, kind or MIME type, description."""
    number: str = ""
    """The post's number in its WordPress, where the feed tells it."""
    utc: bool = False
    """Its dates are UTC, although they name no zone."""
    fault: str = ""
    """Why the item could not be read; the other fields then mean nothing."""
    apart: str = ""
    """Why the item, which could be read, is no post of the account."""

    @property
    def empty(self) -> bool:
        return not (self.id or self.link or self.title or self.text or self.media)


@dataclass(slots=True)
class Document:
    """A feed: its items in order, and what it says about itself."""

    format: str
    entries: list[Entry]
    title: str = ""
    language: str = ""
    links: dict[str, str] = field(default_factory=dict)
    """Addresses by relation: next, prev-archive, hub, self, current."""
    complete: bool = False
    archive: bool = False
    """This document does not change any more (RFC 5005, section 4)."""
    generator: str = ""
    """What wrote it, by its own word."""
    too_many: int = 0
    """Items past the limit, which were not read."""
    lost: int = 0
    """Items that the text marks and that could not be found in it."""
