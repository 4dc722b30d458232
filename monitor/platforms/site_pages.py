"""Pages of one site: which of them are an account's, and under which id they are kept."""

from __future__ import annotations

import hashlib
from urllib.parse import unquote, urlsplit

from monitor.model import Account
from monitor.platforms.limits import ID_BYTES
from monitor.platforms.web import web_address

_FILES = (".xml", ".xml.gz", ".txt", ".txt.gz")


def page_address(written: str, base: str) -> str | None:
    """The absolute address that `written` means on the page `base`, if it names a host that can be read."""
    address = web_address(written, base)
    return address if address and site(address) else None


def is_sitemap(address: str) -> bool:
    """Whether an address is meant to be a sitemap's own, and not a site's or a section's home.

    >>> is_sitemap("https://mfa.example/map?view=sitemap"), is_sitemap("https://mfa.example/en/")
    (True, False)
    """
    parts = urlsplit(address)
    last = parts.path.rpartition("/")[2].lower()
    return "sitemap" in last or "sitemap" in parts.query.lower() or last.endswith(_FILES)


def folder(address: str) -> str:
    """The path under which an address lies: up to its last slash, or itself when it names no file.

    >>> folder("https://mfa.example/vienna"), folder("https://mfa.example/feeds/news.xml")
    ('/vienna/', '/feeds/')
    """
    path = urlsplit(address).path or "/"
    above, _, last = path.rpartition("/")
    return f"{above}/" if not last or "." in last or is_sitemap(address) else f"{path}/"


def section(account: Account) -> str:
    """The path with which all of the account's pages begin.

    It is the handle when that is a path (`/press/news/`); else the folder of the home that the account list
    names; for a sitemap's own address the whole site.
    """
    if account.handle.startswith("/"):
        return account.handle
    return "/" if is_sitemap(account.url) else folder(account.url)


def elsewhere(account: Account, address: str, answered: str = "") -> str:
    """Why a page is not the account's, or nothing. `answered` is where a redirect has led: also its site."""
    if site(address) not in (site(account.url), site(answered)):
        return "on another host"
    parts, begin = urlsplit(address), unquote(section(account))
    path = unquote(parts.path or "/")
    if path.rstrip("/") == begin.rstrip("/") and not parts.query:
        return "the section's own page"
    return "" if path.startswith(begin) else f"outside {begin[:200]}"


def page_id(account: Account, address: str) -> str:
    """The id of a page: its address with the scheme and the host that the account list names, no fragment.

    So a page keeps its id when the site moves to https, adds `www.`, or is met in an archive. An id of more
    than 1024 bytes becomes a digest.
    """
    own, page = urlsplit(account.url), urlsplit(address)
    query = f"?{page.query}" if page.query else ""
    whole = f"{own.scheme}://{own.netloc}{page.path or '/'}{query}"
    return (
        whole if len(whole.encode()) <= ID_BYTES else f"sha256:{hashlib.sha256(whole.encode()).hexdigest()}"
    )


def same_page(one: str, other: str) -> bool:
    """Whether two addresses differ in nothing but scheme, `www.`, port, fragment or a closing slash."""
    return _bare(one) == _bare(other)


def site(address: str) -> str:
    """The host without `www.`, in lower case; nothing where there is none."""
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _bare(address: str) -> tuple[str, str, str]:
    parts = urlsplit(address if "://" in address else f"http://{address}")
    return site(parts.geturl()), parts.path.rstrip("/"), parts.query
