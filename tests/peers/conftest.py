"""The peers, one of each for the whole run. Without MONITOR_PEERS none is started, and every test skipped."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import count
from pathlib import Path

import pytest

from monitor.model import Account
from tests.peers import atproto, wordpress
from tests.peers.atproto import Network
from tests.peers.house import Watch, watching
from tests.peers.wordpress import Site

ASKED = bool(os.environ.get("MONITOR_PEERS"))
HERE = Path(__file__).parent
Follow = Callable[..., Watch]
Tell = Callable[[str, object], None]
_told: list[str] = []


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Real servers are started for those only who ask for them."""
    if not ASKED:
        for item in items:
            if HERE in item.path.parents:
                item.add_marker(pytest.mark.skip(reason="starts real servers: make test-peers"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What was found with the peers."""
    if _told:
        terminalreporter.section("with real peers")
        for line in _told:
            terminalreporter.write_line(line)


@pytest.fixture
def tell(request: pytest.FixtureRequest) -> Tell:
    """Keep a figure for the end of the run."""

    def keep(what: str, value: object) -> None:
        _told.append(f"{request.node.name}: {what}: {value}")

    return keep


@pytest.fixture(scope="session")
def network(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Network]:
    """An AT Protocol network."""
    with atproto.network(tmp_path_factory.mktemp("atproto") / "peer") as peer:
        yield peer


@pytest.fixture(scope="session")
def shared_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A WordPress."""
    with wordpress.site(tmp_path_factory.mktemp("wordpress") / "peer") as peer:
        yield peer


@pytest.fixture
def site(shared_site: Site) -> Site:
    """The WordPress as it was installed, without a post."""
    shared_site.reset()
    return shared_site


@pytest.fixture
def follow(tmp_path: Path) -> Iterator[Follow]:
    """Follows an account of a peer, each with a store of its own."""
    numbers = count()
    with ExitStack() as stack:

        def start(
            platform: str,
            handle: str,
            url: str,
            hosts: tuple[str, ...],
            base_urls: dict[str, str] | None = None,
        ) -> Watch:
            folder = tmp_path / f"store{next(numbers)}"
            folder.mkdir()
            account = Account(
                id=f"kz-mfa-{platform}", institution="Ministry (practice)", country="KZ", kind="mfa",
                platform=platform, handle=handle, url=url,
            )  # fmt: skip
            return stack.enter_context(watching(folder, account, hosts, base_urls))

        yield start
