"""Where we may connect to: which URLs, which ports, which addresses (SSRF).

The list of refused networks is written out, because `ipaddress.is_global` differs between Python versions and
calls 192.0.0.192, 64:ff9b::7f00:1, fec0::1 and 3fff::1 global. Source: the IANA special-purpose registries
for IPv4 and IPv6.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import lru_cache
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from urllib.parse import quote, urlsplit

from monitor.errors import NoAnswer, Refused, SettingsError
from monitor.settings import FetchSettings

Resolver = Callable[[str, int], Awaitable[list[str]]]
"""Host name and port in, every address of that name out; raises OSError when there is none."""

_REFUSED_4 = tuple(
    IPv4Network(net)
    for net in (
        "0.0.0.0/8",  # this network
        "10.0.0.0/8",  # private
        "100.64.0.0/10",  # carrier-grade NAT
        "127.0.0.0/8",  # loopback
        "169.254.0.0/16",  # link-local, cloud metadata
        "172.16.0.0/12",  # private
        "192.0.0.0/24",  # IETF protocol assignments, metadata of some clouds
        "192.0.2.0/24",  # documentation
        "192.31.196.0/24",  # AS112
        "192.52.193.0/24",  # AMT
        "192.88.99.0/24",  # 6to4 relay
        "192.168.0.0/16",  # private
        "192.175.48.0/24",  # AS112
        "198.18.0.0/15",  # benchmarking
        "198.51.100.0/24",  # documentation
        "203.0.113.0/24",  # documentation
        "224.0.0.0/4",  # multicast
        "240.0.0.0/4",  # reserved, broadcast
    )
)
_REFUSED_6 = tuple(
    IPv6Network(net)
    for net in (
        "::/8",  # unspecified, loopback, IPv4-mapped and IPv4-compatible
        "64:ff9b::/96",  # NAT64
        "64:ff9b:1::/48",  # local NAT64
        "100::/64",  # discard only
        "100:0:0:1::/64",  # dummy prefix
        "2001::/23",  # IETF protocol assignments: Teredo, ORCHID, benchmarking
        "2001:db8::/32",  # documentation
        "2002::/16",  # 6to4
        "2620:4f:8000::/48",  # AS112
        "3ffe::/16",  # 6bone, returned
        "3fff::/20",  # documentation
        "5f00::/16",  # segment routing
        "fc00::/7",  # unique local
        "fe80::/10",  # link-local
        "fec0::/10",  # site-local
        "ff00::/8",  # multicast
    )
)
_GLOBAL_6 = IPv6Network("2000::/3")

_NETLOC = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[^\[\]:@/%]+)(?::([0-9]{1,5}))?")
_NAME = re.compile(
    r"(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*"
)
_NUMBER = re.compile(r"(?:0x[0-9a-f]*|[0-9]+)")
_UNSAFE = re.compile(r"[\x00-\x20\x7f-\xa0\\\u2028\u2029]")
_DEFAULT_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Origin:
    """RFC 6454: what a credential or a connection belongs to. `own` hosts are the operator's allow-list."""

    scheme: str
    host: str
    port: int
    own: bool = False

    @property
    def netloc(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _DEFAULT_PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def place(self) -> str:
        """Whom we must be polite to: the host, whatever its scheme; odd ports are other servers."""
        return self.host if self.port in (80, 443) else f"{self.host}:{self.port}"


@dataclass(frozen=True, slots=True)
class Target:
    """One URL that passed the guard, in the only form in which it is used from here on."""

    origin: Origin
    path: str

    @property
    def url(self) -> str:
        return f"{self.origin.scheme}://{self.origin.netloc}{self.path}"


class Guard:
    """Judges URLs and addresses by the settings. Holds no state, opens nothing."""

    def __init__(self, settings: FetchSettings) -> None:
        self._ports = frozenset(settings.allow_ports)
        self._longest = settings.url_characters
        self._own = frozenset(_own_entry(entry) for entry in settings.allow_hosts)
        self.target = lru_cache(maxsize=4096)(self._target)

    def _target(self, url: str) -> Target:
        """Raises Refused: url, scheme, port, address (a literal address that is not public)."""
        if len(url) > self._longest:
            raise Refused(f"the URL is longer than {self._longest} characters", kind="url")
        if _UNSAFE.search(url):
            raise Refused("the URL holds blanks, control characters or backslashes", kind="url")
        try:
            parts = urlsplit(url)
        except ValueError as error:
            raise Refused(f"not a URL: {error}", kind="url") from None
        scheme = parts.scheme.lower()
        if scheme not in _DEFAULT_PORTS:
            raise Refused(f"scheme {scheme or 'missing'!r} is neither http nor https", kind="scheme")
        host, port = _host_and_port(parts.netloc, _DEFAULT_PORTS[scheme])
        origin = Origin(scheme, host, port, self.is_own(host, port))
        self._check_origin(origin)
        return Target(origin, _path(parts.path, parts.query))

    def is_own(self, host: str, port: int) -> bool:
        return (host, None) in self._own or (host, port) in self._own

    def _check_origin(self, origin: Origin) -> None:
        if origin.own:
            return
        if origin.port not in self._ports:
            raise Refused(f"port {origin.port} is not allowed (fetch.allow_hosts)", kind="port")
        if is_literal(origin.host):
            check_address(origin.host)
        elif "." not in origin.host or origin.host.endswith((".localhost", ".local", ".internal")):
            raise Refused(f"{origin.host} is a local name (fetch.allow_hosts)", kind="address")


def check_address(address: str) -> None:
    """Raises Refused (kind address) unless it is a public unicast address."""
    # a scope id (fe80::1%eth0) marks link-local traffic and cannot be public
    if "%" in address or not is_public(ip_address(address)):
        raise Refused(f"{address} is not a public address (fetch.allow_hosts)", kind="address")


def is_public(address: IPv4Address | IPv6Address) -> bool:
    if isinstance(address, IPv4Address):
        return not any(address in net for net in _REFUSED_4)
    return address in _GLOBAL_6 and not any(address in net for net in _REFUSED_6)


def is_literal(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


async def addresses(origin: Origin, resolver: Resolver, *, trusted: bool) -> list[str]:
    """All addresses of a host, each one checked unless `trusted`. One bad address refuses the host:
    a name that mixes public and private addresses is an attack (DNS rebinding) or a fault, never a need."""
    if is_literal(origin.host):
        found = [origin.host]
    else:
        try:
            found = list(dict.fromkeys(await resolver(origin.host, origin.port)))
        except OSError as error:
            raise NoAnswer(f"{origin.host} has no address: {error}", kind="name") from None
        except UnicodeError:
            raise Refused(f"{origin.host!r} is not a host name", kind="url") from None
    if not found:
        raise NoAnswer(f"{origin.host} has no address", kind="name")
    if not trusted:
        for address in found:
            check_address(address)
    return found


def _own_entry(entry: str) -> tuple[str, int | None]:
    bare = entry.strip().lower()
    if bare.count(":") > 1 and not bare.startswith("["):
        bare = f"[{bare}]"
    try:
        host, port = _host_and_port(bare, 0)
    except Refused as error:
        raise SettingsError(f"fetch.allow_hosts: {entry!r} is neither host nor host:port: {error}") from None
    return host, port or None


def _host_and_port(netloc: str, default: int) -> tuple[str, int]:
    if "@" in netloc:
        raise Refused("the URL carries a user name or password", kind="url")
    found = _NETLOC.fullmatch(netloc)
    if not found:
        raise Refused(f"not a host: {netloc!r}", kind="url")
    port = int(found[2]) if found[2] else default
    if port > 65535:
        raise Refused(f"port {port} does not exist", kind="port")
    return _host(found[1]), port


def _host(raw: str) -> str:
    """One form per host. Numbers in disguise (0x7f000001, 2130706433, 127.1, 017700000001, full-width
    digits) are refused, because resolvers read them as addresses and checks do not."""
    if raw.startswith("["):
        try:
            return IPv6Address(raw[1:-1]).compressed
        except ValueError:
            raise Refused(f"not an IPv6 address: {raw}", kind="url") from None
    host = raw.lower() if raw.isascii() else _punycode(raw)
    if _NUMBER.fullmatch(host.rpartition(".")[2]):
        try:
            return str(IPv4Address(host))
        except ValueError:
            raise Refused(f"{host} is a number in disguise, not a host", kind="url") from None
    if len(host) > 253 or not _NAME.fullmatch(host):
        raise Refused(f"not a host name: {host!r}", kind="url")
    return host


def _punycode(raw: str) -> str:
    if (
        unicodedata.normalize("NFKC", raw) != raw
        and unicodedata.normalize("NFKC", raw).lower() != raw.lower()
    ):
        raise Refused(f"{raw!r} holds letters that pose as others", kind="url")
    import httpx  # a tenth of a second, and only names beyond ASCII need it

    try:
        return httpx.URL(f"https://{raw.lower()}/").raw_host.decode("ascii").lower()
    except (httpx.InvalidURL, UnicodeError):
        raise Refused(f"not a host name: {raw!r}", kind="url") from None


def _path(path: str, query: str) -> str:
    whole = (path or "/") + (f"?{query}" if query else "")
    return whole if whole.isascii() else quote(whole, safe="%/:?#[]@!$&'()*+,;=~-._")
