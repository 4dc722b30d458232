"""How tables fit, and what people and spreadsheets see of a value."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from monitor.cli.layout import Layout, fitted, print_table, shown
from monitor.cli.output import Format, emit
from monitor.cli.status import ago

AT = datetime(2026, 3, 2, 12, 30, 59, tzinfo=timezone(timedelta(hours=5)))


def test_values_for_people() -> None:
    """Unknown is a dash and never 0; an instant is UTC to the minute."""
    told = [shown(v) for v in (None, 0, True, False, 0.123456, 27156.4, AT, ("a", None), "")]
    assert told == ["–", "0", "yes", "no", "0.1235", "27156", "2026-03-02 07:30", "a, –", ""]


def test_control_characters_do_not_reach_the_terminal() -> None:
    """A post cannot move the cursor, ring the bell or change colours."""
    assert shown("a\x1b[31mb\x07\u202ec\N{NO-BREAK SPACE}d") == "a\ufffd[31mb\ufffd\ufffdc\N{NO-BREAK SPACE}d"


LAYOUT = Layout({"a": "a", "b": "b", "text": "text"}, spare=("b",), flexible="text")


def test_columns_give_way_in_their_order() -> None:
    """The flexible column shrinks first, then the spare one leaves."""
    natural = {"a": 10, "b": 10, "text": 60}
    assert fitted(LAYOUT, natural, 100) == natural
    assert fitted(LAYOUT, natural, 50) == {"a": 10, "b": 10, "text": 26}
    assert fitted(LAYOUT, natural, 30) == {"a": 10, "text": 18}
    assert fitted(LAYOUT, natural, 5)["text"] >= 1


def test_long_words_are_cut_or_wrapped(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """No line is wider than the terminal; a cut text says so."""
    monkeypatch.setenv("COLUMNS", "40")
    row = {"a": "account", "b": 5, "text": "words " * 20}
    print_table([row], LAYOUT)
    wrapped = capsys.readouterr().out
    print_table([row], Layout(LAYOUT.heads, flexible="text", cut=True))
    cut = capsys.readouterr().out
    assert wrapped.count("words") == 20
    assert max(map(len, (wrapped + cut).splitlines())) <= 40
    assert len(cut.splitlines()) == 3
    assert "…" in cut


def test_a_terminal_too_narrow_for_anything_still_prints(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ugly, but no error."""
    monkeypatch.setenv("COLUMNS", "8")
    print_table([{"a": "account" * 3, "b": 5, "text": "x"}], LAYOUT)
    assert capsys.readouterr().out


def test_figures_stand_flush_right(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where one of them is not known."""
    monkeypatch.setenv("COLUMNS", "80")
    print_table([{"n": 5}, {"n": None}, {"n": 12345}], Layout({"n": "n"}))
    assert capsys.readouterr().out.splitlines()[2:] == ["    5", "    –", "12345"]


def test_csv_is_safe_for_spreadsheets(capsys: pytest.CaptureFixture[str]) -> None:
    """Text that looks like a formula gets an apostrophe; negative numbers stay numbers; lists are JSON."""
    emit([{"a": "=1+1", "b": -3, "c": ("x", "y"), "d": None}], ("a", "b", "c", "d"), Format.csv)
    assert capsys.readouterr().out == 'a,b,c,d\n\'=1+1,-3,"[""x"", ""y""]",\n'


def test_json_has_exactly_the_keys(capsys: pytest.CaptureFixture[str]) -> None:
    """Missing is null, instants are UTC with a Z, an empty listing is an empty list."""
    emit([{"at": AT, "on": date(2026, 3, 2), "more": 1}], ("at", "on", "none"), Format.json)
    emit([], ("at",), Format.json)
    emit([], ("at",), Format.csv)
    emit([], ("at",), Format.table, empty="nothing here")
    text = capsys.readouterr().out
    assert '"at": "2026-03-02T07:30:59Z",\n  "on": "2026-03-02",\n  "none": null' in text
    assert text.endswith("[]\nat\nnothing here\n")


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (30, "30 s ago"), (119, "119 s ago"), (600, "10 min ago"), (7200, "2 h ago"), (3 * 86400, "3 d ago"),
        (-900, "in 15 min"),
    ],
)  # fmt: skip
def test_how_long_ago(seconds: float, words: str) -> None:
    """The largest unit of which there are two."""
    now = datetime(2026, 3, 2, tzinfo=UTC)
    assert ago(now - timedelta(seconds=seconds), now) == words


def test_never_is_not_long_ago() -> None:
    """What never happened has no age."""
    assert ago(None, datetime(2026, 3, 2, tzinfo=UTC)) is None
