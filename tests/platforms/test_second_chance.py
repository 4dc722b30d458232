"""The killable child that reads what is not well-formed."""

from __future__ import annotations

import io
import json
import signal
import struct
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from monitor.platforms import second_chance
from monitor.platforms.second_chance import GaveUp, SecondChance, normalised, read_odd, serve

BROKEN = (
    "<rss><channel><title>T & t</title><item><title>One & two</title><guid>1</guid></item></channel></rss>"
)


@pytest.fixture(scope="module")
def chance() -> Iterator[SecondChance]:
    """One child for all tests: starting it is the slow part."""
    made = SecondChance(seconds=20)
    yield made
    made.close()


def held_for_long() -> str:
    """A document that keeps feedparser busy for seconds: a tenth of one is far from enough."""
    depth = 160_000
    return "<rss>&" + "".join(f'<a xmlns:n{n}="urn:{n}">' for n in range(depth)) + "</a>" * depth + "</rss>"


def test_a_slow_document_is_given_up_and_the_next_one_is_read(
    chance: SecondChance, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The child is killed at its deadline; a new one reads the next document."""
    assert len(read_odd(BROKEN, chance).entries) == 1
    slow, first = held_for_long(), chance._child
    monkeypatch.setattr(chance, "_seconds", 0.1)
    with pytest.raises(GaveUp, match="too long"):
        read_odd(slow, chance)
    assert first is not None
    assert first.returncode == -signal.SIGKILL
    monkeypatch.undo()
    assert read_odd(BROKEN, chance).entries[0].title == "One & two"


class Forgetful(SecondChance):
    """Answers with one item whatever it is asked."""

    def ask(self, text: str) -> dict[str, Any]:
        return normalised(BROKEN.encode())


def test_items_that_vanish_are_counted() -> None:
    """An item that the text marks and the child did not give is lost; CDATA and comments mark none."""
    quoted = BROKEN.replace("One", "<![CDATA[<item> <item>]]> <!-- <item> -->")
    assert read_odd(quoted, Forgetful()).lost == 0
    assert read_odd(BROKEN.replace("</channel>", "<item/><item></channel>"), Forgetful()).lost == 2


def test_a_dead_child_is_replaced(chance: SecondChance) -> None:
    """A child that somebody killed between two documents is started again."""
    read_odd(BROKEN, chance)
    child = chance._child
    assert child is not None
    child.kill()
    child.wait()
    assert len(read_odd(BROKEN, chance).entries) == 1
    assert chance._child is not child


def test_threads_share_one_child(chance: SecondChance) -> None:
    """Answers are never mixed up between threads."""
    texts = [BROKEN.replace("<guid>1", f"<guid>{n}") for n in range(12)]
    with ThreadPoolExecutor(4) as pool:
        ids = [document.entries[0].id for document in pool.map(lambda text: read_odd(text, chance), texts)]
    assert ids == [str(n) for n in range(12)]
    assert threading.active_count() < 10


@pytest.mark.parametrize("body", ["<rss>&</rss", "words", "<rss><channel>&</channel></rss>"])
def test_what_holds_nothing_is_given_up(chance: SecondChance, body: str) -> None:
    """A broken document without items is not an empty feed."""
    with pytest.raises(GaveUp):
        read_odd(body, chance)


def test_an_error_of_feedparser_is_an_answer(chance: SecondChance) -> None:
    """A lone surrogate makes feedparser raise, or is dropped: the child lives in both cases."""
    try:
        read_odd(BROKEN.replace("One", "&#xD800;"), chance)
    except GaveUp as fault:
        assert "second chance failed" in str(fault)  # noqa: PT017  either way is right
    assert len(read_odd(BROKEN, chance).entries) == 1


def test_the_child_answers_frame_by_frame() -> None:
    """Ready first, then one JSON object for each text, until the pipe ends."""
    sent = BROKEN.encode()
    sink = io.BytesIO()
    source = io.BytesIO(struct.pack(">I", len(sent)) + sent + b"\0")
    serve(source, sink, lambda: None)
    sink.seek(0)
    frames = []
    while head := sink.read(4):
        frames.append(sink.read(struct.unpack(">I", head)[0]))
    assert frames[0] == b"ready"
    answer = json.loads(frames[1])
    assert answer["entries"][0]["id"] == "1"
    assert len(frames) == 2


def test_a_fault_in_the_child_is_told_to_the_parent(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever feedparser raises becomes an error answer."""

    def fail(_body: bytes) -> dict[str, object]:
        raise UnicodeEncodeError("utf-8", "x", 0, 1, "no")

    monkeypatch.setattr(second_chance, "normalised", fail)
    sink = io.BytesIO()
    serve(io.BytesIO(struct.pack(">I", 1) + b"x"), sink, lambda: None)
    assert b'"error": "UnicodeEncodeError' in sink.getvalue()


def test_everything_comes_back_as_plain_json() -> None:
    """Media, both dates and the language of an item survive; markup is not cleaned away here."""
    found = normalised(
        b'<feed xmlns="http://www.w3.org/2005/Atom"><entry xml:lang="ru"><id>1</id>'
        b"<published>2026-03-02T10:00:00Z</published><updated>2026-03-02T11:00:00Z</updated>"
        b'<link rel="enclosure" href="https://x.example/a.mp3" type="audio/mpeg"/>'
        b'<content type="html">&lt;script&gt;x()&lt;/script&gt;a & b</content></entry></feed>'
    )
    (entry,) = found["entries"]
    assert entry["media"] == [("https://x.example/a.mp3", "audio/mpeg")]
    assert (entry["published"], entry["updated"]) == ("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z")
    assert "<script>" in entry["text"]


def test_an_undeclared_prefix_is_taken_off() -> None:
    """`<rss:item>` without a namespace declaration is still an item."""
    item = b"<rss:item><rss:title>One</rss:title></rss:item>"
    body = b"<rss rss:version=2.0><rss:channel>" + item + b"</rss:channel></rss>"
    assert [entry["title"] for entry in normalised(body)["entries"]] == ["One"]
