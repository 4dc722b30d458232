"""The store as the rest of the house sees it."""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import InternalError, OperationalError

from monitor.errors import StoreError
from monitor.model import Account, AssetLook, AudienceSnapshot, Cursor, Gap, MetricValue, Poll, Window
from monitor.settings import StoreSettings
from monitor.store import (
    accounts,
    archive,
    content,
    duties,
    expiry,
    figures,
    health,
    knowing,
    looks,
    narrow,
    reading,
    removal,
    saving,
    schema,
    settling,
    spending,
    tombstones,
)
from monitor.store.connect import Home, home_of, journal_mode, reader_engine, writer_engine
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
from monitor.store.failures import guarded
from monitor.store.space import Space
from monitor.wire import Payload, Skipped

_RENAMED = 10_000
"""So many bodies are remembered that were not stored as they came; their facts are saved soon after."""
_VACUUM = "PRAGMA incremental_vacuum(4096)"


class Store:
    """Everything that was seen, in one SQLite file or one PostgreSQL database.

    Synchronous. One connection writes; a lock lets one thread at a time use it, and collect gives it one
    thread of its own so that nobody waits. Reading methods take connections of their own that cannot
    write, and may be called from any thread. Every method raises only StoreError and its kinds; when a
    writing method raised, nothing of its transaction was kept (`save` says how it treats a bad turn).
    """

    def __init__(self, home: Home, settings: StoreSettings, *, read_only: bool) -> None:
        """Use `Store.open`, which also makes the schema ready."""
        self._home, self._settings, self._read_only = home, settings, read_only
        self._lock = threading.RLock()
        self._engine: Engine | None = None
        self._writer: Connection | None = None
        self._readers: Engine | None = None
        self._space: Space | None = None
        self._kept: dict[threading.Thread, Connection] = {}
        self._renamed: dict[str, str] = {}

    @classmethod
    def open(cls, settings: StoreSettings, *, read_only: bool = False) -> Store:
        """Open the store; a SQLite file is created or migrated first, PostgreSQL has to be migrated already.

        Raises StoreRefused (the file untouched) when it is foreign, damaged or newer than this program,
        StoreBusy when another program holds it.
        """
        home = home_of(settings.url)
        with guarded(home.name):
            schema.prepare_file(home, settings.busy_seconds, read_only=read_only)
            store = cls(home, settings, read_only=read_only)
            try:
                store._connect()
            except BaseException:
                store.close()
                raise
        return store

    @staticmethod
    def migrate(url: str, *, busy_seconds: float = 10.0) -> str:
        """Bring the database to this program's schema; returns the revision. SQLite and PostgreSQL."""
        home = home_of(url)
        with guarded(home.name):
            if home.sqlite:
                schema.prepare_file(home, busy_seconds, read_only=False)
                return schema.HEAD
            engine = writer_engine(home, busy_seconds)
            try:
                with engine.begin() as connection:
                    schema.migrate_server(connection, home.name)
            finally:
                engine.dispose()
        return schema.HEAD

    def close(self) -> None:
        """Give all connections back. Closing twice does no harm."""
        with guarded(self._home.name):
            for connection in (*self._kept.values(), *filter(None, (self._writer,))):
                connection.close()
            self._kept.clear()
            for engine in (self._engine, self._readers):
                if engine is not None:
                    engine.dispose()
        self._writer = self._engine = self._readers = None

    @property
    def dialect(self) -> str:
        """The engine's name as sqlglot knows it: "sqlite" or "postgres"."""
        return "sqlite" if self._home.sqlite else "postgres"

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # accounts and cursors

    def sync_accounts(self, accounts_: Iterable[Account], now: datetime) -> None:
        """Bring the account rows in line with the registry: an upsert, and a cursor, due at once, for each
        enabled account that has none. Accounts left out of the list are disabled, never deleted."""
        with self._writing("accounts") as connection:
            accounts.sync_accounts(connection, accounts_, now)

    def accounts(self) -> list[Account]:
        """All accounts by id, the disabled ones too."""
        with self._reading("accounts") as connection:
            return accounts.accounts(connection)

    def cursors(self) -> dict[str, Cursor]:
        """All cursors by account id."""
        with self._reading("cursors") as connection:
            return accounts.cursors(connection)

    def claim(
        self, now: datetime, lease_until: datetime, limit: int, platforms: Collection[str]
    ) -> list[Cursor]:
        """Lease up to `limit` accounts that are due, the longest overdue first.

        Due: next_poll_at reached, no lease that still runs, enabled, not disabled by trouble, active today.
        `save` of a finished poll gives the lease back; a lease that ran out may be taken by anybody.
        """
        with self._writing("claim") as connection:
            return accounts.claim(connection, now, lease_until, limit, platforms)

    def next_due(self, platforms: Collection[str]) -> datetime | None:
        """When `claim` will next find something on these platforms; None when nothing is followed."""
        with self._reading("next due") as connection:
            return accounts.next_due(connection, platforms)

    def shift_due(self, seconds: float) -> None:
        """Move every due time by this much and drop all leases: the machine's clock was set anew."""
        with self._writing("due times") as connection:
            accounts.shift_due(connection, round(seconds * 1000))

    def recover(self, now: datetime) -> int:
        """Take up the work after a crash: drop all leases, close polls that were cut off (their number).

        Only for who knows that nobody else collects into this store.
        """
        with self._writing("recovery") as connection:
            return accounts.recover(connection, now)

    # the road of the data

    def keep(self, answers: Sequence[tuple[str, str, Payload]]) -> None:
        """Put (poll id, account id, answer) into the raw archive; a body that is known is stored once, and
        none with what was to be forgotten."""
        if not answers:
            return
        with self._reading("raw archive") as connection:
            stones = tombstones.of_accounts(connection, {account for _, account, _ in answers})
        answers, renamed, dropped = tombstones.kept_of(stones, answers)
        if not answers:
            return
        self._remember(renamed)
        with self._reading("raw archive") as connection:
            known = archive.stored(connection, answers)
        bodies = archive.compress(answers, known | dropped)  # outside the transaction: it takes time
        with self._writing("raw archive") as connection:
            archive.keep(connection, answers, bodies, dropped.union(renamed.values()))

    def _remember(self, renamed: Mapping[str, str]) -> None:
        """Facts are saved under the name of the answer that came, which may not be the stored one's."""
        if len(self._renamed) > _RENAMED:
            self._renamed.clear()
        self._renamed.update(renamed)

    def known(self, account_id: str, native_ids: Collection[str]) -> dict[str, Known]:
        """What the store knows of these posts by native id; unknown ones are absent."""
        with self._reading(account_id) as connection:
            return knowing.known(connection, account_id, native_ids)

    def listed_between(self, account_id: str, window: Window) -> set[str]:
        """Native ids of known posts that were published in the window and are not gone."""
        with self._reading(account_id) as connection:
            return knowing.listed_between(connection, account_id, window)

    def doubtful(self, account_id: str, window: Window | None) -> tuple[set[str], set[str]]:
        """Native ids of the posts whose absence was proven once, and not yet a second time; and of those that
        were published in the window and are not gone."""
        with self._reading(account_id) as connection:
            listed = knowing.listed_between(connection, account_id, window) if window else set()
            return knowing.missing(connection, account_id), listed

    def standing(self, account_id: str, now: datetime) -> Standing:
        """Where the account stands before a poll: how far it is covered, and which looks are due or next."""
        with self._reading(account_id) as connection:
            return knowing.standing(connection, account_id, now)

    def save(self, turns: Sequence[Turn]) -> None:
        """Write all turns in one transaction; saving a turn twice changes nothing.

        When one of them breaks a rule of the schema, the others are saved turn by turn, and then a
        StoreError names the account that was not: one account's fault harms no other.
        """
        if not turns:
            return
        if self._renamed:
            turns = [replace(one, sha256=self._renamed.get(one.sha256 or "", one.sha256)) for one in turns]
        try:
            self._save(turns)
        except StoreError as fault:
            if len(turns) == 1 or not _is_the_turns_own(fault):
                raise
            self._save_apart(turns)

    def _save(self, turns: Sequence[Turn]) -> None:
        place = turns[0].poll.account_id if len(turns) == 1 else f"{len(turns)} turns"
        with self._writing(f"save of {place}") as connection:
            saving.save_turns(connection, turns)

    def _save_apart(self, turns: Sequence[Turn]) -> None:
        faults = []
        for turn in turns:
            try:
                self._save([turn])
            except StoreError as fault:
                if not _is_the_turns_own(fault):
                    raise
                faults.append(fault)
        if faults:
            raise StoreError("; ".join(str(fault) for fault in faults)) from faults[0]

    def undescribed(self, after: int = 0, limit: int = 500) -> list[Undescribed]:
        """Posts that were stored without a description, by number, from the one after `after`."""
        with self._reading("undescribed posts") as connection:
            return content.undescribed(connection, after, limit)

    def describe(self, told: Sequence[tuple[Undescribed, Content]]) -> None:
        """Write what was told from such posts; one that was edited meanwhile is left as it is."""
        with self._writing("descriptions") as connection:
            content.describe(connection, told)

    def spend(
        self, platform: str, on: date, purpose: str, cost: tuple[int, int], limits: spending.Limits
    ) -> bool:
        """Note units and millionths of a dollar for a platform's day; False, and nothing is noted, above a
        limit."""
        with self._writing(f"spending of {platform}") as connection:
            return spending.spend(connection, platform, on, purpose, cost, limits)

    def stale(
        self, platform: str, steps: Collection[str], before: datetime, limit: int
    ) -> dict[str, list[str]]:
        """Posts, by account, that came through a platform's key and were not looked at since `before`."""
        with self._reading(f"stale posts of {platform}") as connection:
            return expiry.stale(connection, platform, steps, before, limit)

    def expire(self, platform: str, steps: Collection[str], before: datetime) -> expiry.Expired:
        """Take away what came through a platform's key and was not seen again since `before`."""
        with self._writing(f"expiry of {platform}") as connection:
            return expiry.expire(connection, platform, steps, before)

    # duties

    def unseen(self, platform: str, before: datetime) -> list[tuple[str, str]]:
        """(account, native id) of a platform's posts that were not looked at since `before`, the longest
        unseen first; gone ones are left out."""
        with self._reading(f"posts of {platform}") as connection:
            return duties.unseen(connection, platform, before)

    def unseen_since(self, platform: str, before: datetime) -> tuple[int, datetime | None]:
        """How many those are, and when the first of them was last looked at."""
        with self._reading(f"posts of {platform}") as connection:
            return duties.unseen_since(connection, platform, before)

    def still_here(self, platform: str) -> dict[str, list[str]]:
        """Posts by account that are gone and whose words are stored yet."""
        with self._reading(f"posts of {platform}") as connection:
            return duties.still_here(connection, platform)

    def holders(self, platform: str, native_ids: Collection[str]) -> dict[str, list[str]]:
        """Those of these ids that accounts of the platform have posts of, by account."""
        with self._reading(f"posts of {platform}") as connection:
            return duties.holders(connection, platform, native_ids)

    def at_address(self, url: str) -> list[tuple[str, str]]:
        """(account, native id) of the posts with that address."""
        with self._reading("posts") as connection:
            return duties.at_address(connection, url)

    def remove(self, account_id: str, reasons: Mapping[str, str], at: datetime) -> removal.Removal:
        """Take posts of an account out of rows and raw archive; `reasons` by native id. What stays is id,
        kind and times, gone, and a tombstone. One transaction, after a search that nobody waits for."""
        with self._reading(account_id, streaming=True) as connection:
            doomed = removal.search(connection, account_id, reasons)
        with self._writing(f"removal from {account_id}") as connection:
            removed = removal.remove(connection, doomed, at)
        self._wipe()
        return removed

    def forget_account(self, account_id: str, reason: str, at: datetime) -> removal.Removal:
        """Take away everything of an account but its row, its polls and its coverage, for good."""
        with self._writing(f"removal of {account_id}") as connection:
            removed = removal.remove_account(connection, account_id, reason, at)
        self._wipe()
        return removed

    def weigh(self, account_id: str) -> dict[str, int]:
        """How many rows of an account `forget_account` would take away, by what they are."""
        with self._reading(account_id) as connection:
            return removal.weigh(connection, account_id)

    def tombstones(self, account_id: str) -> list[tombstones.Tombstone]:
        """What was removed of an account, by native id."""
        with self._reading(account_id) as connection:
            found = tombstones.of_accounts(connection, [account_id]).get(account_id, {})
        return [found[native_id] for native_id in sorted(found)]

    def _wipe(self) -> None:
        """Empty the journal beside a SQLite file: it may hold pages as they were before."""
        if self._home.path is not None and self._writer is not None:
            with self._lock, guarded("journal"):
                raw = self._writer.connection.dbapi_connection
                if raw is not None:
                    raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    # the ledger

    def expenses(self, platform: str | None = None, since: date | None = None) -> list[spending.Expense]:
        """The ledger: platform, day, purpose, units and money, newest day first."""
        with self._reading("expenses") as connection:
            return spending.ledger(connection, platform, since)

    def looks_due(self, platform: str, now: datetime, limit: int) -> list[looks.Look]:
        """Posts of a platform that stand at a standard age without a look at it, the youngest first."""
        with self._reading(f"looks of {platform}") as connection:
            return looks.due(connection, platform, now, limit)

    def next_look_due(self, platform: str, now: datetime) -> datetime | None:
        """When the next post of a platform reaches a standard age."""
        with self._reading(f"looks of {platform}") as connection:
            return looks.next_due(connection, platform, now)

    def note_looks(self, taken: Sequence[looks.Look], refused: Sequence[looks.Look], now: datetime) -> None:
        """Note looks that are due and not paid for, and strike out those that were taken after all."""
        with self._writing("looks") as connection:
            looks.take(connection, taken)
            looks.refuse(connection, refused, now)

    # reading

    def count_posts(self, account_id: str, since: datetime | None) -> int:
        """How many posts of the account are stored, of all time or since an instant."""
        with self._reading(f"posts of {account_id}") as connection:
            return reading.count_posts(connection, account_id, since)

    def refused_looks(self, window: Window, as_of: datetime) -> list[looks.Refused]:
        """By account and age: how many posts of the window were not looked at then for lack of budget."""
        with self._reading("refused looks") as connection:
            return looks.refused(connection, window, as_of)

    def posts(
        self,
        accounts: Collection[str] = (),
        *,
        country: str | None = None,
        platform: str | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        limit: int | None = None,
    ) -> Iterator[StoredPost]:
        """Posts by publication time, newest first, undated ones last; gone ones are among them.

        Read in batches: close or exhaust the iterator, it holds a connection meanwhile.
        """
        with self._reading("posts", streaming=True) as connection:
            yield from reading.posts(connection, accounts, country, platform, since, until, limit)

    def posts_by_id(self, ids: Collection[int]) -> dict[int, StoredPost]:
        """A few posts by their `post_id`, gone ones too; unknown ones are absent."""
        with self._reading("posts") as connection:
            return reading.posts_by_id(connection, ids)

    def dump_posts(self) -> list[dict[str, Any]]:
        """Every post with its `runs` as plain dicts by account and native id, to compare with a ledger."""
        with self._reading("posts") as connection:
            return reading.dump(connection)

    def polls(
        self,
        account_id: str | None = None,
        *,
        since: datetime | None = None,
        until: datetime | None = None,
        failed: bool = False,
        limit: int | None = None,
    ) -> list[Poll]:
        """The poll log, newest first; `failed` leaves only what failed."""
        with self._reading("polls") as connection:
            return reading.polls(connection, account_id, since, until, failed, limit)

    def open_gaps(self, account_id: str | None = None) -> list[Gap]:
        """Spans that are still missing, by account and time."""
        with self._reading("gaps") as connection:
            return reading.gaps(connection, account_id, None, None, only_open=True)

    def gaps(
        self, account_id: str | None = None, *, since: datetime | None = None, until: datetime | None = None
    ) -> list[Gap]:
        """Open and closed gaps that meet the span. A gap repaired in part is several rows."""
        with self._reading("gaps") as connection:
            return reading.gaps(connection, account_id, since, until, only_open=False)

    def coverage(
        self, account_id: str | None = None, *, since: datetime | None = None, until: datetime | None = None
    ) -> list[Coverage]:
        """Observed spans that meet the asked one, whole; of one account they never touch each other."""
        with self._reading("coverage") as connection:
            return reading.coverage(connection, account_id, since, until)

    def answers(self, poll_id: str) -> list[Answer]:
        """The answers of one poll in the order they came."""
        with self._reading(f"answers of {poll_id}") as connection:
            return archive.answers(connection, poll_id)

    def raw(self, sha256: str) -> bytes:
        """A stored body as it came, by its digest or the first 8 or more digits of it, if they name one only.

        StoreError when there is none (the retention may have taken it away), or more than one.
        """
        with self._reading("raw archive") as connection:
            return archive.raw(connection, sha256)

    def skipped(self, poll_id: str) -> list[Skipped]:
        """The items of one poll that could not be read, and why."""
        with self._reading("skipped items") as connection:
            return reading.skipped(connection, poll_id)

    def snapshots(self, account_id: str, native_id: str) -> list[Run]:
        """All runs of equal counts of one post, oldest first."""
        with self._reading(account_id) as connection:
            return reading.runs(connection, account_id, native_id)

    def revisions(self, account_id: str, native_id: str) -> list[Revision]:
        """The older texts of one post, oldest first; the newest text is the post's own."""
        with self._reading(account_id) as connection:
            return reading.revisions(connection, account_id, native_id)

    def audience(
        self, account_id: str | None = None, *, since: datetime | None = None, until: datetime | None = None
    ) -> list[AudienceSnapshot]:
        """The audience of one account, or of all, over time, oldest first."""
        with self._reading(account_id or "audience") as connection:
            return reading.audience(connection, account_id, since, until)

    def assets(
        self, account_id: str | None = None, *, since: datetime | None = None, until: datetime | None = None
    ) -> list[AssetLook]:
        """The looks at one website, app or newsletter, or at all, oldest first."""
        with self._reading(account_id or "assets") as connection:
            return reading.assets(connection, account_id, since, until)

    def status(self, accounts: Collection[str] = ()) -> list[Status]:
        """How collecting stands, one row per account by id; all accounts when none is named."""
        with self._reading("status") as connection:
            return reading.status(connection, accounts)

    def query(self, sql: str) -> list[tuple[Any, ...]]:
        """Run one reading statement of the engine's dialect. A statement that writes fails with StoreError.

        Not for words from outside: whoever may hand in SQL may read everything.
        """
        with self._reading("query") as connection:
            rows = connection.execution_options(no_parameters=True).exec_driver_sql(sql)
            return [tuple(row) for row in rows]

    def query_packed(self, sql: str, fields: Sequence[str]) -> list[tuple[str, ...]]:
        """The same rows packed: one for each value of the first field, the other fields as JSON arrays whose
        places belong together. Many numbers arrive several times as fast, as other threads are not stopped
        for each row."""
        return self.query(narrow.packed(sql, fields, self.dialect))

    @contextmanager
    def moment(self) -> Iterator[narrow.Snapshot]:
        """The tables that metrics read, as they are at this moment; what is read inside fits together.

        On SQLite in WAL mode and on PostgreSQL nobody waits for it; with a rollback journal writers do.
        """
        with (
            self._reading("export", streaming=True) as connection,
            narrow.moment(connection, self._home.name) as snapshot,
        ):
            yield snapshot

    # figures and upkeep

    def save_metrics(self, values: Sequence[MetricValue]) -> None:
        """Keep figures; one with the same subject, name, version, window, age and `as_of` is overwritten."""
        with self._writing("metrics") as connection:
            figures.save_metrics(connection, values)

    def metrics(
        self,
        names: Collection[str] = (),
        *,
        subjects: Collection[str] = (),
        scope: str | None = None,
        window: Window | None = None,
        as_of: datetime | None = None,
    ) -> list[MetricValue]:
        """Kept figures; whatever is left out is not filtered by."""
        with self._reading("metrics") as connection:
            return figures.metrics(connection, names, subjects, scope, window, as_of)

    def settled(self) -> dict[int, settling.Settled]:
        """How far counts at an age (ms) are settled: see `settle`."""
        with self._reading("settled counts") as connection:
            return settling.settled(connection)

    def month_changes(self) -> dict[str, int]:
        """How often posts of each month (`2026-03`, or `undated`) changed."""
        with self._reading("changes") as connection:
            return settling.changes(connection)

    def settle(self, query: str) -> int:
        """Copy counts that no later look can change into `counted`; how many were added.

        `query` is the metrics' own: see `monitor.metrics.settling`. Not for words from outside.
        """
        with self._writing("settled counts") as connection:
            return settling.settle(connection, query)

    def mark_settled(self, age: int, found: settling.Settled) -> None:
        """Note how far counts at this age (ms) are settled."""
        with self._writing("settled counts") as connection:
            settling.mark(connection, age, found)

    def unsettle(self, age: int) -> None:
        """Throw away what was settled at this age (ms)."""
        with self._writing("settled counts") as connection:
            settling.unsettle(connection, age)

    def daily(self, window: Window) -> dict[tuple[str, date], int]:
        """Posts by (account, UTC date) of publication; a day without posts is absent, observed or not."""
        with self._reading("posts per day") as connection:
            return figures.daily(connection, window)

    def nightly_done(self, on: date, zone: str) -> bool:
        """Whether the report of that date in that zone was produced."""
        with self._reading("nightly") as connection:
            return figures.nightly_done(connection, on, zone)

    def mark_nightly(
        self, on: date, zone: str, produced_at: datetime, path: str, kept: bytes | None = None
    ) -> None:
        """Note that it was, and keep what it was made of."""
        with self._writing("nightly") as connection:
            figures.mark_nightly(connection, on, zone, produced_at, path, kept)

    def nightly_figures(self, on: date, zone: str) -> bytes | None:
        """What the report of that date was made of; None if it was not produced, or nothing was kept."""
        with self._reading("nightly") as connection:
            return figures.nightly_figures(connection, on, zone)

    def prune(self, now: datetime, lenders: Collection[str] = ()) -> Pruned:
        """Take away raw bodies and poll logs whose retention ended; never posts, counts, coverage, gaps.
        Which answers lent something is remembered for the `lenders` (platforms): see `expire`."""
        with self._writing("prune") as connection:
            pruned = archive.prune(connection, self._settings, now, lenders)
        if self._home.path is not None:
            with self._writing("prune") as connection:  # gives a bounded part of the room back to the disk
                # by the driver itself: each page is a step, and only fetching takes the steps
                connection.connection.cursor().execute(_VACUUM).fetchall()
        return pruned

    def free_ballast(self) -> int:
        """Throw the ballast off a full disk; how many bytes that gave. It is laid again at the next open."""
        with guarded("ballast"):
            return 0 if self._space is None else self._space.free_ballast()

    def check(self) -> list[str]:
        """Every fault of the database in words; an empty list is a whole one. Reads all of a SQLite file."""
        with self._reading("check") as connection:
            return health.check(connection, self._home)

    def info(self) -> Info:
        """Library, journal mode, schema and size, for `doctor`."""
        with self._reading("info") as connection:
            return health.info(connection, self._home)

    # connections

    def _connect(self) -> None:
        busy = self._settings.busy_seconds
        if not self._read_only:
            self._engine = writer_engine(self._home, busy, durable=self._settings.durable)
            self._writer = self._engine.connect()
            self._ready_to_write()
        # a database in memory lives in one connection
        memory = self._home.sqlite and self._home.path is None
        self._readers = self._engine if memory else reader_engine(self._home, busy)
        if not self._home.sqlite:
            with self._reading(self._home.name) as connection:
                schema.require_head(connection, self._home.name)

    def _ready_to_write(self) -> None:
        if self._home.path is not None and self._writer is not None:
            raw = self._writer.connection.dbapi_connection
            if raw is not None:
                raw.cursor().execute(f"PRAGMA journal_mode={journal_mode()}").close()
            self._space = Space(
                self._home.path, self._settings.free_floor_bytes, self._settings.ballast_bytes
            )
            self._space.lay_ballast()
        elif self._home.sqlite and self._engine is not None:
            schema.make_memory(self._engine)

    @contextmanager
    def _writing(self, place: str) -> Iterator[Connection]:
        with self._lock, guarded(place):
            if self._writer is None:
                raise StoreError(f"{place}: the store is closed or was opened read-only")
            if self._space is not None:
                self._space.require()
            with self._writer.begin():
                yield self._writer

    @contextmanager
    def _reading(self, place: str, *, streaming: bool = False) -> Iterator[Connection]:
        with guarded(place):
            if self._readers is None:
                raise StoreError(f"{place}: the store is closed")
            if self._readers is self._engine:
                with self._lock, self._readers.connect() as connection, _only_reading(connection):
                    yield connection
                return
            if self._home.sqlite and not streaming:
                yield self._own_reader(self._readers)
                return
            with self._readers.connect() as connection:
                if streaming and not self._home.sqlite:  # a server-side cursor lives in a transaction
                    connection = connection.execution_options(isolation_level="READ COMMITTED")
                yield connection

    def _own_reader(self, readers: Engine) -> Connection:
        """This thread's reading connection to the file: the pool's ceremony costs more than a question."""
        kept = self._kept.get(threading.current_thread())
        if kept is None:
            for thread in list(self._kept):
                if not thread.is_alive() and (left := self._kept.pop(thread, None)) is not None:
                    left.close()
            kept = self._kept[threading.current_thread()] = readers.connect()
        return kept


@contextmanager
def _only_reading(connection: Connection) -> Iterator[None]:
    """A database in memory has one connection for all; while it reads it cannot write."""
    connection.exec_driver_sql("PRAGMA query_only=ON").close()
    try:
        yield
    finally:
        connection.exec_driver_sql("PRAGMA query_only=OFF").close()


def _is_the_turns_own(fault: StoreError) -> bool:
    """Whether the data was at fault, not the database, the disk or another program."""
    cause = fault.__cause__
    return type(fault) is StoreError and not isinstance(cause, OperationalError | InternalError | OSError)
