"""The account list: what a good row becomes, and that every fault names its file, line and column."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor import registry
from monitor.errors import ConfigError, RegistryError
from monitor.model import Account

GOOD = {
    "id": "kz-mfa-telegram", "institution": "Ministry of Foreign Affairs of Kazakhstan", "country": "KZ",
    "kind": "mfa", "host_country": "", "platform": "telegram", "handle": "example_mfa",
    "url": "https://t.me/example_mfa", "language": "kk", "active_from": "2020-01-31", "active_until": "",
    "evidence_url": "https://example.org/list", "confidence": "high", "enabled": "true",
}  # fmt: skip
NEEDED = [name for name in registry.COLUMNS if name not in registry.OPTIONAL]
HEADER = ",".join(NEEDED)
WIDE = f"{HEADER},native_id"
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
    return quoted([filled[name] for name in (*NEEDED, *(name for name in fields if name not in NEEDED))])


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
    names = list(reversed(NEEDED))
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


def test_assets_are_accounts_of_the_list(write: Write) -> None:
    """A website and the page of a newsletter need no handle; an app's handle is the number in its address."""
    store = "https://apps.apple.com/kz/app/mfa/id1400000123"
    app = {"id": "d", "platform": "appstore", "url": store}
    site = row(id="b", platform="website", handle="", url="https://mfa.example")
    letter = row(id="c", platform="newsletter", handle="", url="https://mfa.example/bulletin")
    assert len(registry.load(write(HEADER, site, letter, row(**app, handle="1400000123")))) == 3
    for handle in ("id1400000123", "example_mfa", "0123456", "12"):
        (fault,) = registry.check(write(HEADER, site, letter, row(**app, handle=handle)))
        assert (fault.line, fault.column) == (4, "handle")
        assert "number of an app" in fault.reason
    (fault,) = registry.check(write(HEADER, row(**app, handle="")))
    assert (fault.column, "by handle" in fault.reason) == ("handle", True)


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


def test_a_list_may_name_the_platforms_own_ids(write: Write) -> None:
    """The column native_id may be missing, empty, or say which account of that handle is meant."""
    other = row(id="b", handle="b", url="https://t.me/b", native_id="")
    accounts = registry.load(write(WIDE, row(native_id=" -1001234567890 "), other))
    assert [account.native_id for account in accounts] == ["-1001234567890", None]
    assert registry.load(write(HEADER, row()))[0].native_id is None


@pytest.mark.parametrize("value", ["a b", "a\tb", "я" * 513])
def test_a_native_id_is_one_word(write: Write, value: str) -> None:
    """No blanks, no control characters, at most 1024 bytes."""
    (fault,) = registry.check(write(WIDE, row(native_id=value)))
    assert (fault.line, fault.column) == (2, "native_id")


def test_two_handles_of_one_account_are_a_fault(write: Write) -> None:
    """The same native id under another handle is the same account; on many hosts it may be another one."""
    again = {"id": "b", "handle": "b", "url": "https://t.me/b", "native_id": "-7"}
    (fault,) = registry.check(write(WIDE, row(native_id="-7"), row(**again)))
    assert (fault.line, fault.column) == (3, "native_id")
    server = {"platform": "mastodon", "native_id": "7"}
    hosts = [row(**server, id=host[0], url=f"https://{host}/@mfa") for host in ("a.example", "b.example")]
    assert registry.check(write(WIDE, *hosts)) == []


def test_an_account_that_stands_in_the_list_is_found_again(write: Write) -> None:
    """By handle where handles identify, by address everywhere."""
    feed = row(id="f", platform="feed", handle="", url="https://www.example.org/feed/")
    listed = registry.load(write(HEADER, row(), feed))
    assert registry.listed_as(listed, "telegram", "EXAMPLE_mfa", "https://t.me/s/x") == "kz-mfa-telegram"
    assert registry.listed_as(listed, "feed", "", "http://example.org/feed") == "f"
    assert registry.listed_as(listed, "feed", "example_mfa", "https://example.org/other") is None
    assert registry.listed_as(listed, "vk", "example_mfa", "https://vk.com/example_mfa") is None


