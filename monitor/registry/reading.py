"""`config/accounts.csv` -> Accounts. Every fault is reported with file, line and column.

The list is UTF-8 (a byte order mark is tolerated) and comma-separated (RFC 4180) with the columns of
COLUMNS, in any order, those in OPTIONAL if they are needed; `config/accounts.schema.json` says the same to
other programs. Nothing is mended in silence except for spaces around a cell and line breaks inside an
institution's name. Nothing is looked up: whether an account exists shows at its first poll.
"""

from __future__ import annotations

import csv
import difflib
import io
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from monitor.errors import RegistryError
from monitor.model import NETWORKS, Account

COLUMNS = (
    "id", "institution", "country", "kind", "host_country", "platform", "handle", "url", "language",
    "active_from", "active_until", "evidence_url", "confidence", "enabled", "native_id",
)  # fmt: skip
OPTIONAL = frozenset({"native_id"})
"""A list may do without these columns."""
KINDS = ("mfa", "embassy", "consulate", "mission", "minister", "ambassador", "leader", "spokesperson")
CONFIDENCE = ("high", "medium", "low")
_CODES = """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW
    BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI
    FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN
    IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME
    MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF
    PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV
    SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE
    YT ZA ZM ZW EU XK
"""
COUNTRIES = frozenset(_CODES.split())
"""ISO 3166-1 alpha-2, plus EU (the European Union) and XK (Kosovo), which ISO leaves to its users."""

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LANGUAGE = re.compile(
    r"[a-z]{2,3}(-[a-z]{3}){0,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*", re.I
)
"""RFC 5646, section 2.1: a langtag without extensions and private use."""

ADDRESSED = frozenset({"feed", "mastodon", "newsletter", "sitemap", "website", "wordpress"})
"""Here the address alone identifies an account: a handle may be missing, or be taken on many hosts."""

_APP = re.compile(r"[1-9][0-9]{4,19}")
_ID_CHARACTERS, _URL_CHARACTERS, _NATIVE_ID_BYTES = 80, 2083, 1024
_INVISIBLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]")
_BREAK = re.compile(r"\r\n|\r|\n")


def load(path: Path) -> list[Account]:
    """All accounts of the list, in its order. Raises the first fault as RegistryError."""
    accounts, faults = _examine(path)
    if faults:
        raise faults[0]
    return accounts


def check(path: Path) -> list[RegistryError]:
    """All faults of the list, by line; an empty list means that `load` will succeed."""
    return _examine(path)[1]


def header(path: Path) -> tuple[str, ...]:
    """The columns of this list in its order. Raises RegistryError when they are not those of a list."""
    try:
        line, cells = next(_records(decoded(_body(path))), (1, []))
    except _Unreadable as error:
        raise RegistryError(str(error), file=str(path), line=error.line) from None
    for reason, column in _header_faults(cells):
        raise RegistryError(reason, file=str(path), line=line, column=column)
    return tuple(cells)


def _examine(path: Path) -> tuple[list[Account], list[RegistryError]]:
    try:
        return examine(_body(path), str(path))
    except _Unreadable as error:
        return [], [RegistryError(str(error), file=str(path), line=error.line)]


def examine(body: bytes, file: str) -> tuple[list[Account], list[RegistryError]]:
    """The accounts of a list and its faults; `file` is how the faults call it."""
    accounts: list[Account] = []
    faults: list[RegistryError] = []

    def fault(reason: str, line: int, column: str | None = None) -> None:
        faults.append(RegistryError(reason, file=file, line=line, column=column))

    seen: dict[tuple[str, ...], int] = {}
    header: list[str] | None = None
    try:
        for line, cells in _records(decoded(body)):
            if header is None:
                header = cells
                for reason, column in _header_faults(header):
                    fault(reason, line, column)
                if faults:
                    break
            elif len(cells) != len(header):
                fault(f"{len(cells)} cells instead of {len(header)}", line)
            elif account := _account(dict(zip(header, cells, strict=True)), line, fault):
                _once(account, line, seen, fault)
                accounts.append(account)
    except _Unreadable as error:
        fault(str(error), error.line)
    if header is None and not faults:
        fault("no header line", 1)
    return accounts, faults


