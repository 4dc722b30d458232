"""Progress is for people who watch, and only on stderr."""

from __future__ import annotations

import io
import sys

import pytest

from monitor.cli.progress import bar


class Terminal(io.StringIO):
    """A stderr that somebody watches."""

    def isatty(self) -> bool:
        return True


def test_nothing_where_nobody_watches(capsys: pytest.CaptureFixture[str]) -> None:
    """In a log or a pipe there is no bar."""
    with bar("polling", 3) as advance:
        advance("kz-mfa-feed")
        advance(to=3)
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("total", [3, None])
def test_a_bar_on_a_terminal(
    total: int | None, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It tells what is done, how far it is and what came last; stdout stays clean for data."""
    terminal = Terminal()
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys, "stderr", terminal)
    with bar("polling", total) as advance:
        advance("kz-mfa-feed")
        advance("uz-mfa-feed", to=2)
    told = terminal.getvalue()
    assert "polling" in told
    assert "uz-mfa-feed" in told
    assert f"2/{total or '?'}" in told
    assert capsys.readouterr().out == ""
