"""The account list: what a good row becomes, and that every fault names its file, line and column."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor import registry
from monitor.errors import RegistryError
from monitor.model import Account

GOOD = {
    "id": "kz-mfa-telegram", "institution": "Ministry of Foreign Affairs of Kazakhstan", "country": "KZ",
    "kind": "mfa", "host_country": "", "platform": "telegram", "handle": "example_mfa",
    "url": "https://t.me/example_mfa", "language": "kk", "active_from": "2020-01-31", "active_until": "",
    "evidence_url": "https://example.org/list", "confidence": "high", "enabled": "true",
}  # fmt: skip
HEADER = ",".join(registry.COLUMNS)
Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a list of the given lines, or of raw bytes."""

    def to_file(*lines: str, body: bytes | None = None) -> Path:
        path = tmp_path / "accounts.csv"
        path.write_bytes("\n".join(lines).encode() if body is None else body)
        return path

    return to_file


def row(**fields: str) -> str:
    filled = GOOD | fields
    return quoted([filled[name] for name in registry.COLUMNS])


def quoted(cells: list[str]) -> str:
    return ",".join('"' + cell.replace('"', '""') + '"' for cell in cells)


def places(faults: list[RegistryError]) -> list[tuple[int, str | None]]:
    return [(fault.line, fault.column) for fault in faults]


def test_a_good_row_becomes_an_account(write: Write) -> None:
    """Every column arrives, typed; an empty cell is None where nothing is known."""
    assert registry.load(write(HEADER, row())) == [
        Account(
            id="kz-mfa-telegram",
            institution="Ministry of Foreign Affairs of Kazakhstan",
            country="KZ",
            kind="mfa",
            platform="telegram",
            handle="example_mfa",
            url="https://t.me/example_mfa",
            language="kk",
            active_from=date(2020, 1, 31),
            evidence_url="https://example.org/list",
            confidence="high",
            enabled=True,
        )
    ]


def test_order_of_columns_is_free(write: Write) -> None:
    """A list with its columns the other way round reads the same."""
    names = list(reversed(registry.COLUMNS))
    turned = write(",".join(names), ",".join(GOOD[name] for name in names))
    assert registry.load(turned)[0].url == GOOD["url"]


def test_byte_order_mark_and_crlf_and_blank_lines_are_tolerated(write: Write) -> None:
    """A list saved by a spreadsheet programme reads as it is."""
    body = b"\xef\xbb\xbf" + f"{HEADER}\r\n\r\n{row()}\r\n".encode()
    assert [a.id for a in registry.load(write(body=body))] == ["kz-mfa-telegram"]


def test_a_line_break_in_a_name_becomes_a_space(write: Write) -> None:
    """An institution may stand on two lines of the file; its name does not."""
    (account,) = registry.load(write(HEADER, row(institution="Ministry of\nForeign  Affairs")))
    assert account.institution == "Ministry of Foreign Affairs"


def test_lines_are_those_of_the_file(write: Write) -> None:
    """After quoted line breaks a fault still names the line on which its cell begins."""
    broken = row(id="kz-a-x", institution="Two\nlines", country="KK")
    path = write(HEADER, row(institution="One\r\nTwo\rThree"), "", broken, row(id="b", enabled="ja"))
    assert places(registry.check(path)) == [(7, "country"), (8, "enabled")]


