"""Every error that this house raises on purpose.

MonitorError
├── ConfigError                 the operator has to change something; exit status 2
│   ├── SettingsError           an unknown or ill-typed setting
│   └── RegistryError           a fault in the account list; names file, line and column
├── FetchError                  no usable answer came back
│   ├── Refused                 we did not ask: address, scheme, port, robots or credentials forbid it
│   ├── Paused                  we did not ask yet: the host said "later", or its breaker is open
│   ├── NoAnswer                name, connection, TLS or time failed before an answer was complete
│   └── BadAnswer               the answer broke a limit: size, ratio, coding, length, redirects
├── PlatformError               an answer came, and it was not what was asked for
│   ├── ParseError              the body has not the shape that the platform documents
│   │   └── NotWellFormed       not even the outer format (XML, JSON) holds
│   ├── NotFound                the account or post is unknown there now (it may come back)
│   ├── Gone                    the platform says: gone for good
│   ├── AccessDenied            a key, a login or a permission is missing or wrong
│   ├── RateLimited             too many requests; `retry_at` when it said until when
│   └── ServerTrouble           5xx and their like: try again later
├── StoreError                  the store failed; nothing of the transaction was kept
│   ├── StoreBusy               another writer held the file for longer than we wait
│   ├── StoreFull               no space left, or the free-space floor is reached
│   └── StoreRefused            not our file, a damaged file, or a schema newer than this program
└── LockHeld                    another daemon runs on this data folder; exit status 4

An error text is shown to people: it names account, platform and place, and never holds a secret.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Any


class MonitorError(Exception):
    """Root of all errors raised on purpose."""


class ConfigError(MonitorError):
    """The operator has to change something."""


class SettingsError(ConfigError):
    """An unknown or ill-typed setting."""


class RegistryError(ConfigError):
    """A fault in the account list."""

    def __init__(self, reason: str, *, file: str, line: int, column: str | None = None) -> None:
        self.reason, self.file, self.line, self.column = reason, file, line, column
        place = f"{file}:{line}" + (f", column {column}" if column else "")
        super().__init__(f"{place}: {reason}")


class FetchError(MonitorError):
    """No usable answer came back. `kind` is a stable word for the poll log, `requests` what was sent."""

    requests: int = 0

    def __init__(self, reason: str, *, kind: str, url: str = "") -> None:
        self.reason, self.kind, self.url = reason, kind, url
        super().__init__(f"{reason} ({url})" if url else reason)


class Refused(FetchError):
    """We did not ask: address, scheme, port, robots or credentials forbid it."""


class Paused(FetchError):
    """We did not ask yet: the host said "later", or its breaker is open."""

    def __init__(self, reason: str, *, kind: str, until: datetime, url: str = "") -> None:
        self.until = until
        super().__init__(reason, kind=kind, url=url)


class NoAnswer(FetchError):
    """Name, connection, TLS or time failed before an answer was complete."""


class BadAnswer(FetchError):
    """The answer broke a limit: size, ratio, coding, length, redirects."""


class PlatformError(MonitorError):
    """An answer came, and it was not what was asked for. `kind` is a stable word for the poll log."""

    kind = "platform"

    def __init__(self, reason: str, *, platform: str, path: str = "") -> None:
        self.reason, self.platform, self.path = reason, platform, path
        super().__init__(f"{platform}: {reason}" + (f" at {path}" if path else ""))

    def __reduce__(self) -> tuple[Any, ...]:
        """Errors cross from the process that parses."""
        return partial(type(self), **self._more()), (self.reason,)

    def _more(self) -> dict[str, Any]:
        return {"platform": self.platform, "path": self.path}


class ParseError(PlatformError):
    """The body has not the shape that the platform documents; `path` says where."""

    kind = "parse"


class NotWellFormed(ParseError):
    """Not even the outer format (XML, JSON) holds."""

    kind = "not-well-formed"


class NotFound(PlatformError):
    """The account or post is unknown there now (it may come back)."""

    kind = "not-found"


class Gone(PlatformError):
    """The platform says: gone for good."""

    kind = "gone"


class AccessDenied(PlatformError):
    """A key, a login or a permission is missing or wrong."""

    kind = "access"


class RateLimited(PlatformError):
    """Too many requests; `retry_at` is when the platform allows the next one, if it said so."""

    kind = "rate-limited"

    def __init__(
        self, reason: str, *, platform: str, path: str = "", retry_at: datetime | None = None
    ) -> None:
        self.retry_at = retry_at
        super().__init__(reason, platform=platform, path=path)

    def _more(self) -> dict[str, Any]:
        return super()._more() | {"retry_at": self.retry_at}


class ServerTrouble(PlatformError):
    """5xx and their like: try again later."""

    kind = "server"


class StoreError(MonitorError):
    """The store failed; nothing of the transaction was kept."""


class StoreBusy(StoreError):
    """Another writer held the file for longer than we wait."""


class StoreFull(StoreError):
    """No space left, or the free-space floor is reached."""


class StoreRefused(StoreError):
    """Not our file, a damaged file, or a schema newer than this program."""


class LockHeld(MonitorError):
    """Another daemon runs on this data folder."""

    def __init__(self, path: str, pid: int | None) -> None:
        self.path, self.pid = path, pid
        who = f"process {pid}" if pid else "another process"
        super().__init__(f"{who} already collects into this folder (lock {path})")
