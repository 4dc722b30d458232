"""Shared by all rooms: where the genuine recordings lie, and one factory for accounts."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from monitor.model import Account

WIRE = Path(os.environ.get("MONITOR_WIRE_DIR", Path(__file__).resolve().parents[2] / "shared" / "wire"))
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
def wire() -> Path:
    """The folder of genuine recorded answers; the test is skipped, saying so, where it does not exist."""
    if not WIRE.is_dir():
        pytest.skip(f"no recordings at {WIRE}")
    return WIRE


@pytest.fixture
def make_account() -> Callable[..., Account]:
    """An account with sensible fields; name the ones that matter."""

    def make(**fields: Any) -> Account:
        given = {
            "id": "kz-mfa-feed", "institution": "Ministry of Foreign Affairs of Kazakhstan", "country": "KZ",
            "kind": "mfa", "platform": "feed", "handle": "news", "url": "http://127.0.0.1:8800/kz/feed.xml",
        }  # fmt: skip
        return Account(**(given | fields))

    return make