ODD = (
    b"\xef\xbb\xbf"
    + HEADER.encode()
    + b"\r\n\r\n"
    + (
        b'"kz-mfa-telegram","Two ""quoted""\r\nlines, one name",KZ,mfa,,telegram,example_mfa,'
        b"https://t.me/example_mfa,kk,,,,high, true \n"
        b"b,Ministry,UZ,mfa,,vk,b,https://vk.com/b,,,,,low,false"
    )
)
"""Byte order mark, mixed line ends, a blank line, quotes, a line break in a cell, no line end at the end."""


def test_writing_ids_changes_nothing_else(write: Write) -> None:
    """The column is added at the end of every line; all other bytes stay; later only one cell changes."""
    path = write(body=ODD)
    registry.write_native_ids(path, {"kz-mfa-telegram": "-100"}, as_read=ODD)
    once = path.read_bytes()
    assert once == (
        ODD.replace(b"enabled\r\n", b"enabled,native_id\r\n").replace(b" true \n", b" true ,-100\n") + b","
    )
    registry.write_native_ids(path, {"b": "-5"}, as_read=once)
    assert path.read_bytes() == once + b"-5"
    assert [account.native_id for account in registry.load(path)] == ["-100", "-5"]


def test_a_column_in_the_middle_is_filled_where_it_stands(write: Write) -> None:
    """A quoted cell stays quoted, what needs quotes gets them, and no value leaves its cell."""
    body = f'native_id,{HEADER}\n"",{row()}\nold,{row(id="b", handle="b", url="https://t.me/b")}\n'.encode()
    path = write(body=body)
    registry.write_native_ids(path, {"kz-mfa-telegram": "1", "b": 'x,"y'}, as_read=body)
    assert path.read_bytes() == body.replace(b'\n"",', b'\n"1",').replace(b"\nold,", b'\n"x,""y",')
    assert [account.native_id for account in registry.load(path)] == ["1", 'x,"y']


@settings(max_examples=50)
@given(
    before=st.lists(st.none() | st.from_regex(r"[^\s\x00-\x1f\x7f-\x9f]{1,9}", fullmatch=True), max_size=5),
    after=st.lists(
        st.from_regex(r"[a-z0-9,\":\-]{1,9}", fullmatch=True), min_size=5, max_size=5, unique=True
    ),
    ends=st.sampled_from(["\n", "\r\n", "\r"]),
    who=st.sets(st.integers(0, 4)),
)
def test_only_the_named_cells_change(
    tmp_path_factory: pytest.TempPathFactory,
    before: list[str | None],
    after: list[str],
    ends: str,
    who: set[int],
) -> None:
    """Any list, any ids: it reads as before with just these ids in it, and the other lines are the same."""
    rows = [
        row(id=f"r{n}", handle=f"r{n}", url=f"https://t.me/r{n}", native_id=f"{n}{old}" if old else "")
        for n, old in enumerate(before)
    ]
    body = (ends.join([WIDE, *rows]) + ends).encode()
    path = tmp_path_factory.mktemp("any") / "accounts.csv"
    path.write_bytes(body)
    if registry.check(path):
        return
    listed = registry.load(path)
    ids = {f"r{n}": f"new{after[n]}" for n in who if n < len(before)}
    registry.write_native_ids(path, ids, as_read=body)
    assert registry.load(path) == [replace(one, native_id=ids.get(one.id, one.native_id)) for one in listed]
    old, new = body.split(ends.encode()), path.read_bytes().split(ends.encode())
    assert [n for n, (a, b) in enumerate(zip(old, new, strict=True)) if a != b] == [
        n + 1 for n in sorted(who) if n < len(before)
    ]


