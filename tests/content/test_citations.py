"""Whom a post cites, in the shapes that the adapters store."""

from __future__ import annotations

from typing import Any

import pytest

from monitor.content import citations
from monitor.model import Post

DID = "did:plc:abcdefghijklmnopqrstuvwx"


def post(kind: Any = "original", **fields: Any) -> Post:
    return Post("a", "1", kind, "text", None, **fields)


def test_a_post_that_names_nobody_cites_nobody() -> None:
    """An original without mentions; a reply to one's own thread."""
    assert citations(post()) == ()
    assert citations(post("reply", in_reply_to="7", reply_to_own=True)) == ()


def test_each_mention_once_and_folded() -> None:
    """As the adapters fold them: no sign, lower case, NFC."""
    named = post(mentions=("mfa_kz", "@MFA_KZ", "press@social.example"))
    assert citations(named) == (("mention", "mfa_kz"), ("mention", "press@social.example"))


@pytest.mark.parametrize(
    ("address", "target"),
    [
        (f"at://{DID}/app.bsky.feed.post/3lof7sovfok2h", DID),
        ("MFA_Uz/4711", "mfa_uz"),
        ("110987654321", "uzmfa@social.example"),
        (None, "uzmfa@social.example"),
    ],
)
def test_a_reply_cites_whom_it_answers(address: str | None, target: str) -> None:
    """The owner of the record, the channel of the message, else the first one mentioned."""
    answer = post("reply", in_reply_to=address, reply_to_own=False, mentions=("uzmfa@social.example", "b"))
    assert [one for one in citations(answer) if one[0] == "reply"] == [("reply", target)]


def test_a_reply_to_nobody_knows_whom_cites_its_mentions_only() -> None:
    """Where the page does not tell what is answered, nothing is made up."""
    assert citations(post("reply", mentions=("b",))) == (("mention", "b"),)
    assert citations(post("reply", in_reply_to="4711", reply_to_own=False)) == ()


def test_a_quote_cites_the_quoted_and_its_own_mentions() -> None:
    """An answer that quotes a third party cites both."""
    assert citations(post("quote", about_account=DID, mentions=("b",))) == (("mention", "b"), ("quote", DID))
    both = post("reply", in_reply_to="c/1", reply_to_own=False, about_account=DID)
    assert citations(both) == (("reply", "c"), ("quote", DID))


def test_a_repost_cites_the_reposted_alone() -> None:
    """Whom that one mentions are another's words."""
    assert citations(post("repost", about_account="Club1", mentions=("b", "c"))) == (("repost", "club1"),)
    assert citations(post("repost")) == ()
