"""`sandbox`: the practice world as a server of its own."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from monitor.errors import ConfigError

app = typer.Typer(
    help="A practice world on this machine: a server with a ledger of the truth.", no_args_is_help=True
)
PORT = 8800
PortOption = Annotated[int, typer.Option(min=1, max=65535, help="Port on 127.0.0.1.")]


@app.command()
def serve(
    port: PortOption = PORT,
    seed: Annotated[int, typer.Option(help="Another seed is another world.")] = 1,
    speed: Annotated[float, typer.Option(help="Simulated seconds per second.")] = 1.0,
) -> None:
    """Serve the practice world until Ctrl-C.

    What a working folder needs to follow it: /-/accounts.csv and /-/monitor.toml for its config, /-/env
    for its .env. The truth to compare with: /-/ledger.json.
    """
    from monitor.sandbox import run_sandbox

    typer.echo(f"practice world {seed} on http://127.0.0.1:{port} (registry /-/accounts.csv)", err=True)
    try:
        run_sandbox(port, seed, speed)
    except OSError as error:
        raise ConfigError(f"port {port} cannot be used: {error.strerror}; choose another --port") from error


@app.command()
def ledger(port: PortOption = PORT) -> None:
    """Print the ledger of a running sandbox as JSON: every post, every count asked for, what was served."""
    import asyncio

    sys.stdout.write(asyncio.run(_ask(f"127.0.0.1:{port}", "/-/ledger.json")).decode())


async def _ask(host: str, path: str) -> bytes:
    from monitor.clock import SystemClock
    from monitor.fetch import Fetcher
    from monitor.settings import FetchSettings
    from monitor.wire import Request

    fetcher = Fetcher(
        FetchSettings(allow_hosts=(host,), decoded_bytes=64 * 2**20, wire_bytes=64 * 2**20),
        clock=SystemClock(),
    )
    try:
        return (await fetcher.get(Request(f"http://{host}{path}", "ledger"))).body
    finally:
        await fetcher.aclose()
