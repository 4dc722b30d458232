"""Figures and foreign text in a form that people read, and that cannot deceive them.

A number keeps about three significant digits (the exact one stands beside it in the file); nothing that is
not 0 is printed as 0 and nothing below 100 % as 100 %.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from functools import cache
from urllib.parse import urlsplit

NARROW_SPACE = "\u202f"
MISSING = "–"
_HIDDEN = re.compile(
    "(?P<flag>\U0001f3f4[\U000e0020-\U000e007f]+)"  # flags of England, Scotland, Wales are spelt with tags
    "|(?P<join>(?<=[^\x00-\x7f])[\u200c\u200d](?=[^\x00-\x7f]))"  # joiners inside emoji and Arabic script
    "|[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\u3164\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
_NAMES = {
    "AE": "United Arab Emirates", "AF": "Afghanistan", "AM": "Armenia", "AT": "Austria", "AZ": "Azerbaijan",
    "BE": "Belgium", "BR": "Brazil", "BY": "Belarus", "CA": "Canada", "CH": "Switzerland", "CN": "China",
    "CZ": "Czechia", "DE": "Germany", "EG": "Egypt", "ES": "Spain", "EU": "European Union", "FI": "Finland",
    "FR": "France", "GB": "United Kingdom", "GE": "Georgia", "GR": "Greece", "HU": "Hungary",
    "ID": "Indonesia", "IL": "Israel", "IN": "India", "IR": "Iran", "IT": "Italy", "JP": "Japan",
    "KG": "Kyrgyzstan", "KR": "South Korea", "KZ": "Kazakhstan", "LT": "Lithuania", "LV": "Latvia",
    "MD": "Moldova", "MN": "Mongolia", "MY": "Malaysia", "NL": "Netherlands", "NO": "Norway",
    "PK": "Pakistan", "PL": "Poland", "QA": "Qatar", "RO": "Romania", "RS": "Serbia", "RU": "Russia",
    "SA": "Saudi Arabia", "SE": "Sweden", "SG": "Singapore", "SK": "Slovakia", "TH": "Thailand",
    "TJ": "Tajikistan", "TM": "Turkmenistan", "TR": "Türkiye", "UA": "Ukraine", "US": "United States",
    "UZ": "Uzbekistan", "VN": "Viet Nam",
}  # fmt: skip


def visible(text: str) -> str:
    """The text with direction marks, invisible and control characters spelt out as `‹U+202E›`."""
    return text if text.isascii() and text.isprintable() else _HIDDEN.sub(_spell, text)


def _spell(found: re.Match[str]) -> str:
    if found["flag"] or found["join"]:
        return found[0]
    return f"‹U+{ord(found[0]):04X}›"


def shorten(text: str, limit: int) -> str:
    """At most `limit` characters on one line; a cut is shown by an ellipsis."""
    line = " ".join(text[: 4 * limit].split())
    return line if len(line) <= limit and len(text) <= 4 * limit else line[: limit - 1].rstrip() + "…"


def web(url: str | None) -> str | None:
    """The URL if it is plain http or https and hides nothing, else None (and it must not become a link)."""
    if not url or url != visible(url) or re.search(r"[\s\\\"'<>`]", url):
        return None
    try:
        parts = urlsplit(url)
        return url if parts.scheme in ("http", "https") and parts.hostname else None
    except ValueError:
        return None


def country(code: str) -> str:
    """The country's English name, or the code itself."""
    return _NAMES.get(code, code)


def number(value: float) -> str:
    """About three significant digits, thousands apart by a narrow space; whole numbers stay whole."""
    size = abs(value)
    if value == int(value) or size >= 100:
        digits = f"{size:,.0f}"
    elif size >= 1:
        digits = f"{size:.1f}" if size >= 10 else f"{size:.2f}"
    elif size >= 0.0005:
        digits = f"{size:.{2 if size >= 0.1 else 3 if size >= 0.01 else 4}f}"
    else:
        return ("> −" if value < 0 else "< ") + "0.0005"
    return ("−" if value < 0 else "") + digits.replace(",", NARROW_SPACE)


def percent(value: float) -> str:
    """A share 0-1 as per cent; just below 1 is not rounded up to 100 %."""
    if 0.9995 <= value < 1:
        return f"> 99.9{NARROW_SPACE}%"
    return number(100 * value if abs(value) < 1 else round(100 * value, 6)) + f"{NARROW_SPACE}%"


def amount(value: float, unit: str) -> str:
    """The value in the manner of its unit: shares as per cent, all else as a number."""
    return percent(value) if is_share(unit) else number(value)


@cache
def is_share(unit: str) -> bool:
    return unit.split("/")[0].strip() in ("share", "fraction", "%")


def exact(value: float) -> str:
    """The shortest text that reads back as the same number; whole numbers without a point."""
    return str(int(value)) if float(value).is_integer() and abs(value) < 2**53 else repr(float(value))


def when(at: datetime) -> str:
    """To the minute, in UTC."""
    return f"{minute(at)} UTC"


def minute(at: datetime) -> str:
    """To the minute, where a heading says UTC."""
    return f"{at.astimezone(UTC):%Y-%m-%d %H:%M}"


def day(on: date) -> str:
    """Day and month, as on an axis."""
    return f"{on.day} {on:%b}"


def instant(at: datetime) -> str:
    """ISO 8601 with a Z, for machines."""
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def duration(seconds: float) -> str:
    """Minutes, hours or days, whichever reads best."""
    if seconds < 5400:
        return f"{seconds / 60:.0f} min"
    if seconds < 48 * 3600:
        return f"{seconds / 3600:.1f} h".replace(".0 ", " ")
    return f"{seconds / 86400:.1f} d".replace(".0 ", " ")


def age(hours: float | None) -> str:
    """The post age in words."""
    if hours is None:
        return "not fixed"
    return f"{number(hours / 24)} days" if hours >= 48 and hours % 24 == 0 else f"{number(hours)} hours"
