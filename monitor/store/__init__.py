"""The only room that speaks SQL; it keeps the facts and the raw archive (docs/architecture.md, Store)."""

from __future__ import annotations

from monitor.store.facts import (
    Answer,
    Content,
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
    Undescribed,
)
from monitor.store.looks import Look, Refused
from monitor.store.removal import Removal
from monitor.store.settling import Settled
from monitor.store.spending import Expense, Limits
from monitor.store.store import Store
from monitor.store.tombstones import Tombstone

__all__ = [
    "Answer",
    "Content",
    "Coverage",
    "Expense",
    "Info",
    "Known",
    "Limits",
    "Look",
    "Pruned",
    "Refused",
    "Removal",
    "Revision",
    "Run",
    "Settled",
    "Standing",
    "Status",
    "Store",
    "StoredPost",
    "Tombstone",
    "Turn",
    "Undescribed",
]
