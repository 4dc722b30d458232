"""Which account of which network a web address is: the address alone, nothing is asked.

Only addresses of accounts count: not those to share, log in, search or look at one post, and not a link to
a network's front door.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from urllib.parse import parse_qs, quote, unquote, urlsplit

Found = tuple[str, str] | None
"""The handle and the address of the account; None: this is no account."""
Segments = tuple[str, ...]
Read = Callable[[Segments], Found]

_LOCAL = re.compile(r"\A(?:www|m|mobile|web|touch|[a-z]{2}(?:-[a-z]{2})?)\.")
"""Doors to the same site: for telephones, for a language."""


def account_behind(address: str, *, own: bool, page: str) -> tuple[str, str, str] | None:
    """Network, handle and address of the account behind a link on `page`, or None.

    `own`: the page marks the link as its own (rel=me); then `/@name` on the page's own host counts too.
    """
    try:
        parts, here = urlsplit(address), urlsplit(page).hostname
    except ValueError:
        return None
    if not unquote(parts.path).isprintable():
        return None
    host = parts.hostname or ""
    path = tuple(unquote(piece) for piece in parts.path.split("/") if piece)
    network = _HOSTS.get(host) or _HOSTS.get(_LOCAL.sub("", host))
    if network is None and host.endswith(".t.me"):  # name.t.me is another way to write t.me/name
        network, path = "telegram", (host.removesuffix(".t.me"), *path)
    if network is None:
        found = _on_a_server(parts.scheme, parts.netloc, path) if own or host != here else None
        return ("mastodon", *found) if found else None
    if path == ("profile.php",):  # the one address whose query says who it is
        path = ("profile.php", *parse_qs(parts.query).get("id", ())[:1])
    if not path and parts.fragment.startswith("!/"):  # an old way to write it
        path = tuple(piece for piece in parts.fragment[2:].split("/") if piece)
    found = _NETWORKS[network][1](path)
    return (network, *found) if found else None


def _named(base: str, pattern: str, reserved: str = "") -> Read:
    """Accounts that are the only segment of a path: `base` + name. `reserved` names are the site's own."""
    name, taken = re.compile(pattern), frozenset(reserved.split())

    def read(path: Segments) -> Found:
        if len(path) != 1 or not name.fullmatch(path[0]) or path[0].lower() in taken:
            return None
        return path[0].removeprefix("@"), f"{base}{quote(path[0], safe='@')}"

    return read


_ANY_NAME = re.compile(r"[^\s/?#@\x00-\x20\x7f]{1,100}")
_NUMBER = re.compile(r"[0-9]{5,20}")
_NO_SCRIPT = r"(?!.*\.php\Z)"
_THINGS = r"(?:wall|photo|video|album|topic|clip|doc|app|audio|story|poll|market|page|note)s?-?\d+(?:_\d+)?"
_TELEGRAM = _named(
    "https://t.me/",
    r"[A-Za-z][A-Za-z0-9_]{3,31}",
    "addemoji addlist addstickers addtheme boost confirmphone contact giftcode invoice joinchat login proxy "
    "setlanguage share socks stickers",
)
_X = _named(
    "https://x.com/",
    r"[A-Za-z0-9_]{1,15}",
    "about account compose download explore hashtag home i intent jobs login logout messages notifications "
    "oauth privacy search settings share signup tos widgets who_to_follow",
)
_INSTAGRAM = _named(
    "https://www.instagram.com/",
    r"[A-Za-z0-9_.]{1,30}",
    "about accounts api developer direct explore legal p privacy reel reels share stories tv web",
)
_VK = _named(
    "https://vk.com/",
    rf"(?!{_THINGS}\Z){_NO_SCRIPT}[A-Za-z0-9_.]{{2,50}}",
    "about album apps away blog clips community dev doc docs feed friends groups help im join jobs legal "
    "login mail market music news page photos privacy search services share stats terms video videos wall",
)
_FACEBOOK = _named(
    "https://www.facebook.com/",
    rf"{_NO_SCRIPT}[A-Za-z0-9.-]{{2,120}}",
    "about ads business careers dialog events gaming groups hashtag help home l legal login marketplace "
    "media messages notes pages people permalink photo photos plugins policies policy privacy recover reel "
    "reels search settings share sharer story terms tr video videos watch",
)
_OK = _named(
    "https://ok.ru/",
    r"[A-Za-z0-9_.-]{2,64}",
    "apps discover dk feed games gifts group groups hobby live login market messages music online profile "
    "search share video",
)
_WEIBO = _named(
    "https://weibo.com/",
    rf"{_NO_SCRIPT}[\w-]{{2,40}}",
    "ajax hot login logout newlogin search share signup sorry tv",
)


def _appstore(path: Segments) -> Found:
    """An app by its number, in the store of one country or of none."""
    number = re.fullmatch(r"id([1-9][0-9]{4,19})", path[-1]) if path else None
    if number is None or "app" not in path[:2]:
        return None
    store = f"{path[0].lower()}/" if re.fullmatch(r"[A-Za-z]{2}", path[0]) else ""
    return number[1], f"https://apps.apple.com/{store}app/id{number[1]}"


def _telegram(path: Segments) -> Found:
    """A channel, by its page or its preview (/s/name). Invitations and messages name none."""
    return _TELEGRAM(path[1:] if path[:1] == ("s",) else path)


def _x(path: Segments) -> Found:
    return _X(tuple(piece.removeprefix("@") for piece in path))


