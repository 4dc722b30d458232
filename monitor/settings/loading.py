"""All layers laid over each other: one frozen Settings."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from monitor.errors import SettingsError
from monitor.settings import toml
from monitor.settings.score import check_tracked
from monitor.settings.shape import (
    ENGINES,
    CollectSettings,
    FetchSettings,
    MetricsSettings,
    PlatformSettings,
    ReportSettings,
    ScoreSettings,
    Settings,
    StoreSettings,
)
from monitor.settings.variables import TOKEN, from_dotenv, from_flags, from_variables, secret_files, too_open

log = logging.getLogger(__name__)
_ORDERED = (
    ("collect.interval_min_seconds", "collect.interval_seconds"),
    ("collect.interval_seconds", "collect.interval_max_seconds"),
    ("fetch.retry_after_min_seconds", "fetch.retry_after_max_seconds"),
    ("fetch.breaker_seconds", "fetch.breaker_max_seconds"),
)


def load(
    *,
    config_dir: Path | None = None,
    flags: Mapping[str, str] = MappingProxyType({}),
    environ: Mapping[str, str] = os.environ,
    cwd: Path = Path(),
) -> Settings:
    """Everything the operator decided. `flags` has the keys database_url, config_dir, data_dir, contact.

    A relative folder is taken from `cwd`. An empty variable counts as not set. `NAME_FILE` names a file
    that holds the value of a secret variable (MONITOR_DATABASE_URL, MASTODON_TOKEN_<HOST>). Variables
    inside values are not expanded. A missing `monitor.toml` means defaults; a config folder that was
    named has to exist.

    Raises SettingsError, which names the key, the file and, where possible, the line.
    """
    dotenv = cwd / ".env"
    written = from_dotenv(dotenv)
    layers = (
        from_flags(flags),
        from_variables(environ, "environment", cwd),
        from_variables(written, str(dotenv), cwd),
    )
    files = secret_files(written, cwd)
    files = {name: path for name, path in files.items() if name not in layers[1]} | secret_files(environ, cwd)
    values = {name: value for layer in reversed(layers) for name, value in layer.items()}
    secrets = {name: value for name, value in values.items() if TOKEN.fullmatch(name)}
    folder = _config_folder(config_dir, values.get("MONITOR_CONFIG_DIR"), cwd)
    tables = toml.read(folder / "monitor.toml")
    data_dir = cwd / values.get("MONITOR_DATA_DIR", tables.get("data_dir", "data"))
    store = tables.get("store", {})
    url = values.get("MONITOR_DATABASE_URL") or store.get("url") or f"sqlite:///{data_dir}/monitor.db"
    contact = values.get("MONITOR_CONTACT") or tables.get("fetch", {}).get("contact", "")
    settings = Settings(
        config_dir=folder,
        data_dir=data_dir,
        fetch=FetchSettings(**tables.get("fetch", {}) | {"contact": contact}),
        collect=CollectSettings(**tables.get("collect", {})),
        store=StoreSettings(**store | {"url": url}),
        report=ReportSettings(**tables.get("report", {})),
        score=ScoreSettings(**tables.get("score", {})),
        metrics=MetricsSettings(**tables.get("metrics", {})),
        platforms={name: PlatformSettings(**given) for name, given in tables.get("platforms", {}).items()},
        secrets=secrets,
        secret_files=files,
        warnings=tuple(too_open(dotenv, layers[2])),
    )
    _check(settings, str(folder / "monitor.toml"))
    for warning in settings.warnings:
        log.warning("%s", warning)
    return settings


def _config_folder(argument: Path | None, variable: str | None, cwd: Path) -> Path:
    named = argument or variable
    folder = cwd / (named or "config")
    if named and not folder.is_dir():
        raise SettingsError(f"config folder {folder} does not exist")
    return folder


def _check(settings: Settings, place: str) -> None:
    """What no single value can show. A database address is never repeated: it may hold a password."""
    for low, high in _ORDERED:
        table, small, large = low.split(".")[0], low.split(".")[1], high.split(".")[1]
        values = getattr(settings, table)
        if getattr(values, small) > getattr(values, large):
            found = f"{low} = {getattr(values, small)} exceeds {high} = {getattr(values, large)}"
            raise SettingsError(f"{place}: {found}")
    if not re.match(r"(sqlite|postgres(ql)?)(\+\w+)?://", settings.store.url):
        raise SettingsError("the database address has to begin with sqlite:/// or postgresql://")
    if not (settings.fetch.contact.isascii() and settings.fetch.contact.isprintable()):
        raise SettingsError("contact goes into the User-Agent: printable ASCII only")
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", settings.report.nightly_at):
        raise SettingsError(f"{place}: report.nightly_at = {settings.report.nightly_at!r} has to be hh:mm")
    check_tracked(settings.score.tracked, place)
    if both := sorted(set(settings.metrics.positive) & set(settings.metrics.negative)):
        raise SettingsError(f"{place}: metrics.positive and metrics.negative both name {', '.join(both)}")
    if settings.metrics.engine not in ENGINES:
        found = f"metrics.engine = {settings.metrics.engine!r} has to be one of {', '.join(ENGINES)}"
        raise SettingsError(f"{place}: {found}")
    for port in settings.fetch.allow_ports:
        if not 0 < port < 65536:
            raise SettingsError(f"{place}: fetch.allow_ports: {port} is no port")
    for host, base in settings.fetch.base_urls.items():
        if not (re.fullmatch(r"[a-z0-9.-]+", host) and re.fullmatch(r"https?://[^\s/@?#]+[^\s@?#]*", base)):
            found = f"{host!r} = {base!r} has to be a host and an http or https address in its place"
            raise SettingsError(f"{place}: fetch.base_urls: {found}")
    for host in settings.fetch.allow_hosts:
        if not re.fullmatch(r"[^\s/@?#]+", host):
            raise SettingsError(
                f"{place}: fetch.allow_hosts: {host!r} has to be a host or host:port, not an address"
            )
