"""The only room that speaks SQL; it keeps the facts and the raw archive (docs/architecture.md, Store)."""

from __future__ import annotations

from monitor.store.facts import (
    Answer,
    Coverage,
    Info,
    Known,
    Pruned,
    Revision,
    Run,
    Standing,
    Status,
    StoredPost,
    Turn,
)
from monitor.store.store import Store

__all__ = [
    "Answer",
    "Coverage",
    "Info",
    "Known",
    "Pruned",
    "Revision",
    "Run",
    "Standing",
    "Status",
    "Store",
    "StoredPost",
    "Turn",
]
