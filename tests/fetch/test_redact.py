"""Redaction: what must vanish, and what must stay readable."""

from __future__ import annotations

import logging
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import FetchError, Refused
from monitor.fetch import RedactingFilter, redact
from monitor.wire import Request
from tests.fetch.servers import answer, fetcher, get, run

CANARY = "c4n4ry/+ s3cret&x"
HIDDEN = [
    "https://api.vk.com/method/wall.get?access_token=CANARY&v=5.199",
    "https://graph.example/x?a=b&appsecret_proof=CANARY",
    "https://www.googleapis.com/youtube/v3/x?key=CANARY&part=id",
    "fb.do?sig=CANARY",
    "x?client_secret=CANARY#y",
    "x?password=CANARY",
    "x?refresh_token=CANARY",
    "x?API_KEY=CANARY",
    "x?session_secret_key=CANARY",
    "x?next=https%3A%2F%2Fa.example%2F%3Faccess_token%3DCANARY%26b%3D1",
    "Authorization: Bearer CANARY",
    "[(b'Authorization', b'Bearer CANARY')]",
    "{'authorization': 'CANARY'}",
    "Cookie: a=CANARY; b=CANARY",
    "X-Api-Key: CANARY",
    '{"access_token": "CANARY"}',
    "failed with bearer CANARY!",
    "https://user:CANARY@host.example/",
    "ftp://CANARY@host.example/",
    "token=CANARY",
]
SHOWN = [
    "https://mfa.example/feed.xml?page=2&lang=kk",
    "https://www.googleapis.com/x?pageToken=CDIQAA&part=id",
    "https://api.x.com/2/x?pagination_token=abc&next_token=def",
    "https://web.archive.org/cdx?resumeKey=org%2Cexample",
    "https://a.example/?monkey=1&design=2&signal=3&compass=4",
    "monitor: 3 posts of kz-mfa-feed, the key figure rose",
]


@pytest.mark.parametrize("text", HIDDEN)
def test_secret_looking_parts_vanish(text: str) -> None:
    """What is named like a secret is masked without being known."""
    clear = redact(text.replace("CANARY", "c4n4ryv4lue"))
    assert "c4n4ryv4lue" not in clear
    assert "[redacted]" in clear


@pytest.mark.parametrize("text", SHOWN)
def test_the_rest_stays(text: str) -> None:
    """Paging cursors and ordinary words are not secrets."""
    assert redact(text) == text


@pytest.mark.parametrize(
    "spelling", [CANARY, "c4n4ry%2F%2B%20s3cret%26x", "c4n4ry%2F%2B+s3cret%26x", f"..{CANARY}{CANARY}.."]
)
def test_known_secrets_vanish_in_every_spelling(spelling: str) -> None:
    """Plain and URL-encoded, wherever they stand."""
    assert "s3cret" not in redact(f"https://a.example/p/{spelling}?q", [CANARY])


def test_short_values_are_not_secrets() -> None:
    """An empty or tiny variable does not turn every text into masks."""
    assert redact("a plain text", ["", "a", "plain"]) == "a plain text"


@given(st.text(max_size=200), st.text(min_size=6, max_size=20))
def test_redaction_is_total(text: str, secret: str) -> None:
    """For any text and secret the secret is gone, unless it is part of the mask itself."""
    if secret not in "[redacted]":
        clear = redact(f"{text}{secret}{text}", [secret])
        assert secret not in clear.replace("[redacted]", "\0")


@pytest.mark.parametrize("bait", ["x-", "token", "'a", "%3Fa", "cookie ", "key=", "a", '"token" ', "a://"])
def test_no_quadratic_time(bait: str) -> None:
    """Sixteen times the bait takes nowhere near 256 times the time."""

    def seconds(length: int) -> float:
        text = bait * (length // len(bait)) + "@"
        started = time.process_time()
        redact(text)
        return time.process_time() - started

    assert seconds(160_000) < 60 * (min(seconds(10_000) for _ in range(3)) + 0.001)


def record(message: object, *args: object, error: bool = False) -> logging.LogRecord:
    info = None
    if error:
        try:
            raise ValueError(f"no access to ?access_token={CANARY[:6]}")
        except ValueError:
            info = sys.exc_info()
    return logging.LogRecord(
        "x", logging.INFO, "f", 1, message, args or None, info, None, "Stack: token=abcdef"
    )


def test_filter_covers_message_arguments_and_traceback() -> None:
    """A handler with the filter never prints a secret, wherever in the record it hid."""
    shown = logging.Formatter("%(message)s")
    barrier = RedactingFilter([CANARY])
    for entry in (record("see %s", CANARY), record("x", error=True), record("%d items " + CANARY, "wrong")):
        assert barrier.filter(entry) is True
        text = shown.format(entry)
        assert CANARY not in text
        assert "c4n4ry" not in text
        assert "abcdef" not in text


def test_errors_carry_no_secret() -> None:
    """URL and reason of an error are masked, and no chained exception tells more."""

    async def scene() -> FetchError:
        door = fetcher(secrets={"X": "topsecretvalue"})
        with pytest.raises(FetchError) as caught:
            await door.get(Request(url="http://127.0.0.1/topsecretvalue?access_token=other", step="timeline"))
        assert door.redact("topsecretvalue?key=1") == "[redacted]?key=[redacted]"
        await door.aclose()
        return caught.value

    error = run(scene())
    assert isinstance(error, Refused)
    for text in (str(error), error.url, error.reason, repr(error)):
        assert "topsecretvalue" not in text
        assert "other" not in text
    assert error.__cause__ is None
    assert error.__suppress_context__


def test_payload_url_is_masked() -> None:
    """The stored address holds no key that stood in a redirect."""

    async def scene() -> str:
        from tests.fetch.servers import OK, serve

        async with serve(answer(302, b"", "Location: /x?access_token=abcdef"), OK) as server:
            door = fetcher(server)
            payload = await door.get(Request(url=server.url, step="timeline"))
            await door.aclose()
        return payload.url

    assert run(scene()).endswith("/x?access_token=[redacted]")


def test_user_names_in_error_urls_are_masked() -> None:
    """A refused URL with a password does not print it."""
    with pytest.raises(Refused) as caught:
        run(fetcher().get(Request(url="http://me:pass-word@mfa.example/", step="timeline")))
    assert "pass-word" not in str(caught.value)


def test_control_characters_are_escaped() -> None:
    """An address with line breaks and direction marks is one visible line in the error."""
    with pytest.raises(Refused) as caught:
        run(fetcher().get(Request(url="http://a.example/\r\nINFO forged \u202e", step="timeline")))
    assert "\\x0d\\x0aINFO forged \\x202e" in str(caught.value)
    assert str(caught.value).isprintable()


def test_good_payload_is_untouched() -> None:
    """Without a secret in it, a body arrives byte for byte."""
    body = bytes(range(256)) * 3
    assert run(get(answer(200, body))).body == body
