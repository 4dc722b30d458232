"""The demo, start to finish, and the practice world as a server."""

from __future__ import annotations

import json
import socket
from pathlib import Path

from tests.cli.conftest import DAYS, Desk
from tests.cli.served import serving


def test_the_demo_ends_with_pictures(practised: Path) -> None:
    """A table that fits, the word that all is invented, and the path of the newest report."""
    lines = (practised / "said").read_text().splitlines()
    assert lines[0].split()[0] == "country"
    assert max(map(len, lines[:-1])) <= 80
    assert "Practice data: these accounts and figures are invented." in lines
    assert f"{DAYS} nightly reports" in lines[-2]
    page = Path(lines[-1].removeprefix("Report: "))
    assert b"<svg" in page.read_bytes()
    assert page.name == "report-2026-03-02.html"


def test_the_demo_refuses_a_folder_with_other_files(desk: Desk) -> None:
    """Nothing of it is touched."""
    (desk.folder / "mine").mkdir()
    (desk.folder / "mine" / "thesis.odt").write_text("years")
    told = desk("demo", "--out", "mine")
    assert (told.status, told.out) == (2, "")
    assert "mine holds other files; choose another --out" in told.err
    assert (desk.folder / "mine" / "thesis.odt").read_text() == "years"


def test_the_demo_replaces_an_old_one_and_nothing_else(desk: Desk) -> None:
    """Store and reports go; a file that somebody put beside them stays."""
    from monitor.cli.demo import _clear

    out = desk.folder / "demo"
    (out / "reports" / "2026-03-01").mkdir(parents=True)
    for name in ("monitor.db", "monitor.db-wal", "notes.txt"):
        (out / name).write_text("x")
    _clear(out)
    assert [path.name for path in out.iterdir()] == ["notes.txt"]


def test_a_taken_port_is_told(desk: Desk) -> None:
    """Exit status 2 and the port's number."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        told = desk("sandbox", "serve", "--port", port)
    assert told.status == 2
    assert f"port {port} cannot be used" in told.err


def test_serving_hands_over_its_flags(desk: Desk) -> None:
    """Port, seed and speed reach the practice world."""
    given: list[tuple[object, ...]] = []
    desk.patch.setattr("monitor.sandbox.run_sandbox", lambda *words: given.append(words))
    told = desk("sandbox", "serve", "--port", "8801", "--seed", "3", "--speed", "60")
    assert (told.status, given) == (0, [(8801, 3, 60.0)])
    assert "http://127.0.0.1:8801" in told.err


def test_the_ledger_is_printed_as_it_is(desk: Desk) -> None:
    """What the running sandbox tells goes to stdout; without one it is status 3."""
    with serving() as server:
        server.bodies["/-/ledger.json"] = b'{"posts": []}'
        told = desk("sandbox", "ledger", "--port", server.host.rpartition(":")[2])
    assert json.loads(told.out) == {"posts": []}
    assert desk("sandbox", "ledger", "--port", server.host.rpartition(":")[2]).status == 3
