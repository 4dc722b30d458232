"""A real AT Protocol network on loopback: data server, PLC directory and AppView; and people who write."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import signal
import subprocess
import threading
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, Queue
from tempfile import TemporaryDirectory
from typing import Any

from tests.peers.running import CACHE, PeerFailed, as_user, connects, end, free_ports, running

HERE = Path(__file__).parent
START_SECONDS, ORDER_SECONDS = 120, 90
PASSWORD = "practice-password"
POST, REPOST, LIKE, FOLLOW, PROFILE = (
    f"app.bsky.{kind}" for kind in ("feed.post", "feed.repost", "feed.like", "graph.follow", "actor.profile")
)


@dataclass
class Network:
    """The three servers' addresses, and the process behind them."""

    pds: str
    plc: str
    appview: str
    process: subprocess.Popen[bytes]
    lines: Queue[bytes]
    log: Path

    def settle(self) -> None:
        """Wait until the AppView shows all that was written."""
        assert self.process.stdin is not None
        self.process.stdin.write(b"settle\n")
        self.process.stdin.flush()
        said = _line(self)
        if said.get("done") != "settle":
            raise PeerFailed(f"the AppView did not settle: {said}")

    def person(self, name: str) -> Person:
        """A new account `name`.test."""
        email = f"{secrets.token_hex(6)}@practice.test"
        given = {"handle": f"{name}.test", "email": email, "password": PASSWORD}
        made = call(self.pds, "com.atproto.server.createAccount", given)
        return Person(self, made["did"], made["handle"], made["accessJwt"])


@dataclass
class Person:
    """One account, written to by plain XRPC."""

    network: Network
    did: str
    handle: str
    token: str = field(repr=False)

    def write(self, collection: str, record: dict[str, Any], rkey: str | None = None) -> tuple[str, str]:
        """Create a record; its address and its cid."""
        return self.write_all([(collection, record, rkey)])[0]

    def write_all(self, records: Sequence[tuple[str, dict[str, Any], str | None]]) -> list[tuple[str, str]]:
        """Create many records, in this order."""
        made: list[tuple[str, str]] = []
        for start in range(0, len(records), 200):
            writes = [
                {"$type": "com.atproto.repo.applyWrites#create", "collection": collection,
                 "value": {"$type": collection} | record} | ({"rkey": rkey} if rkey else {})
                for collection, record, rkey in records[start : start + 200]
            ]  # fmt: skip
            answer = self._call("com.atproto.repo.applyWrites", {"repo": self.did, "writes": writes})
            made += [(result["uri"], result["cid"]) for result in answer["results"]]
        return made

    def put(self, uri: str, record: dict[str, Any]) -> str:
        """Write a record anew under its old address; the new cid."""
        collection, rkey = uri.split("/")[-2:]
        given = {
            "repo": self.did, "collection": collection, "rkey": rkey,
            "record": {"$type": collection} | record,
        }  # fmt: skip
        cid: str = self._call("com.atproto.repo.putRecord", given)["cid"]
        return cid

    def delete(self, uri: str) -> None:
        collection, rkey = uri.split("/")[-2:]
        self._call(
            "com.atproto.repo.deleteRecord", {"repo": self.did, "collection": collection, "rkey": rkey}
        )

    def switch(self, on: bool) -> None:
        """Deactivate the account, or take that back."""
        what = "activateAccount" if on else "deactivateAccount"
        call(self.network.pds, f"com.atproto.server.{what}", b"" if on else {}, self.token)

    def rename(self, handle: str) -> None:
        self._call("com.atproto.identity.updateHandle", {"handle": handle})
        self.handle = handle

    def picture(self, png: bytes) -> dict[str, Any]:
        """Upload an image; the blob to name in a record."""
        blob: dict[str, Any] = call(
            self.network.pds, "com.atproto.repo.uploadBlob", png, self.token, kind="image/png"
        )["blob"]
        return blob

    def records(self, collection: str) -> dict[str, dict[str, Any]]:
        """Every record of the collection by address, as the data server holds it now."""
        found: dict[str, dict[str, Any]] = {}
        cursor: str | None = None
        while True:
            asked = {"repo": self.did, "collection": collection, "limit": "100"}
            page = ask(self.network.pds, "com.atproto.repo.listRecords", asked | _cursor(cursor))
            found |= {record["uri"]: record for record in page["records"]}
            cursor = page.get("cursor")
            if not page["records"] or cursor is None:
                return found

    def _call(self, name: str, given: dict[str, Any]) -> dict[str, Any]:
        return call(self.network.pds, name, given, self.token)


def _cursor(cursor: str | None) -> dict[str, str]:
    return {"cursor": cursor} if cursor else {}


