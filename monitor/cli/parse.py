"""`parse`: what an adapter makes of a saved body. It is how a maintainer looks at a changed platform."""

from __future__ import annotations

import dataclasses
import json
import sys
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from monitor.cli.exits import FAILED
from monitor.errors import ConfigError, PlatformError
from monitor.model import Account
from monitor.wire import Page, Payload, Request


def parse(
    platform: Annotated[str, typer.Argument(help="Such as feed or mastodon.")],
    file: Annotated[
        Path, typer.Argument(help="A saved body; FILE.meta.json beside it may hold url, status, headers.")
    ],
    step: Annotated[
        str | None, typer.Option(help="Kind of answer, such as timeline; guessed if left out.")
    ] = None,
    url: Annotated[str | None, typer.Option(help="The address it came from.")] = None,
    handle: Annotated[
        str | None, typer.Option(help="The account whose answer it is, where the body holds several.")
    ] = None,
    status: Annotated[int | None, typer.Option(help="The HTTP status it came with.")] = None,
    content_type: Annotated[str | None, typer.Option(help="The Content-Type it came with.")] = None,
) -> None:
    """Print as JSON what the adapter makes of a saved body: posts, counts, audience, next request, skipped.

    Exit status 3 when the adapter answers with an error; the JSON then holds its class, place and reason.
    """
    from monitor.platforms import PLATFORMS, read

    adapter = PLATFORMS.get(platform)
    if adapter is None:
        raise ConfigError(f"no adapter for {platform}; there are: {', '.join(sorted(PLATFORMS))}")
    payload = _payload(platform, file, step, url, status, content_type)
    if payload.step not in adapter.steps:
        raise ConfigError(f"{platform} has no step {payload.step}; there are: {', '.join(adapter.steps)}")
    account = _account(platform, handle or "saved", payload.url)
    try:
        told = _page(read(adapter, account, payload))
    except PlatformError as error:
        _print(
            {"error": type(error).__name__, "kind": error.kind, "reason": error.reason, "path": error.path}
        )
        raise typer.Exit(FAILED) from error
    _print(told)


def _payload(
    platform: str, file: Path, step: str | None, url: str | None, status: int | None, content_type: str | None
) -> Payload:
    from monitor.platforms import PLATFORMS

    body, meta = _read(file), _meta(file)
    headers = {name.lower(): value for name, value in meta.get("headers", {}).items()}
    if content_type:
        headers["content-type"] = content_type
    address = url or meta.get("url") or "https://host.invalid/saved"
    asked = Request(address, step or PLATFORMS[platform].guess(body, headers))
    received = datetime.fromtimestamp(file.stat().st_mtime, UTC)
    return Payload(asked, address, status or meta.get("status") or 200, headers, body, received, len(body))


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise ConfigError(f"{file}: {error.strerror}") from error


def _meta(file: Path) -> Mapping[str, Any]:
    beside = file.with_name(file.name + ".meta.json")
    if not beside.is_file():
        return {}
    try:
        found = json.loads(_read(beside))
        headers = dict(found.get("headers") or {})
    except (ValueError, AttributeError, TypeError) as error:
        raise ConfigError(f"{beside}: not a JSON object with url, status and headers") from error
    flat = {
        name: value if isinstance(value, str) else ", ".join(map(str, value))
        for name, value in headers.items()
    }
    return {"url": found.get("url"), "status": found.get("status"), "headers": flat}


def _account(platform: str, handle: str, url: str) -> Account:
    """A stand-in: a saved body belongs to whichever account it was asked of."""
    return Account("saved-body", "saved body", "XX", "mfa", platform, handle, url)


def _page(page: Page) -> dict[str, Any]:
    return {
        "items": len(page.posts) + len(page.skipped) + len(page.ignored),
        "posts": [dataclasses.asdict(post) for post in page.posts],
        "engagement": [dataclasses.asdict(one) for one in page.engagement],
        "totals": [dataclasses.asdict(one) for one in page.totals],
        "audience": [dataclasses.asdict(one) for one in page.audience],
        "identity": page.identity and dataclasses.asdict(page.identity),
        "next": page.next and {"url": page.next.url, "step": page.next.step},
        "more": [{"url": one.url, "step": one.step} for one in page.more],
        "skipped": [dataclasses.asdict(one) for one in page.skipped],
        "ignored": [dataclasses.asdict(one) for one in page.ignored],
        "reached": page.reached,
        "end": page.end,
        "gone": page.gone,
        "reasons": dict(page.reasons),
        "pinned": page.pinned,
        "window": page.window,
        "road": page.road,
        "units": page.units,
        "hints": dict(page.hints),
    }


def _print(value: Mapping[str, Any]) -> None:
    json.dump(value, sys.stdout, ensure_ascii=False, indent=1, default=_text)
    print()


def _text(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)