@pytest.mark.parametrize(
    ("column", "value", "words"),
    [
        ("id", "", "slug"),
        ("id", "KZ-mfa", "slug"),
        ("id", "kz--mfa", "slug"),
        ("id", "kz_mfa", "slug"),
        ("id", "../etc", "slug"),
        ("id", "a" * 81, "slug"),
        ("institution", "", "empty"),
        ("institution", "a\x00b", "U+0000"),
        ("institution", "a\x1b[31mb", "U+001B"),
        ("institution", "a\u202eb", "U+202E"),
        ("country", "", "ISO 3166"),
        ("country", "kz", "ISO 3166"),
        ("country", "UK", "ISO 3166"),
        ("country", "\u041aZ", "u041a"),
        ("host_country", "XX", "ISO 3166"),
        ("kind", "president", "none of"),
        ("kind", "embasy", "did you mean embassy?"),
        ("platform", "twitter", "none of"),
        ("platform", "mastodn", "did you mean mastodon?"),
        ("handle", "", "by handle"),
        ("handle", "a\tb", "U+0009"),
        ("handle", "a\nb", "U+000A"),
        ("url", "", "http or https"),
        ("url", "t.me/example", "http or https"),
        ("url", "ftp://example.org/", "http or https"),
        ("url", "javascript:alert(1)", "http or https"),
        ("url", "https:///path", "http or https"),
        ("url", "https://exa mple.org/", "http or https"),
        ("url", "https://[::1/", "http or https"),
        ("url", "https://example.org:99999/", "http or https"),
        ("url", "https://example.org/" + "a" * 2083, "http or https"),
        ("url", "https://user:word@example.org/", "password"),
        ("language", "english", "BCP 47"),
        ("language", "e", "BCP 47"),
        ("language", "en_GB", "BCP 47"),
        ("active_from", "31.01.2020", "2026-03-02"),
        ("active_from", "20200131", "2026-03-02"),
        ("active_from", "2020-02-30", "calendar"),
        ("active_until", "2019-01-01", "before active_from"),
        ("evidence_url", "by hand", "http or https"),
        ("confidence", "", "none of"),
        ("confidence", "sure", "none of"),
        ("enabled", "", "true nor false"),
        ("enabled", "TRUE", "true nor false"),
        ("enabled", "1", "true nor false"),
    ],
)
def test_a_bad_cell_is_named(write: Write, column: str, value: str, words: str) -> None:
    """One bad cell: one fault, with file, line 3, the column's name and a reason; load raises that fault."""
    path = write(HEADER, row(id="other", handle="other", url="https://t.me/other"), row(**{column: value}))
    (fault,) = registry.check(path)
    assert (fault.file, fault.line, fault.column) == (str(path), 3, column)
    assert words in fault.reason
    assert f"{path}:3, column {column}" in str(fault)
    with pytest.raises(RegistryError, match=r"accounts\.csv:3"):
        registry.load(path)


@pytest.mark.parametrize(
    "language", ["", "en", "kk", "uz-Cyrl", "zh-Hans-CN", "es-419", "sr-Latn-RS", "de-1996"]
)
def test_language_tags_of_bcp_47_pass(write: Write, language: str) -> None:
    """Script, region and variant are allowed; nothing is allowed too."""
    (account,) = registry.load(write(HEADER, row(language=language)))
    assert account.language == (language or None)


def test_user_assigned_codes_pass(write: Write) -> None:
    """Kosovo and the European Union are countries of this list."""
    other = row(id="eu", handle="eu", url="https://t.me/eu", country="EU", host_country="XK")
    assert registry.load(write(HEADER, other))[0].host_country == "XK"


def test_there_are_249_codes_and_two_more() -> None:
    """ISO 3166-1 has 249 officially assigned codes."""
    assert len(registry.COUNTRIES) == 251


@pytest.mark.parametrize(
    ("fields", "column"),
    [
        ({"handle": "b", "url": "https://t.me/b"}, "id"),
        ({"id": "b", "url": "https://t.me/b", "handle": "@Example_MFA"}, "handle"),
        ({"id": "b", "handle": "b", "url": "http://www.t.me/example_mfa/"}, "url"),
    ],
)
def test_the_same_account_twice_is_a_fault(write: Write, fields: dict[str, str], column: str) -> None:
    """Id, handle and address stand in the list once; the fault names the earlier line."""
    (fault,) = registry.check(write(HEADER, row(), row(**fields)))
    assert (fault.line, fault.column) == (3, column)
    assert "line 2" in fault.reason