class _Unreadable(Exception):
    """From this line on nothing can be told apart."""

    def __init__(self, reason: str, line: int) -> None:
        self.line = line
        super().__init__(reason)


def _body(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise _Unreadable(f"cannot be read: {error.strerror}", 1) from None


def decoded(body: bytes) -> str:
    """The text of a list without its byte order mark."""
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        good = error.object[: error.start].decode("utf-8")
        raise _Unreadable(f"not UTF-8 (byte 0x{error.object[error.start]:02x})", _breaks(good) + 1) from None


def _records(text: str) -> Iterator[tuple[int, list[str]]]:
    """Each record with the line of the file where it begins; blank lines are left out."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise _Unreadable(f"not CSV: {error}", line) from None
        if cells:
            yield line, cells


def _breaks(text: str) -> int:
    return len(_BREAK.findall(text))


def _header_faults(header: list[str]) -> Iterator[tuple[str, str]]:
    for name in COLUMNS:
        if name not in header and name not in OPTIONAL:
            yield "column is missing", name
    for position, name in enumerate(header):
        if name not in COLUMNS:
            yield (
                f"unknown column {_shown(name)}{_closest(name, COLUMNS)}",
                name if name.isprintable() else _shown(name),
            )
        elif name in header[:position]:
            yield "column occurs twice", name


Fault = Callable[[str, int, "str | None"], None]


def _account(row: Mapping[str, str], line: int, fault: Fault) -> Account | None:
    values: dict[str, Any] = {}
    good = True
    for column, cell in row.items():
        try:
            values[column] = _cell(column, cell)
        except ValueError as error:
            good = False
            fault(str(error), line, column)
        line += _breaks(cell)
    if not good:
        return None
    if not values["handle"] and values["platform"] not in ADDRESSED:
        fault(f"is empty, but {values['platform']} knows its accounts by handle", line, "handle")
        return None
    if reason := _misnamed(values["platform"], values["handle"]):
        fault(reason, line, "handle")
        return None
    since, until = values["active_from"], values["active_until"]
    if since and until and since > until:
        fault(f"{until} is before active_from {since}", line, "active_until")
        return None
    return Account(**values)


def _misnamed(platform: str, handle: str) -> str:
    if platform == "appstore" and not _APP.fullmatch(handle):
        return (
            f"{_shown(handle)} is no number of an app, which its address has after id: .../app/name/id1234567"
        )
    return ""


def _once(account: Account, line: int, seen: dict[tuple[str, ...], int], fault: Fault) -> None:
    """Each id, each address and (where they identify) each handle and native id stands here only once."""
    keys = {"id": ("id", account.id)} | _names(account.platform, account.handle, account.url)
    if account.native_id and account.platform not in ADDRESSED:
        keys["native_id"] = ("native_id", account.platform, account.native_id)
    for column, key in keys.items():
        if key in seen:
            fault(f"{_shown(key[-1])} stands already in line {seen[key]}", line, column)
        seen.setdefault(key, line)


def _names(platform: str, handle: str, url: str) -> dict[str, tuple[str, ...]]:
    """What an account is known by, under the columns that say so. A site's sitemap may serve several: the
    handle then names the section that is one's own."""
    section = (handle,) if platform == "sitemap" and handle.startswith("/") else ()
    names: dict[str, tuple[str, ...]] = {"url": ("url", platform, plain_address(url), *section)}
    if platform not in ADDRESSED:
        names["handle"] = ("handle", platform, handle.lstrip("@").casefold())
    return names


def listed_as(accounts: Iterable[Account], platform: str, handle: str, url: str) -> str | None:
    """The id under which this account stands in the list already, or None."""
    wanted = set(_names(platform, handle, url).values())
    for account in accounts:
        if not wanted.isdisjoint(_names(account.platform, account.handle, account.url).values()):
            return account.id
    return None


def plain_address(url: str) -> str:
    """Scheme, `www.`, upper case in the host and a closing slash do not make another account."""
    parts = urlsplit(url)
    query = f"?{parts.query}" if parts.query else ""
    return parts.netloc.lower().removeprefix("www.") + parts.path.rstrip("/") + query


def _cell(column: str, cell: str) -> object:
    text = (_BREAK.sub(" ", cell) if column == "institution" else cell).strip(" ")
    if found := _INVISIBLE.search(text):
        raise ValueError(f"control character U+{ord(found[0]):04X}")
    return _CELLS[column](text)


def _id(text: str) -> str:
    if len(text) > _ID_CHARACTERS or not SLUG.fullmatch(text):
        raise ValueError(f"{_shown(text)} is no slug: a-z, 0-9 and single hyphens, such as kz-mfa-x")
    return text


def _institution(text: str) -> str:
    if not text:
        raise ValueError("is empty")
    return " ".join(text.split())


def _one_of(known: Collection[str]) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text not in known:
            raise ValueError(f"{_shown(text)} is none of {', '.join(known)}{_closest(text, known)}")
        return text

    return read


def _country(text: str) -> str:
    if text not in COUNTRIES:
        raise ValueError(f"{_shown(text)} is no ISO 3166-1 alpha-2 code (nor EU or XK)")
    return text


def _url(text: str) -> str:
    try:
        parts = urlsplit(text)
        usable = (
            parts.scheme in ("http", "https") and parts.hostname and (parts.port is None or parts.port > 0)
        )
    except ValueError:
        usable = False
    if not usable or " " in text or len(text) > _URL_CHARACTERS:
        raise ValueError(f"{_shown(text)} is no http or https address with a host")
    if "@" in parts.netloc:
        raise ValueError("an address with a user name or password is not for a public list")
    return text


def _language(text: str) -> str:
    if not LANGUAGE.fullmatch(text):
        raise ValueError(f"{_shown(text)} is no BCP 47 language tag, such as kk, ru, uz-Cyrl")
    return text


def _day(text: str) -> date:
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        raise ValueError(f"{_shown(text)} is no date of the form 2026-03-02")
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text} is not in the calendar") from None


