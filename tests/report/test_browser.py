"""The page in a real browser, where one is installed: our style applies, nobody else's code does."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from monitor.report import build
from tests.report.made import rich
from tests.report.test_page import HOSTILE, hostile

_REFUSALS = ("Refused to", "Content Security Policy")


@pytest.fixture
def chromium() -> str:
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is None:
        pytest.skip("no chromium on this machine: the page was not opened in a real browser")
    return found


def opened(browser: str, folder: Path, page: bytes) -> tuple[str, str]:
    """The document after loading, and what the browser's console said."""
    (folder / "page.html").write_bytes(page)
    done = subprocess.run(
        [browser, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
         f"--user-data-dir={folder / 'profile'}", "--enable-logging=stderr", "--dump-dom",
         (folder / "page.html").as_uri()],
        capture_output=True, timeout=60, check=True,
    )  # fmt: skip
    console = [line for line in done.stderr.decode(errors="replace").splitlines() if "CONSOLE" in line]
    return done.stdout.decode(), "\n".join(console)


def _page(files: dict[str, bytes]) -> bytes:
    return next(body for name, body in files.items() if name.endswith(".html"))


def test_browser_applies_the_style_and_has_nothing_to_refuse(chromium: str, tmp_path: Path) -> None:
    """The hash in the policy fits; another hash is complained about, so silence means something."""
    page = _page(build(rich()))
    _, console = opened(chromium, tmp_path, page)
    assert console == ""
    _, console = opened(chromium, tmp_path, page.replace(b"sha256-", b"sha256-A"))
    assert any(word in console for word in _REFUSALS)


def test_hostile_texts_run_nothing(chromium: str, tmp_path: Path) -> None:
    """All hostile texts in every field at once: no script element, no handler, nothing tried."""
    dom, console = opened(chromium, tmp_path, _page(build(hostile(" ".join(HOSTILE)))))
    assert console == ""
    assert "<title>pwned" not in dom
    assert "<script" not in dom
    assert "<img" not in dom