def test_feeds_are_told_apart_by_address(write: Write) -> None:
    """Two feeds may be called "news", and a feed needs no handle at all."""
    feed = {"platform": "feed", "handle": "news"}
    path = write(
        HEADER,
        row(**feed),
        row(**feed, id="b", url="https://example.org/a?page=1"),
        row(**feed, id="c", url="https://example.org/a?page=2"),
        row(id="d", platform="feed", handle="", url="https://example.org/d"),
    )
    assert len(registry.load(path)) == 4


def test_header_faults_are_all_named(write: Write) -> None:
    """Missing, unknown and doubled columns are told at once, with the nearest known name."""
    header = HEADER.replace("handle", "handel").replace("enabled", "url")
    faults = registry.check(write(header, row()))
    assert places(faults) == [(1, "handle"), (1, "enabled"), (1, "handel"), (1, "url")]
    assert any("did you mean handle?" in f.reason for f in faults)
    assert any("twice" in f.reason for f in faults)


def test_all_faults_are_found_in_one_go(write: Write) -> None:
    """A long list is mended in one round, not one fault at a time."""
    path = write(HEADER, row(country="XX", enabled="no"), "just,three,cells", row(id="b", kind="king"))
    assert places(registry.check(path)) == [(2, "country"), (2, "enabled"), (3, None), (4, "kind")]


@pytest.mark.parametrize("body", [b"", b"\n\n", b"\xef\xbb\xbf"])
def test_an_empty_file_has_no_header(write: Write, body: bytes) -> None:
    """Nothing is not a list."""
    (fault,) = registry.check(write(body=body))
    assert (fault.line, fault.reason) == (1, "no header line")


def test_a_header_alone_is_an_empty_list(write: Write) -> None:
    """A list may be empty."""
    assert registry.load(write(HEADER)) == []


def test_a_missing_file_is_a_fault(tmp_path: Path) -> None:
    """The file is named, and no traceback of the operating system comes out."""
    with pytest.raises(RegistryError, match=r"none\.csv.*cannot be read"):
        registry.load(tmp_path / "none.csv")


def test_other_encodings_are_refused_with_their_line(write: Write) -> None:
    """A list in another encoding is not guessed at."""
    body = f"{HEADER}\n{row()}\n".encode() + row(institution="Außenministerium").encode("latin-1")
    (fault,) = registry.check(write(body=body))
    assert fault.line == 3
    assert "UTF-8" in fault.reason


@pytest.mark.parametrize("tail", ['"open', '"a"b,c'])
def test_broken_quoting_is_a_fault(write: Write, tail: str) -> None:
    """After a quote that does not close nothing can be told apart: good rows before it are not enough."""
    (fault,) = registry.check(write(HEADER, row(), tail))
    assert fault.line == 3
    assert "not CSV" in fault.reason


def test_an_enormous_cell_is_a_fault(write: Write) -> None:
    """The csv module's own field limit is reported, not raised."""
    (fault,) = registry.check(write(HEADER, row(institution="a" * 140_000)))
    assert "not CSV" in fault.reason


@settings(max_examples=50)
@given(body=st.binary(max_size=200), under=st.booleans())
def test_any_bytes_give_accounts_or_faults(
    tmp_path_factory: pytest.TempPathFactory, body: bytes, under: bool
) -> None:
    """Whatever stands in the file: a list or faults of it, never another error."""
    path = tmp_path_factory.mktemp("any") / "accounts.csv"
    path.write_bytes(HEADER.encode() + b"\n" + body if under else body)
    for fault in registry.check(path):
        assert fault.line >= 1
        assert fault.reason.isprintable()


@settings(max_examples=50)
@given(cells=st.lists(st.text(max_size=12), min_size=14, max_size=14))
def test_any_cells_give_one_account_or_faults(
    tmp_path_factory: pytest.TempPathFactory, cells: list[str]
) -> None:
    """Either a row is understood or a fault says why; it is never dropped in silence."""
    path = tmp_path_factory.mktemp("any") / "accounts.csv"
    path.write_bytes(f"{HEADER}\n{quoted(cells)}\n".encode("utf-8", "replace"))
    assert registry.check(path) or len(registry.load(path)) == 1