def test_a_list_that_changed_meanwhile_is_left_alone(write: Write, tmp_path: Path) -> None:
    """Somebody saved it between reading and writing: theirs stays, and no half file lies about."""
    path = write(body=ODD)
    path.write_bytes(ODD + b"\n")
    with pytest.raises(ConfigError, match="changed by somebody else"):
        registry.write_native_ids(path, {"b": "-5"}, as_read=ODD)
    with pytest.raises(ConfigError, match="changed by somebody else"):
        registry.append(path, [], as_read=ODD)
    assert path.read_bytes() == ODD + b"\n"
    assert os.listdir(tmp_path) == ["accounts.csv"]


def test_an_id_that_would_stand_there_twice_is_not_written(write: Write) -> None:
    """What a list could not be read with is refused before it is written."""
    body = "\n".join([HEADER, row(), row(id="b", handle="b", url="https://t.me/b")]).encode()
    path = write(body=body)
    with pytest.raises(ConfigError, match="line 2"):
        registry.write_native_ids(path, {"kz-mfa-telegram": "7", "b": "7"}, as_read=body)
    assert path.read_bytes() == body


def test_mode_and_link_of_the_list_stay(write: Write, tmp_path: Path) -> None:
    """A private list stays private, and a link goes on pointing to the list."""
    path = write(body=ODD)
    path.chmod(0o600)
    link = tmp_path / "link.csv"
    link.symlink_to(path)
    registry.write_native_ids(link, {"b": "-5"}, as_read=ODD)
    assert link.is_symlink()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert registry.load(path)[1].native_id == "-5"


def test_rows_are_added_in_the_lists_own_order(write: Write) -> None:
    """Its columns and line ends are kept; what a row leaves out is empty; an open last line is closed."""
    names = ["native_id", *reversed(NEEDED)]
    body = (",".join(names) + "\r\n" + ",".join({"native_id": "", **GOOD}[name] for name in names)).encode()
    path = write(body=body)
    new = GOOD | {"id": "b", "handle": "b", "url": "https://t.me/b", "institution": "A, B", "more": "x"}
    registry.append(path, [new], as_read=body)
    assert path.read_bytes().startswith(body + b"\r\n,true,high,")
    assert path.read_bytes().endswith(b'"A, B",b\r\n')
    assert [account.id for account in registry.load(path)] == ["kz-mfa-telegram", "b"]


def test_rows_that_would_break_a_good_list_are_refused(write: Write, tmp_path: Path) -> None:
    """A row without a country stays out of a list that is in use, and may begin a list of its own."""
    body = f"{HEADER}\n{row()}\n".encode()
    path, half = write(body=body), {"id": "b", "platform": "vk", "handle": "b", "url": "https://vk.com/b"}
    with pytest.raises(ConfigError, match=re.escape("accounts.csv:3, column institution: is empty")):
        registry.append(path, [half], as_read=body)
    assert path.read_bytes() == body
    new = tmp_path / "found.csv"
    registry.append(new, [half], as_read=None)
    assert new.read_text().splitlines() == [HEADER, "b,,,,,vk,b,https://vk.com/b,,,,,,"]
    registry.append(new, [half | {"id": "c"}], as_read=new.read_bytes())
    assert len(new.read_text().splitlines()) == 3
    with pytest.raises(ConfigError, match="cannot be written"):
        registry.append(new, [half], as_read=None)


def test_a_folder_that_cannot_be_written_is_told(write: Write, tmp_path: Path) -> None:
    """An error of ours that names the list, not a traceback."""
    with pytest.raises(ConfigError, match=r"none\.csv: cannot be written"):
        registry.append(tmp_path / "no" / "none.csv", [], as_read=None)
    path = write(body=ODD)
    path.unlink()
    with pytest.raises(ConfigError, match=r"accounts\.csv: cannot be written"):
        registry.write_native_ids(path, {"b": "1"}, as_read=ODD)


def test_the_columns_of_a_list(write: Write, tmp_path: Path) -> None:
    """In its own order; a file that is no list is a fault."""
    assert registry.header(write(f"native_id,{HEADER}")) == ("native_id", *NEEDED)
    with pytest.raises(RegistryError, match="column is missing"):
        registry.header(write("a,b"))
    with pytest.raises(RegistryError, match="cannot be read"):
        registry.header(tmp_path / "none.csv")
