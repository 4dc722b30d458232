"""What an operator can decide, and what holds when nothing was decided."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class FetchSettings:
    """Limits of every request. Durations in seconds, sizes in bytes."""

    contact: str = ""
    allow_hosts: tuple[str, ...] = ()
    allow_ports: tuple[int, ...] = (80, 443)
    base_urls: dict[str, str] = field(default_factory=dict)
    """Public host -> the address that is asked in its place: a mirror, a server of one's own."""
    connect_seconds: float = 10.0
    read_seconds: float = 20.0
    total_seconds: float = 60.0
    wire_bytes: int = 8 * 2**20
    decoded_bytes: int = 16 * 2**20
    ratio: int = 200
    ratio_from_bytes: int = 2**20
    redirects: int = 5
    header_bytes: int = 64 * 2**10
    header_lines: int = 100
    url_characters: int = 2083
    retries: int = 2
    retry_budget: float = 0.10
    breaker_failures: int = 5
    breaker_seconds: float = 30 * 60
    breaker_max_seconds: float = 24 * 3600
    host_connections: int = 2
    host_gap_seconds: float = 1.0
    own_host_gap_seconds: float = 0.0
    own_host_connections: int = 8
    retry_after_min_seconds: float = 60.0
    retry_after_max_seconds: float = 24 * 3600
    robots_bytes: int = 512_000
    robots_seconds: float = 24 * 3600


@dataclass(frozen=True, slots=True)
class CollectSettings:
    """Pace of collecting. Durations in seconds."""

    interval_min_seconds: float = 5 * 60
    interval_seconds: float = 60 * 60
    interval_max_seconds: float = 24 * 3600
    jitter: float = 0.10
    pages_per_poll: int = 20
    items_per_page: int = 1000
    posts_per_poll: int = 5000
    first_window_days: int = 30
    profile_seconds: float = 6 * 3600
    unconditional_seconds: float = 12 * 3600
    concurrency: int = 32
    auto_disable_days: int = 30


@dataclass(frozen=True, slots=True)
class StoreSettings:
    """The store's home and how long things are kept."""

    url: str = field(default="sqlite:///data/monitor.db", repr=False)  # may hold a password
    durable: bool = True  # false only for throw-away stores: a power cut may lose the last commits
    busy_seconds: float = 10.0
    free_floor_bytes: int = 200 * 2**20
    ballast_bytes: int = 64 * 2**20
    raw_days: int = 30
    poll_days: int = 180


@dataclass(frozen=True, slots=True)
class ReportSettings:
    """What a nightly report covers. `nightly_at` is hh:mm in UTC."""

    window_days: int = 30
    age_hours: int = 168
    nightly_at: str = "02:15"


STAGES = ("presence", "customization", "uptodateness", "engagement", "diplomacy")
"""The stages of a country's score, from the lowest."""
StageWeights = tuple[float, float, float, float, float]
TRACKED = ("facebook", "instagram", "telegram", "vk", "x", "youtube", "website", "appstore")


@dataclass(frozen=True, slots=True)
class ScoreSettings:
    """What a country's score is made of. `tracked`: the places where a ministry is looked for; `weights`: of
    the stages in the order of STAGES."""

    tracked: tuple[str, ...] = TRACKED
    weights: StageWeights = (1.0, 1.0, 1.0, 1.0, 1.0)


ENGINES = ("store", "duckdb", "spark", "clickhouse")


@dataclass(frozen=True, slots=True)
class MetricsSettings:
    """Who computes the figures, one of ENGINES. `export_dir` empty: `parquet` in the data folder. `weights`
    of likes, comments and shares: flat, fpk, sotrender, or three numbers such as 1/2/3. `positive` and
    `negative` are names of reactions; empty: the shipped ones."""

    engine: str = "store"
    export_dir: str = ""
    spark_master: str = "local[*]"
    weights: str = "flat"
    positive: tuple[str, ...] = ()
    negative: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlatformSettings:
    """What the operator decided about one platform. `daily_units` 0: the platform's own quota;
    `api_data_days` None: as long as the platform's terms say, 0: what came through a key is kept for good.
    `enabled` None: on, unless the platform itself is asleep. `daily_dollars` 0: no limit of its own."""

    enabled: bool | None = None
    accept_terms: bool = False
    daily_units: int = 0
    daily_dollars: float = 0.0
    api_data_days: int | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the operator can decide, read once at start."""

    config_dir: Path = Path("config")
    data_dir: Path = Path("data")
    fetch: FetchSettings = field(default_factory=FetchSettings)
    collect: CollectSettings = field(default_factory=CollectSettings)
    store: StoreSettings = field(default_factory=StoreSettings)
    report: ReportSettings = field(default_factory=ReportSettings)
    score: ScoreSettings = field(default_factory=ScoreSettings)
    metrics: MetricsSettings = field(default_factory=MetricsSettings)
    platforms: dict[str, PlatformSettings] = field(default_factory=dict)
    secrets: dict[str, str] = field(default_factory=dict, repr=False)
    """Secrets by variable name, for example MASTODON_TOKEN_SOCIAL_EXAMPLE. Never printed."""
    secret_files: dict[str, Path] = field(default_factory=dict)
    """The files that hold secrets, by the variable that they are for: those alone can be renewed."""
    warnings: tuple[str, ...] = ()
    """What the operator should mend although the program runs, for example the mode of `.env`."""


TABLES: Mapping[str, type] = {
    "fetch": FetchSettings,
    "collect": CollectSettings,
    "store": StoreSettings,
    "report": ReportSettings,
    "score": ScoreSettings,
    "metrics": MetricsSettings,
}
"""The tables of monitor.toml whose keys are fields; `[platforms.<name>]` stands beside them."""