def _bluesky(path: Segments) -> Found:
    if len(path) != 2 or path[0] != "profile":
        return None
    name = path[1].removeprefix("@")
    return (name, f"https://bsky.app/profile/{name}") if _DID_OR_DOMAIN.fullmatch(name) else None


_DID_OR_DOMAIN = re.compile(
    r"did:[a-z]{1,20}:[A-Za-z0-9._:%-]{1,200}|[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,10}"
)


def _youtube(path: Segments) -> Found:
    """By id, by handle, by an old user name or a custom address; each keeps its form, for they differ."""
    site, head, second = "https://www.youtube.com", *(*path, "", "")[:2]
    if head.startswith("@") and _ANY_NAME.fullmatch(head[1:]):
        return head[1:], f"{site}/{quote(head, safe='@')}"
    if head == "channel" and re.fullmatch(r"UC[A-Za-z0-9_-]{22}", second):
        return second, f"{site}/channel/{second}"
    if head in ("user", "c") and _ANY_NAME.fullmatch(second):
        return second, f"{site}/{head}/{quote(second, safe='')}"
    return None


def _facebook(path: Segments) -> Found:
    """By name, or by the number that pages without a name have at the end of four kinds of address."""
    if path[:1] in (("profile.php",), ("pages",), ("people",), ("p",)) and len(path) > 1:
        number = path[-1].rpartition("-")[2]
        return (number, f"https://www.facebook.com/{number}") if _NUMBER.fullmatch(number) else None
    return _FACEBOOK(path[1:] if path[:1] == ("pg",) else path)


def _instagram(path: Segments) -> Found:
    found = _INSTAGRAM(path[1:] if path[:1] == ("_u",) else path)
    return (found[0], f"{found[1]}/") if found else None


def _linkedin(path: Segments) -> Found:
    if len(path) < 2 or path[0] not in ("company", "school", "showcase", "in"):
        return None
    known = _ANY_NAME.fullmatch(path[1])
    return (path[1], f"https://www.linkedin.com/{path[0]}/{quote(path[1], safe='')}") if known else None


def _ok(path: Segments) -> Found:
    if len(path) == 2 and path[0] in ("group", "profile") and _NUMBER.fullmatch(path[1]):
        return path[1], f"https://ok.ru/{path[0]}/{path[1]}"
    return _OK(path)


def _mymir(path: Segments) -> Found:
    if len(path) < 2 or path[0] not in ("bk", "community", "inbox", "list", "mail"):
        return None
    known = _ANY_NAME.fullmatch(path[1])
    return (path[1], f"https://my.mail.ru/{path[0]}/{quote(path[1], safe='')}") if known else None


def _weibo(path: Segments) -> Found:
    """By number, by a name in letters (/n/name), or by a name of its own."""
    if len(path) == 2 and path[0] in ("u", "profile") and _NUMBER.fullmatch(path[1]):
        return path[1], f"https://weibo.com/u/{path[1]}"
    if len(path) == 2 and path[0] == "n" and _ANY_NAME.fullmatch(path[1]):
        return path[1], f"https://weibo.com/n/{quote(path[1], safe='')}"
    return _WEIBO(path)


def _on_a_server(scheme: str, host: str, path: Segments) -> Found:
    """`/@name` on a host of its own is how Mastodon and its kin write accounts; `/@name@home` is a copy."""
    if host.lower().removeprefix("www.") in _OTHERS or "@" in host:
        return None
    found = _SERVED.fullmatch(path[0]) if len(path) == 1 else None
    if not found:
        return None
    name, home = found.groups()
    return name, f"https://{home}/@{name}" if home else f"{scheme}://{host}/@{name}"


_SERVED = re.compile(r"@([A-Za-z0-9_][A-Za-z0-9_.-]{0,60})(?:@([A-Za-z0-9.-]{1,200}\.[A-Za-z0-9-]{1,60}))?")
_OTHERS = frozenset((
    "coub.com", "dzen.ru", "hive.blog", "kick.com", "medium.com", "odysee.com", "paragraph.xyz",
    "peakd.com", "rutube.ru", "steemit.com", "substack.com", "teletype.in", "unsplash.com", "vc.ru",
))  # fmt: skip
"""They write /@name too, and are no Mastodon."""

_AT_NAME = r"@[A-Za-z0-9_.]{1,30}"
_NETWORKS: Mapping[str, tuple[tuple[str, ...], Read]] = {
    "appstore": (("apps.apple.com", "itunes.apple.com"), _appstore),
    "bluesky": (("bsky.app",), _bluesky),
    "facebook": (("facebook.com", "fb.com"), _facebook),
    "instagram": (("instagram.com", "instagr.am"), _instagram),
    "linkedin": (("linkedin.com",), _linkedin),
    "mymir": (("my.mail.ru",), _mymir),
    "ok": (("ok.ru", "odnoklassniki.ru"), _ok),
    "telegram": (("t.me", "telegram.me", "telegram.dog"), _telegram),
    "threads": (("threads.net", "threads.com"), _named("https://www.threads.com/", _AT_NAME)),
    "tiktok": (("tiktok.com",), _named("https://www.tiktok.com/", _AT_NAME)),
    "vk": (("vk.com", "vk.ru", "vkontakte.ru"), _VK),
    "weibo": (("weibo.com", "weibo.cn", "e.weibo.com"), _weibo),
    "x": (("x.com", "twitter.com"), _x),
    "youtube": (("youtube.com",), _youtube),
}
_HOSTS = {host: network for network, (hosts, _) in _NETWORKS.items() for host in hosts}