def ask(base: str, name: str, parameters: dict[str, str]) -> dict[str, Any]:
    """An XRPC query without a token."""
    url = f"{base}/xrpc/{name}?{urllib.parse.urlencode(parameters)}"
    return _answer(urllib.request.Request(url))


def call(
    base: str, name: str, given: dict[str, Any] | bytes, token: str | None = None, kind: str = ""
) -> dict[str, Any]:
    """An XRPC procedure."""
    body = given if isinstance(given, bytes) else json.dumps(given).encode()
    headers = {"content-type": kind or "application/json"} if body else {}
    if token:
        headers["authorization"] = f"Bearer {token}"
    return _answer(urllib.request.Request(f"{base}/xrpc/{name}", body, headers, method="POST"))


def _answer(request: urllib.request.Request) -> dict[str, Any]:
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            found: dict[str, Any] = json.loads(answer.read() or b"{}")
            return found
    except urllib.error.HTTPError as error:
        raise PeerFailed(f"{request.full_url}: {error.code} {error.read()[:500]!r}") from None


@contextmanager
def network(folder: Path) -> Iterator[Network]:
    """PostgreSQL, Redis and the three servers, until the block ends."""
    folder.mkdir(parents=True)
    postgres, redis, plc, pds, appview, ozone, *spare = free_ports(6 + 6)
    given = {
        "modules": str(CACHE / "atproto"), "redis": f"127.0.0.1:{redis}",
        "postgres": f"postgresql://postgres@127.0.0.1:{postgres}/postgres",
        "ports": {"plc": plc, "pds": pds, "appview": appview, "ozone": ozone, "spare": spare},
    }  # fmt: skip
    with _postgres(folder, postgres), _redis(folder, redis), _node(folder, given) as peer:
        yield peer


@contextmanager
def _postgres(folder: Path, port: int) -> Iterator[None]:
    """Debian's: the AppView's tables need an extension that the wheel for the other tests does not hold."""
    programs = max(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    with TemporaryDirectory(prefix="peer-pg-", dir="/tmp") as home:
        user = "postgres" if os.geteuid() == 0 else None
        if user:
            shutil.chown(home, user)
        make = [str(programs / "initdb"), "-D", f"{home}/data", "-U", "postgres", "-A", "trust", "--no-sync"]
        subprocess.run(
            ["setpriv", *as_user(user), *make], check=True, capture_output=True, timeout=60, cwd="/"
        )
        command = [
            str(programs / "postgres"), "-F", "-D", f"{home}/data", "-k", home, "-h", "127.0.0.1",
            "-p", str(port),
        ]  # fmt: skip
        with running(
            command, folder / "postgres.log", lambda: connects(port), 30, stop=signal.SIGINT, user=user
        ):
            yield


@contextmanager
def _redis(folder: Path, port: int) -> Iterator[None]:
    command = ["redis-server", "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(folder)]
    with running(command, folder / "redis.log", lambda: connects(port), 20):
        yield


@contextmanager
def _node(folder: Path, given: dict[str, Any]) -> Iterator[Network]:
    """It ends when its stdin closes, so also when we are killed."""
    log = folder / "node.log"
    with log.open("wb") as errors:
        process = subprocess.Popen(
            [str(CACHE / "node-bin"), str(HERE / "atproto.mjs"), json.dumps(given)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, start_new_session=True,
            env={"PATH": "/usr/bin:/bin", "HOME": str(folder), "TMPDIR": str(folder), "LOG_ENABLED": "false"},
        )  # fmt: skip
    lines: Queue[bytes] = Queue()
    ear = threading.Thread(target=_listen, args=(process, lines), daemon=True)
    ear.start()
    peer = Network("", "", "", process, lines, log)
    try:
        said = _line(peer, START_SECONDS)
        peer.pds, peer.plc, peer.appview = said["pds"], said["plc"], said["appview"]
        yield peer
    finally:
        assert process.stdin is not None
        process.stdin.close()
        end(process)
        ear.join(5)


def _listen(process: subprocess.Popen[bytes], lines: Queue[bytes]) -> None:
    assert process.stdout is not None
    with process.stdout as said:
        for line in said:
            if line.startswith(b"{"):  # the servers print, too
                lines.put(line)
    lines.put(b"")


def _line(peer: Network, seconds: float = ORDER_SECONDS) -> dict[str, Any]:
    try:
        line = peer.lines.get(timeout=seconds)
    except Empty:
        line = b""
    if not line:
        raise PeerFailed(f"no answer from the AT Protocol servers:\n{peer.log.read_text('utf-8')[-3000:]}")
    found: dict[str, Any] = json.loads(line)
    return found
