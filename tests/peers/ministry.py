"""An invented ministry on the AT Protocol peer, and what is true about its posts."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from tests.peers.atproto import FOLLOW, LIKE, POST, PROFILE, REPOST, Network, Person

WORDS = (
    ("kk", "Сыртқы істер министрі елші {n} сенім грамотасын қабылдады"),
    ("ru", "Состоялся {n}-й раунд политических консультаций"),
    ("uz", "Toshkentda {n}-muzokaralar bo‘lib o‘tdi"),
    ("ky", "Тышкы иштер министри {n}-жолугушууну өткөрдү"),
    ("en", "The Minister received {n} ambassadors 🤝"),
)
PLAIN = 230
"""Ordinary posts, so that the listings have several pages."""
_TURNS = count()


@dataclass(frozen=True)
class Truth:
    """What is true about one post or repost of the ministry."""

    uri: str
    kind: str
    text: str
    at: datetime
    languages: tuple[str, ...] = ()
    hashtags: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    mentions: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()
    in_reply_to: str | None = None
    reply_to_own: bool | None = None
    about: str | None = None
    likes: int = 0
    comments: int = 0
    shares: int = 0
    quotes: int = 0


@dataclass
class Ministry:
    """The ministry, three others, and the truth by address."""

    network: Network
    now: datetime
    own: Person
    others: list[Person]
    truth: dict[str, Truth] = field(default_factory=dict)
    cids: dict[str, str] = field(default_factory=dict)
    pinned: str = ""

    def ref(self, uri: str) -> dict[str, str]:
        return {"uri": uri, "cid": self.cids[uri]}

    def post(
        self, text: str, at: datetime, *, kind: str = "original", raw: str | None = None,
        record: dict[str, Any] | None = None, **more: Any,
    ) -> str:  # fmt: skip
        """Publish now what claims to be of `at`, written as `raw`."""
        written = {"text": text, "createdAt": raw or stamp(at)} | (record or {})
        uri, cid = self.own.write(POST, written)
        self.cids[uri] = cid
        self.truth[uri] = Truth(uri, kind, text, at, **more)
        return uri

    def share(self, uri: str, text: str, at: datetime, about: str) -> str:
        """Repost this post, whose words are `text`, by `about`."""
        made, _ = self.own.write(REPOST, {"subject": self.ref(uri), "createdAt": stamp(at)})
        self.truth[made] = Truth(made, "repost", text, at, about=about)
        return made

    def edit(self, uri: str, text: str) -> None:
        """Write the record anew with another text; all else stays."""
        stood = self.own.records(POST)[uri]["value"]
        self.cids[uri] = self.own.put(uri, stood | {"text": text})
        self.truth[uri] = replace(self.truth[uri], text=text)

    def delete(self, uri: str) -> None:
        self.own.delete(uri)
        del self.truth[uri]

    def liked(self, uri: str, times: int) -> None:
        """So many of the others like it."""
        for person in self.others[:times]:
            person.write(LIKE, {"subject": self.ref(uri), "createdAt": stamp(self.now)})
        self._more(uri, likes=times)

    def answered(self, uri: str) -> tuple[str, str]:
        """Somebody else replies to it."""
        ref = self.ref(uri)
        self._more(uri, comments=1)
        return self.others[0].write(
            POST,
            {"text": "Рахмет!", "createdAt": stamp(self.now), "reply": {"root": ref, "parent": ref}},
        )

    def shared(self, uri: str) -> None:
        self.others[1].write(REPOST, {"subject": self.ref(uri), "createdAt": stamp(self.now)})
        self._more(uri, shares=1)

    def quoted(self, uri: str) -> None:
        self.others[2].write(
            POST, {"text": "Қараңыз", "createdAt": stamp(self.now), "embed": quoting(self.ref(uri))}
        )
        self._more(uri, quotes=1)

    def _more(self, uri: str, **counts: int) -> None:
        stood = self.truth[uri]
        self.truth[uri] = replace(stood, **{name: getattr(stood, name) + n for name, n in counts.items()})


def empty(network: Network, now: datetime) -> Ministry:
    """A ministry that has published nothing yet, and three others."""
    turn = next(_TURNS)
    own, *others = (network.person(f"{name}{turn}") for name in ("kz-mfa-", "ada", "berik", "chen"))
    own.write(PROFILE, {"displayName": "Министрлік (practice)", "description": "Invented"}, "self")
    return Ministry(network, now, own, others)


def found(network: Network, now: datetime) -> Ministry:
    """A ministry with everything that a wire can show."""
    ministry = empty(network, now)
    own = ministry.own
    _plain(ministry)
    _special(ministry)
    for person in ministry.others[:2]:
        person.write(FOLLOW, {"subject": own.did, "createdAt": stamp(now)})
    own.write(FOLLOW, {"subject": ministry.others[0].did, "createdAt": stamp(now)})
    network.settle()
    return ministry


def _plain(ministry: Ministry) -> None:
    """Twenty days of posts, each fifth pair in the same second; one is liked, answered, shared and quoted."""
    records, truths = [], []
    for n in range(PLAIN):
        language, words = WORDS[n % len(WORDS)]
        at = ministry.now - timedelta(days=20) + timedelta(hours=2) * (n - n % 5 // 4)
        text = words.format(n=n)
        records.append((POST, {"text": text, "createdAt": stamp(at), "langs": [language]}, None))
        truths.append(Truth("", "original", text, at, (language,)))
    for (uri, cid), true in zip(ministry.own.write_all(records), truths, strict=True):
        ministry.cids[uri] = cid
        ministry.truth[uri] = replace(true, uri=uri)
    liked = list(ministry.truth)[::20]
    for n, uri in enumerate(liked):
        ministry.liked(uri, n % 4)
    for act in (ministry.answered, ministry.shared, ministry.quoted):
        act(liked[1])


def _special(ministry: Ministry) -> None:
    own, stranger, day = ministry.own, ministry.others[0], timedelta(days=1)
    now, hour = ministry.now, timedelta(hours=1)
    text = f"Ақпарат: тақырып #Қазақстан, сілтеме example.org және @{stranger.handle} 👋"
    ministry.post(
        text, now - 12 * hour, record={"langs": ["kk", "en"], "tags": ["астана"], "facets": [
            facet(text, "#Қазақстан", tag="Қазақстан"),
            facet(text, "example.org", link="https://example.org/жаңалық?a=1&b=2"),
            facet(text, f"@{stranger.handle}", mention=stranger.did),
        ]},
        languages=("kk", "en"), hashtags=("қазақстан", "астана"), links=("https://example.org/жаңалық?a=1&b=2",),
        mentions=(stranger.handle,),
    )  # fmt: skip
    ministry.post("Без языка и миллисекунд", now - 11 * hour, raw=f"{now - 11 * hour:%Y-%m-%dT%H:%M:%SZ}")
    east = now - 10 * hour
    ministry.post("В поясе Астаны", east, raw=f"{east + 5 * hour:%Y-%m-%dT%H:%M:%S}.000+05:00")
    ministry.post("Микросекунды", now - 9 * hour, raw=f"{now - 9 * hour:%Y-%m-%dT%H:%M:%S}.000000Z")
    blob = own.picture(png())
    picture = {"$type": "app.bsky.embed.images", "images": [{"image": blob, "alt": "Кездесу залы"}]}
    ministry.post("Сурет", now - 8 * hour, record={"embed": picture}, pictures=("Кездесу залы",))
    card = {"uri": "https://example.org/doc", "title": "Құжат", "description": "…"}
    ministry.post(
        "Карточка", now - 7 * hour, record={"embed": {"$type": "app.bsky.embed.external", "external": card}},
        links=("https://example.org/doc",),
    )  # fmt: skip
    root = ministry.post("Жіп 1/2", now - 6 * hour)
    ministry.post(
        "Жіп 2/2", now - 6 * hour + timedelta(seconds=1), kind="reply",
        record={"reply": {"root": ministry.ref(root), "parent": ministry.ref(root)}},
        in_reply_to=root, reply_to_own=True,
    )  # fmt: skip
    ministry._more(root, comments=1)
    theirs, cid = stranger.write(POST, {"text": "Сұрақ", "createdAt": stamp(now - 2 * day)})
    ministry.cids[theirs] = cid
    ministry.post(
        "Жауап", now - 5 * hour, kind="reply", in_reply_to=theirs, reply_to_own=False,
        record={"reply": {"root": ministry.ref(theirs), "parent": ministry.ref(theirs)}},
    )  # fmt: skip
    ministry.post(
        "Дәйексөз", now - 4 * hour, kind="quote", record={"embed": quoting(ministry.ref(theirs))},
        about=stranger.did,
    )  # fmt: skip
    both = {
        "$type": "app.bsky.embed.recordWithMedia",
        "media": picture,
        "record": quoting(ministry.ref(root)),
    }
    ministry.post(
        "Дәйексөз суретпен", now - 3 * hour, kind="quote", record={"embed": both}, about=own.did,
        pictures=("Кездесу залы",),
    )  # fmt: skip
    ministry._more(root, quotes=1)
    ministry.share(theirs, "Сұрақ", now - 2 * hour, stranger.did)
    ministry.share(root, "Жіп 1/2", now - 1 * hour, own.did)
    ministry._more(root, shares=1)
    ministry.post("", now - timedelta(minutes=50), record={"embed": picture}, pictures=("Кездесу залы",))
    ministry.post("Ертеңгі күнмен", now, raw=stamp(now + 3 * day))


def stamp(at: datetime) -> str:
    """As the official clients write it."""
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%S}.{at.microsecond // 1000:03d}Z"


def quoting(ref: dict[str, str]) -> dict[str, Any]:
    return {"$type": "app.bsky.embed.record", "record": ref}


def facet(text: str, part: str, **feature: str) -> dict[str, Any]:
    """A facet over this part; its offsets count bytes."""
    before = len(text[: text.index(part)].encode())
    ((kind, value),) = feature.items()
    name = {"tag": "tag", "link": "uri", "mention": "did"}[kind]
    return {
        "index": {"byteStart": before, "byteEnd": before + len(part.encode())},
        "features": [{"$type": f"app.bsky.richtext.facet#{kind}", name: value}],
    }


def png() -> bytes:
    """The smallest honest picture: one grey pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    pixel = zlib.compress(b"\x00\x80")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixel) + chunk(b"IEND", b"")
