"""Flags, environment variables and `.env`: three layers of NAME -> value, each checked by name."""

from __future__ import annotations

import re
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path

from monitor.errors import SettingsError
from monitor.settings.faults import unknown

VARIABLES = ("MONITOR_DATABASE_URL", "MONITOR_CONFIG_DIR", "MONITOR_DATA_DIR", "MONITOR_CONTACT")
KEYS = (
    "YOUTUBE_API_KEY", "VK_SERVICE_TOKEN", "X_BEARER_TOKEN", "FB_ACCESS_TOKEN", "FB_APP_SECRET", "IG_USER_ID",
    "IG_ACCESS_TOKEN", "THREADS_ACCESS_TOKEN", "TIKTOK_CLIENT_KEY", "TIKTOK_CLIENT_SECRET",
    "OK_APPLICATION_KEY", "OK_APPLICATION_SECRET_KEY", "OK_ACCESS_TOKEN", "WEIBO_COOKIE",
    "MYMIR_APP_ID", "MYMIR_SECRET_KEY", "MYMIR_SESSION_KEY",
)  # fmt: skip
TOKEN = re.compile(rf"(?:MASTODON_TOKEN_[A-Z0-9_]+|(?:{'|'.join(KEYS)})(?:_FILE)?)")
"""Names of secrets; with `_FILE` at the end they name a file that holds one."""
_FROM_FILE = ("MONITOR_DATABASE_URL_FILE",)
_NOT_OURS = ("MONITOR_WIRE_DIR", "MONITOR_PEERS", "MONITOR_PEERS_CACHE")  # for the tests; never read here


def from_flags(flags: Mapping[str, str]) -> dict[str, str]:
    for name in flags:
        if f"MONITOR_{name.upper()}" not in VARIABLES:
            unknown("flag", name, [v.removeprefix("MONITOR_").lower() for v in VARIABLES], "command line")
    return {f"MONITOR_{name.upper()}": value for name, value in flags.items()}


def from_variables(variables: Mapping[str, str], origin: str, cwd: Path) -> dict[str, str]:
    """Our variables of one origin, `…_FILE` already read."""
    given: dict[str, str] = {}
    for name, value in variables.items():
        value = value.strip()  # as from a file: a blank at the end of a token is no part of it
        if not value or not (name.startswith("MONITOR_") or TOKEN.fullmatch(name)) or name in _NOT_OURS:
            continue
        target = name.removesuffix("_FILE") if name in _FROM_FILE or TOKEN.fullmatch(name) else name
        if target not in VARIABLES and not TOKEN.fullmatch(target):
            unknown("variable", name, VARIABLES + _FROM_FILE, origin)
        if target in given:
            raise SettingsError(f"{origin}: {target} and {target}_FILE are both set; keep one")
        given[target] = _secret_file(cwd / value, name, origin) if target != name else value
    return given


def secret_files(variables: Mapping[str, str], cwd: Path) -> dict[str, Path]:
    """Where secrets lie that are named by a file, by the variable that they are for."""
    given = {name: value.strip() for name, value in variables.items() if TOKEN.fullmatch(name)}
    return {
        name.removesuffix("_FILE"): cwd / value
        for name, value in given.items() if value and name.endswith("_FILE")
    }  # fmt: skip


def _secret_file(path: Path, name: str, origin: str) -> str:
    try:
        value = path.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not UTF-8"
        raise SettingsError(f"{origin}: {name}: cannot read {path}: {reason}") from None
    if not value:
        raise SettingsError(f"{origin}: {name}: {path} is empty")
    return value


def from_dotenv(path: Path) -> dict[str, str]:
    if not path.is_file():
        return {}
    from dotenv.parser import parse_stream  # 20 ms that nobody without a .env has to wait for

    values: dict[str, str] = {}
    try:
        with path.open(encoding="utf-8-sig") as lines:
            for entry in parse_stream(lines):
                if entry.error or (entry.key and entry.value is None):
                    raise SettingsError(f"{path}:{entry.original.line}: not of the form NAME=value")
                if entry.key and entry.value is not None:
                    values[entry.key] = entry.value
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: cannot be read: {type(error).__name__}") from None
    return values


def too_open(path: Path, given: Mapping[str, str]) -> Iterator[str]:
    secret = [name for name in given if TOKEN.fullmatch(name) or name == "MONITOR_DATABASE_URL"]
    if secret and (mode := stat.S_IMODE(path.stat().st_mode)) & 0o077:
        yield f"{path} holds {secret[0]} and is readable by others (mode {mode:04o}); run: chmod 600 {path}"
