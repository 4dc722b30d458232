"""https: certificates are checked against the name, and there is no way back to http."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from monitor.errors import NoAnswer, Refused
from monitor.wire import Request
from tests.fetch.servers import OK, PUBLIC, Net, answer, fetcher, run, serve


@dataclass
class Papers:
    """A server context for news.example, and a client context that trusts its certificate."""

    server: ssl.SSLContext
    client: ssl.SSLContext


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Papers:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("no openssl to make a certificate with")
    folder: Path = tmp_path_factory.mktemp("tls")
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    command = """req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=news.example
        -addext subjectAltName=DNS:news.example,DNS:other.example"""
    paths = ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run([openssl, *command.split(), *paths], check=True, capture_output=True)
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(certificate, key)
    return Papers(server, ssl.create_default_context(cafile=certificate))


def net(port: int, other: int = 0) -> Net:
    names = {name: [[PUBLIC]] for name in ("news.example", "other.example", "wrong.example")}
    return Net(names, {(PUBLIC, 443): port, (PUBLIC, 80): other})


def test_https_answers(papers: Papers) -> None:
    """An answer over TLS arrives whole, on one kept line, large bodies included."""

    async def scene() -> None:
        body = b"x" * 1_000_000
        async with serve(answer(200, body), tls=papers.server) as server:
            door = fetcher(net=net(server.port), tls=papers.client)
            for _ in range(2):
                payload = await door.get(Request(url="https://news.example/a", step="timeline"))
                assert payload.body == body
            await door.aclose()
        assert (server.connections, server.header("Host")) == (1, "news.example")

    run(scene())


@pytest.mark.parametrize("trusting", [True, False])
def test_wrong_certificate(papers: Papers, trusting: bool) -> None:
    """Another name's certificate, or one that nobody vouches for, is NoAnswer (tls); nothing is sent."""

    async def scene() -> None:
        async with serve(OK, tls=papers.server) as server:
            door = fetcher(net=net(server.port), tls=papers.client if trusting else None, retries=0)
            host = "wrong.example" if trusting else "news.example"
            with pytest.raises(NoAnswer) as caught:
                await door.get(Request(url=f"https://{host}/", step="timeline"))
            await door.aclose()
        assert (caught.value.kind, server.heads) == ("tls", [])

    run(scene())


def test_peer_that_speaks_no_tls(papers: Papers) -> None:
    """Plain HTTP on the TLS port, and silence there, end in NoAnswer."""

    async def scene(greeting: bytes) -> str:
        import asyncio

        async def greet(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            writer.write(greeting)
            await asyncio.sleep(0.5)
            writer.close()

        listener = await asyncio.start_server(greet, "127.0.0.1", 0)
        port = listener.sockets[0].getsockname()[1]
        door = fetcher(net=net(port), tls=papers.client, retries=0, connect_seconds=0.2)
        with pytest.raises(NoAnswer) as caught:
            await door.get(Request(url="https://news.example/", step="timeline"))
        await door.aclose()
        listener.close()
        await asyncio.sleep(0.5)
        return caught.value.kind

    assert run(scene(b"HTTP/1.1 400 Bad Request\r\n\r\n")) == "tls"
    assert run(scene(b"")) in {"tls", "connect"}


def test_no_downgrade(papers: Papers) -> None:
    """A redirect from https to http is refused before anything is sent there, own host or not."""

    async def scene() -> None:
        away = answer(301, b"", "Location: http://news.example/plain")
        async with serve(OK) as plain, serve(away, tls=papers.server) as server:
            net_ = net(server.port, plain.port)
            door = fetcher(net=net_, tls=papers.client)
            with pytest.raises(Refused) as caught:
                await door.get(Request(url="https://news.example/", step="timeline"))
            await door.aclose()
            assert (caught.value.kind, plain.heads, len(net_.connected)) == ("downgrade", [], 1)

    run(scene())


def test_upgrade_is_a_move(papers: Papers) -> None:
    """From http to https is allowed; validators stay behind, because it is another origin."""

    async def scene() -> None:
        move = answer(301, b"", "Location: https://news.example/feed")
        async with serve(move) as plain, serve(OK, tls=papers.server) as server:
            door = fetcher(net=net(server.port, plain.port), tls=papers.client)
            payload = await door.get(Request(url="http://news.example/feed", step="timeline", etag='"a"'))
            await door.aclose()
            assert payload.moved_to == "https://news.example/feed"
            assert server.header("If-None-Match") is None

    run(scene())


def test_token_goes_to_its_https_origin_alone(papers: Papers) -> None:
    """Over real TLS: the named host sees the bearer token, the one it redirects to does not."""

    async def scene() -> None:
        away = answer(302, b"", "Location: https://other.example/api/v1/x")
        async with serve(away, OK, tls=papers.server) as server:
            secrets = {"MASTODON_TOKEN_NEWS_EXAMPLE": "canary-1234"}
            door = fetcher(net=net(server.port), tls=papers.client, secrets=secrets)
            await door.get(Request(url="https://news.example/api/v1/x", step="timeline"))
            await door.aclose()
        assert server.header("Authorization", 0) == "Bearer canary-1234"
        assert b"canary" not in server.heads[1]

    run(scene())
