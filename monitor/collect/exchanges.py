"""Posts in which accounts of two countries answer each other, with their words, for a reader to judge."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from monitor.collect.engines import asking
from monitor.collect.questions import question
from monitor.metrics import disputes
from monitor.model import Account, Window
from monitor.settings import Settings
from monitor.store import Store, StoredPost


@dataclass(frozen=True, slots=True)
class Exchange:
    """`post` by `account`, and the other's `answer` to it or quote of it, `hours` later."""

    account: Account
    post: StoredPost
    other: Account
    answer: StoredPost
    hours: float


def exchanges(
    store: Store, settings: Settings, wanted: Collection[str], window: Window, as_of: datetime
) -> list[Exchange]:
    """Those in which one of the wanted accounts takes part, by time of the first post.

    Between enabled accounts of different countries on one platform, at most 72 hours apart. Raises
    StoreError when the store cannot be read.
    """
    with asking(store, settings) as (run, dialect):
        pairs = disputes(run, dialect, question(store, settings, window, as_of, None))
    pairs = [pair for pair in pairs if pair.account_id in wanted or pair.other_id in wanted]
    posts = store.posts_by_id({number for pair in pairs for number in (pair.post_id, pair.answer_id)})
    who = {account.id: account for account in store.accounts()}
    found = [
        Exchange(
            who[pair.account_id], posts[pair.post_id], who[pair.other_id], posts[pair.answer_id], pair.hours
        )
        for pair in pairs
    ]
    return sorted(found, key=lambda one: str(one.post.post.published_at))
