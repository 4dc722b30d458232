"""The contract test's knowledge of websites. No home page was recorded: the bodies are our own."""

from __future__ import annotations

from monitor.errors import ServerTrouble
from tests.platforms.case import Case

HOME = "https://mfa.example/"


def items(name: str, body: bytes) -> int:
    """A page of an asset lists no posts."""
    return 0


CASE = Case(
    platform="website",
    folder="",
    items=items,
    urls={"look": HOME},
    errors={"error_503.html": ServerTrouble},
    statuses={"gone_404.html": 404, "error_503.html": 503},
    changed={"home_kk.html": "look"},
    account={"url": HOME, "handle": ""},
)
