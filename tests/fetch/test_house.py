"""One choke point: nothing outside this room can open an HTTP connection."""

from __future__ import annotations

import re
from pathlib import Path

import monitor

ROOM = Path(monitor.__file__).parent
CLIENTS = re.compile(
    r"^\s*(?:import|from)\s+(httpx|httpcore|h11|requests|aiohttp|urllib3|urllib\.request|http\.client|tenacity|protego)\b",
    re.MULTILINE,
)


def test_http_lives_here_alone() -> None:
    """No module outside monitor/fetch imports an HTTP library."""
    rooms = {"fetch", "sandbox"}  # the sandbox is a server
    outside = [path for path in ROOM.rglob("*.py") if not rooms & set(path.relative_to(ROOM).parts)]
    assert len(outside) > 10
    assert [str(path) for path in outside if CLIENTS.search(path.read_text(encoding="utf-8"))] == []


def test_httpx_client_is_created_nowhere() -> None:
    """Inside the room too, no stock client with its own redirects, cookies and proxies exists."""
    text = "".join(path.read_text(encoding="utf-8") for path in (ROOM / "fetch").glob("*.py"))
    assert CLIENTS.search(text)
    assert not re.search(
        r"httpx\.(AsyncClient|Client|get|stream|AsyncHTTPTransport)|httpcore\.AsyncConnectionPool", text
    )
