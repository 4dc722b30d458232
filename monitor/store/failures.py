"""The one place where what a driver raises becomes a StoreError."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from monitor.errors import StoreBusy, StoreError, StoreFull, StoreRefused

_SQLITE = {5: StoreBusy, 6: StoreBusy, 13: StoreFull, 11: StoreRefused, 26: StoreRefused}
"""Primary result codes of sqlite.org/rescode.html: BUSY, LOCKED, FULL, CORRUPT, NOTADB."""
_POSTGRES = {
    "53100": StoreFull,  # disk_full
    "55P03": StoreBusy,  # lock_not_available
    "40P01": StoreBusy,  # deadlock_detected
    "40001": StoreBusy,  # serialization_failure
    "53300": StoreBusy,  # too_many_connections
}
_WORDS = {
    StoreBusy: "another writer holds the database for longer than we wait",
    StoreFull: "no space is left for the database",
    StoreRefused: "the database file is damaged or not ours",
    StoreError: "the database failed",
}
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@contextmanager
def guarded(place: str) -> Iterator[None]:
    """Everything that goes wrong inside leaves as a StoreError that names `place`; nothing is swallowed."""
    try:
        yield
    except StoreError:
        raise
    except (SQLAlchemyError, OSError, ValueError, TypeError, OverflowError) as fault:
        raise as_store_error(fault, place) from fault
    except Exception as fault:
        if not _of_a_driver(fault):
            raise
        raise as_store_error(fault, place) from fault


def as_store_error(fault: BaseException, place: str) -> StoreError:
    """The StoreError kind of a fault. Its text never holds the parameters, which may be long or private."""
    origin = fault.orig if isinstance(fault, DBAPIError) and fault.orig is not None else fault
    kind = _kind(origin)
    return kind(f"{place}: {_WORDS[kind]} ({_first_line(origin)})")


def _kind(origin: BaseException) -> type[StoreError]:
    if isinstance(origin, OSError):
        return StoreFull if origin.errno in _FULL else StoreError
    code = getattr(origin, "sqlite_errorcode", None)
    if isinstance(code, int):
        return _SQLITE.get(code & 0xFF, StoreError)
    return _POSTGRES.get(getattr(origin, "sqlstate", None) or "", StoreError)


def _first_line(origin: BaseException) -> str:
    """SQLAlchemy appends statement and parameters below the first line."""
    return (str(origin).splitlines() or [type(origin).__name__])[0][:300]


def _of_a_driver(fault: BaseException) -> bool:
    """A driver error that reached us without SQLAlchemy around it (PEP 249 roots its tree in `Error`)."""
    return any(cls.__name__ == "Error" for cls in type(fault).__mro__)
