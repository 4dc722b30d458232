"""Taking posts out of the store for good: their rows, their counts, and the bodies that show them.

What stays of a post is its number, id, kind and times, so that figures count it as deleted; `tombstone` says
why. Every number that remains leads back to a stored answer: bodies are rewritten, and references follow.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import Any

import zstandard
from sqlalchemy import Connection, Table, bindparam, case, delete, exists, func, select, update

from monitor.model import FORGOTTEN
from monitor.store import content, tombstones
from monitor.store import tables as t
from monitor.store.erasing import WORDS, Eraser, Removed, letters, needle
from monitor.store.months import count_changes, month_of
from monitor.store.prepared import maker
from monitor.store.tombstones import WHOLE, Tombstone

REMOVED = "removed"
"""The flag of a post whose words and counts were removed."""
_P = t.POST.c
_IDS_AT_ONCE = 500
_BODIES_AT_ONCE = 16
_PACK = 3
_OF_POSTS = (
    t.CITATION, t.COUNTRY_MENTION, t.REVISION, t.ENGAGEMENT, t.REACTION, t.COUNTED, t.REFUSED_LOOK,
)  # fmt: skip
_LEADING_BACK = (
    (t.POST, "raw_sha256"), (t.REVISION, "raw_sha256"), (t.ENGAGEMENT, "raw_sha256"),
    (t.AUDIENCE, "raw_sha256"), (t.ASSET, "raw_sha256"), (t.PERIOD_TOTALS, "raw_sha256"),
    (t.CURSOR, "body_sha256"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Removal:
    """How much was taken away: posts, looks at counts, bodies rewritten and bodies dropped."""

    posts: int = 0
    counts: int = 0
    rewritten: int = 0
    dropped: int = 0

    def __add__(self, other: Removal) -> Removal:
        return Removal(
            self.posts + other.posts, self.counts + other.counts, self.rewritten + other.rewritten,
            self.dropped + other.dropped,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Doomed:
    """What is to be removed of an account, and the bodies that hold it among the answers up to `upto`: its
    own, and those of other accounts on its platform, which may show a post that they passed on.

    From its own bodies words go too; what others say in the same words is theirs.
    """

    account_id: str
    posts: Mapping[int, Removed]
    eraser: Eraser
    by_id: Eraser
    bodies: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    upto: int = 0


def search(connection: Connection, account_id: str, reasons: Mapping[str, str]) -> Doomed:
    """Find the account's posts of these ids (with the reason for each) and the bodies that hold them. Reads
    only: this takes long where many answers are kept, and nobody has to wait for it."""
    posts = _found(connection, account_id, reasons)
    sought = _sought(connection, account_id, posts)
    eraser, by_id = Eraser(sought), Eraser(replace(one, words=()) for one in sought)
    names, others, upto = _answered(connection, account_id, 0)
    names = [*names, *connection.scalars(_UNCLAIMED)]
    return Doomed(
        account_id, posts, eraser, by_id, _holding(connection, names, eraser),
        _holding(connection, others, by_id), upto,
    )  # fmt: skip


def _holding(connection: Connection, names: Sequence[str], eraser: Eraser) -> tuple[str, ...]:
    return tuple(name for name, _, body in _bodies(connection, names) if _touched(eraser, body))


def remove(connection: Connection, doomed: Doomed, at: datetime) -> Removal:
    """Take away what was found, in the transaction that the caller holds; bodies that came since are read
    too. Ids that the account never had are passed over."""
    ids = sorted(doomed.posts)
    months = {month_of(one) for one in _each(connection, ids, lambda some: _P.id.in_(some), _P.published_at)}
    counts = 0
    for table in _OF_POSTS:
        for some in _pieces(ids):
            gone = connection.execute(delete(table).where(table.c.post_id.in_(some))).rowcount
            counts += gone if table is t.ENGAGEMENT else 0
    for some in _pieces(ids):
        connection.execute(update(t.POST).where(_P.id.in_(some)).values(_BLANK | _gone(at)))
    tombstones.put(connection, (
        Tombstone(doomed.account_id, one.native_id, one.reason, at) for one in doomed.posts.values()
    ))  # fmt: skip
    _unquarantine(connection, doomed)
    newer, newer_others, _ = _answered(connection, doomed.account_id, doomed.upto)
    swapped = _rewrite(connection, (*doomed.bodies, *newer), doomed.eraser)
    swapped |= _rewrite(connection, (*doomed.others, *newer_others), doomed.by_id)
    _follow(connection, doomed.account_id, swapped, at)
    _unreport(connection, doomed)
    count_changes(connection, months)
    dropped = sum(new is None for new in swapped.values())
    return Removal(len(ids), counts, len(swapped) - dropped, dropped)


def remove_account(connection: Connection, account_id: str, reason: str, at: datetime) -> Removal:
    """Take away everything of an account but its row, its polls and what they covered; it is off for good."""
    mine = select(_P.id).where(_P.account_id == account_id)
    months = {month_of(one) for one in connection.scalars(
        select(_P.published_at).where(_P.account_id == account_id).distinct()
    )}  # fmt: skip
    rows = {
        table.name: connection.execute(delete(table).where(table.c.post_id.in_(mine))).rowcount
        for table in _OF_POSTS
    }
    posts = connection.execute(delete(t.POST).where(_P.account_id == account_id)).rowcount
    bodies = connection.execute(delete(t.RAW).where(_only_of(account_id))).rowcount
    for table in (t.AUDIENCE, t.ASSET, t.PERIOD_TOTALS, t.SKIPPED, t.ANSWER, t.TOMBSTONE):
        connection.execute(delete(table).where(table.c.account_id == account_id))
    connection.execute(delete(t.METRIC).where(
        t.METRIC.c.scope == "account", t.METRIC.c.subject == account_id
    ))  # fmt: skip
    connection.execute(update(t.NIGHTLY).values(figures=None))  # each of them has a line on every account
    connection.execute(update(t.POLL).where(t.POLL.c.account_id == account_id).values(error=None))
    connection.execute(update(t.ACCOUNT).where(t.ACCOUNT.c.id == account_id).values(enabled=False))
    connection.execute(
        maker(connection.dialect.name)(t.CURSOR).on_conflict_do_update(
            index_elements=["account_id"], set_=_STOPPED
        ),
        [{"account_id": account_id, "next_poll_at": at, "failures": 0, "moved_count": 0} | _STOPPED],
    )
    tombstones.put(connection, [Tombstone(account_id, WHOLE, reason, at)])
    count_changes(connection, months)
    return Removal(posts, rows[t.ENGAGEMENT.name], 0, bodies)


def weigh(connection: Connection, account_id: str) -> dict[str, int]:
    """How many rows of an account would go, by what they are."""
    mine = select(_P.id).where(_P.account_id == account_id)
    queries = {
        "posts": select(func.count()).where(_P.account_id == account_id),
        "counts": select(func.count()).where(t.ENGAGEMENT.c.post_id.in_(mine)),
        "looks at the audience": select(func.count()).where(t.AUDIENCE.c.account_id == account_id),
        "answers": select(func.count()).where(t.ANSWER.c.account_id == account_id),
        "bodies": select(func.count()).select_from(t.RAW).where(_only_of(account_id)),
    }
    return {name: int(connection.scalar(query) or 0) for name, query in queries.items()}


def _found(connection: Connection, account_id: str, reasons: Mapping[str, str]) -> dict[int, Removed]:
    """The posts by number, with all words that were ever stored of them."""
    found: dict[int, Removed] = {}
    for some in _pieces(sorted(reasons)):
        query = select(_P.id, _P.native_id, _P.title, _P.text).where(
            _P.account_id == account_id, _P.native_id.in_(some)
        )
        posts = connection.execute(query).all()
        older = select(t.REVISION.c.post_id, t.REVISION.c.title, t.REVISION.c.text).where(
            t.REVISION.c.post_id.in_([row.id for row in posts])
        )
        words: dict[int, list[str]] = {row.id: [row.title or "", row.text] for row in posts}
        for row in connection.execute(older):
            words[row.post_id] += (row.title or "", row.text)
        for post in posts:
            told = tuple(dict.fromkeys(filter(None, words[post.id])))
            found[post.id] = Removed(post.native_id, reasons[post.native_id], told)
    return found


def _sought(connection: Connection, account_id: str, posts: Mapping[int, Removed]) -> list[Removed]:
    """The posts with those of their words that no other post of the account says in its own name: a post
    that was put up again is not erased with the one that was taken down."""
    wanted = {
        text: found for one in posts.values() for text in one.words if (found := needle(text))
    }  # fmt: skip
    if wanted:
        query = select(_P.id, _P.title, _P.text).where(
            _P.account_id == account_id, _P.kind != "repost", func.length(_P.text) >= WORDS
        )
        for row in connection.execute(query):
            if row.id not in posts:
                said = letters(f"{row.title or ''} {row.text}")
                wanted = {text: one for text, one in wanted.items() if one not in said}
    return [
        Removed(one.native_id, _shown(one.reason), tuple(text for text in one.words if text in wanted))
        for one in posts.values()
    ]


def _shown(reason: str) -> str:
    """The reason as it stands in a body: what the operator wrote behind it stays in the tombstone."""
    return FORGOTTEN if reason.partition(":")[0] == FORGOTTEN else reason


def _answered(connection: Connection, account_id: str, after: int) -> tuple[list[str], list[str], int]:
    """Names of the bodies that the account was answered after that answer, of those that only others of its
    platform were, and the newest answer."""
    a, same = t.ANSWER.c, t.ACCOUNT.alias("same")
    platform = select(same.c.platform).where(same.c.id == account_id).scalar_subquery()
    peers = select(t.ACCOUNT.c.id).where(t.ACCOUNT.c.platform == platform)
    query = select(a.sha256, func.max(a.id), func.max(case((a.account_id == account_id, 1), else_=0)))
    query = query.where(a.account_id.in_(peers), a.id > after).group_by(a.sha256)
    rows = connection.execute(query).all()
    own, others = ([row[0] for row in rows if bool(row[2]) is mine] for mine in (True, False))
    return own, others, max((row[1] for row in rows), default=after)


def _bodies(connection: Connection, names: Sequence[str]) -> Iterator[tuple[str, datetime, bytes | None]]:
    """Stored bodies with their time, a few at a time; None for one that cannot be read back."""
    unpacker = zstandard.ZstdDecompressor()
    for start in range(0, len(names), _BODIES_AT_ONCE):
        query = select(t.RAW).where(t.RAW.c.sha256.in_(names[start : start + _BODIES_AT_ONCE]))
        for row in connection.execute(query).all():
            try:
                body = unpacker.decompress(row.body, max_output_size=max(row.size, 1))
            except zstandard.ZstdError:
                body = None
            yield row.sha256, row.first_seen_at, body


def _touched(eraser: Eraser, body: bytes | None) -> bool:
    """Whether the removal has to read it: a suspicion is enough where there is a quick one. What cannot be
    read back can be no more than dropped."""
    return body is None or (eraser.may_hold(body) and (eraser.quick or eraser.without(body) is not body))


def _rewrite(connection: Connection, names: Sequence[str], eraser: Eraser) -> dict[str, str | None]:
    """Put clean bodies in the place of those that hold a removed post: new names by old ones, None for a
    body that went whole."""
    swapped: dict[str, str | None] = {}
    packer = zstandard.ZstdCompressor(level=_PACK)
    add = maker(connection.dialect.name)(t.RAW).on_conflict_do_nothing(index_elements=["sha256"])
    for name, first_seen_at, body in _bodies(connection, names):
        clean = eraser.without(body) if body is not None else None
        if body is not None and clean is body:
            continue
        swapped[name] = None
        if clean is not None:
            swapped[name] = renamed = sha256(clean).hexdigest()
            row = {"sha256": renamed, "body": packer.compress(clean), "size": len(clean)}
            connection.execute(add, [row | {"first_seen_at": first_seen_at}])
        connection.execute(delete(t.RAW).where(t.RAW.c.sha256 == name))
    return swapped


def _follow(connection: Connection, account_id: str, swapped: Mapping[str, str | None], at: datetime) -> None:
    """Lead everything that led to an old body to its new one, whichever account was given it."""
    if not swapped:
        return
    a = t.ANSWER.c
    accounts = {account_id}
    for some in _pieces(sorted(swapped)):
        accounts.update(connection.scalars(select(a.account_id).where(a.sha256.in_(some)).distinct()))
    mark = update(t.ANSWER).where(a.sha256 == bindparam("old"))
    mark = mark.values(sha256=bindparam("new"), redacted_at=at)
    connection.execute(mark, [{"old": old, "new": new or old} for old, new in swapped.items()])
    renamed = {old: new for old, new in swapped.items() if new is not None}
    for table, column in _LEADING_BACK:
        for account in sorted(accounts):
            _lead(connection, table, column, account, renamed)
    _lead_quarantine(connection, renamed)


def _lead(
    connection: Connection, table: Table, column: str, account_id: str, renamed: Mapping[str, str]
) -> None:
    keys = list(table.primary_key.columns)
    of_posts = "post_id" in table.c
    mine = (
        table.c.post_id.in_(select(_P.id).where(_P.account_id == account_id))
        if of_posts
        else table.c.account_id == account_id
    )
    rows = connection.execute(select(*keys, table.c[column]).where(mine, table.c[column].is_not(None)))
    moved = [
        {f"k{place}": value for place, value in enumerate(row[:-1])} | {"new": renamed[row[-1]]}
        for row in rows if row[-1] in renamed
    ]  # fmt: skip
    if moved:
        this = (key == bindparam(f"k{place}") for place, key in enumerate(keys))
        connection.execute(update(table).where(*this).values({column: bindparam("new")}), moved)


def _lead_quarantine(connection: Connection, renamed: Mapping[str, str]) -> None:
    """Two items may become one, so they are written anew."""
    s = t.SKIPPED
    for some in _pieces(sorted(renamed)):
        rows = connection.execute(select(s).where(s.c.sha256.in_(some))).all()
        if rows:
            connection.execute(delete(s).where(s.c.id.in_([row.id for row in rows])))
            unique = ["poll_id", "sha256", "path", "reason"]
            given = ({name: getattr(row, name) for name in (*unique, "account_id")} for row in rows)
            connection.execute(
                maker(connection.dialect.name)(s).on_conflict_do_nothing(index_elements=unique),
                [row | {"sha256": renamed[row["sha256"]]} for row in given],
            )


def _unquarantine(connection: Connection, doomed: Doomed) -> None:
    """Quarantined items whose reason speaks of a removed post."""
    s = t.SKIPPED.c
    rows = connection.execute(select(s.id, s.path, s.reason).where(s.account_id == doomed.account_id))
    holding = [row.id for row in rows if doomed.eraser.in_text(f"{row.path} {row.reason}")]
    for some in _pieces(holding):
        connection.execute(delete(t.SKIPPED).where(s.id.in_(some)))


def _unreport(connection: Connection, doomed: Doomed) -> None:
    """What nightly reports were made of: one that shows a removed post cannot be built again."""
    n = t.NIGHTLY.c
    unpacker = zstandard.ZstdDecompressor()
    for row in connection.execute(select(n.on_date, n.zone).where(n.figures.is_not(None))).all():
        this = (n.on_date == row.on_date, n.zone == row.zone)
        kept = unpacker.decompress(connection.scalar(select(n.figures).where(*this)) or b"")
        if doomed.eraser.without(kept) is not kept or doomed.eraser.in_text(kept.decode()):
            connection.execute(update(t.NIGHTLY).where(*this).values(figures=None))


def _only_of(account_id: str) -> Any:
    """Bodies that nobody but this account was answered."""
    a = t.ANSWER.c
    mine = select(a.sha256).where(a.account_id == account_id)
    others = exists().where(a.sha256 == t.RAW.c.sha256, a.account_id != account_id)
    return t.RAW.c.sha256.in_(mine) & ~others


def _gone(at: datetime) -> dict[str, Any]:
    since = func.coalesce(_P.missing_since, bindparam("at", at, type_=t.Instant))
    return {"missing_since": since, "gone_at": func.coalesce(_P.gone_at, since)}


def _each(connection: Connection, ids: Sequence[int], where: Any, column: Any) -> Iterator[Any]:
    for some in _pieces(ids):
        yield from connection.scalars(select(column).where(where(some)))


def _pieces(items: Iterable[Any]) -> Iterator[list[Any]]:
    listed = list(items)
    return (listed[start : start + _IDS_AT_ONCE] for start in range(0, len(listed), _IDS_AT_ONCE))


_BLANK = {
    "text": "", "title": None, "language": None, "url": None, "published_raw": None, "edited_at": None,
    "media": (), "links": (), "hashtags": (), "mentions": (), "in_reply_to": None, "about_account": None,
    "source": None, "flags": (REMOVED,), "content_hash": "", "raw_sha256": None, **content.columns(None),
}  # fmt: skip
_STOPPED = {
    "disabled_reason": FORGOTTEN, "lease_until": None, "etag": None, "last_modified": None,
    "body_sha256": None, "fetch_url": None, "moved_to_url": None, "road": None,
}  # fmt: skip
_UNCLAIMED = select(t.RAW.c.sha256).where(~exists().where(t.ANSWER.c.sha256 == t.RAW.c.sha256))
"""Bodies whose answers outlived their retention: nobody knows whose they are."""