def _enabled(text: str) -> bool:
    if text not in ("true", "false"):
        raise ValueError(f"{_shown(text)} is neither true nor false")
    return text == "true"


def _native_id(text: str) -> str:
    if " " in text or len(text.encode()) > _NATIVE_ID_BYTES:
        raise ValueError(
            f"{_shown(text)} is no id of a platform: no blanks, at most {_NATIVE_ID_BYTES} bytes"
        )
    return text


def _or_none(read: Callable[[str], object]) -> Callable[[str], object]:
    return lambda text: read(text) if text else None


_CELLS: Mapping[str, Callable[[str], object]] = {
    "id": _id,
    "institution": _institution,
    "country": _country,
    "kind": _one_of(KINDS),
    "host_country": _or_none(_country),
    "platform": _one_of(NETWORKS),
    "handle": str,
    "url": _url,
    "language": _or_none(_language),
    "active_from": _or_none(_day),
    "active_until": _or_none(_day),
    "evidence_url": lambda text: _url(text) if text else "",
    "confidence": _one_of(CONFIDENCE),
    "enabled": _enabled,
    "native_id": _or_none(_native_id),
}


def _shown(text: str) -> str:
    """Foreign text in an error: quoted, escaped, short."""
    return ascii(text) if len(text) <= 60 else ascii(text[:57]) + "…"


def _closest(text: str, known: Collection[str]) -> str:
    close = difflib.get_close_matches(text, known, n=1)
    return f"; did you mean {close[0]}?" if close else ""
