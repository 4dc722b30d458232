"""Text helpers: HTML to text, counts, hashtags, mentions, links."""

from __future__ import annotations

import doctest
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor import text
from monitor.platforms import dates
from monitor.text import clean, hashtags, html_to_text, links, mentions, parse_count, plain, read_html


def test_the_examples_in_the_docstrings_hold() -> None:
    """Every example that a docstring shows is true."""
    for module in (text, dates):
        found = doctest.testmod(module)
        assert (found.failed, found.attempted > 2) == (0, True), module.__name__


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("plain", "plain"),
        ("two\n\n lines ", "two\nlines"),
        ("a &amp; b &lt; c", "a & b < c"),
        ("&laquo;Қазақстан&raquo;&nbsp;&mdash; бейбіт ел", "«Қазақстан» — бейбіт ел"),
        ("<p>a</p><p>b</p>", "a\nb"),
        ("a<BR>b<Br/>c", "a\nb\nc"),
        ("<ul><li>a</li><li>b</li></ul>", "a\nb"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "a\nb"),
        ("<p>in\nthe   same\n line</p>", "in the same line"),
        ("a<script>b</script>c<style>d</style><!-- e -->f", "acf"),
        ("<script>a</script>b", "b"),
        ("<p><script>a</script>b</p>", "b"),
        ("&lt;p&gt;a&lt;/p&gt;&lt;p&gt;b &amp;amp; c&lt;/p&gt;", "a\nb & c"),
        ("&amp;laquo;a&amp;raquo; &amp;#171;", "«a» «"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("<3 you", "<3 you"),
        ("<b>a</b><i>b</i>", "ab"),
        ("<!-- only -->", ""),
        ("</p>", ""),
        ("<p>a", "a"),
        ("<?xml version='1.0' encoding='utf-16'?><p>я</p>", "я"),
        ("<p>\x00a\x07\ud800</p>", "a"),
    ],
)
def test_html_becomes_what_a_reader_sees(source: str, shown: str) -> None:
    """Blocks are lines, entities are letters, scripts are nothing, one escaping too many is undone."""
    assert html_to_text(source) == shown


def test_links_and_pictures_come_along() -> None:
    """Addresses as written; marked mentions, counting pixels and inline data are left out."""
    found = read_html(
        '<a href=" /a ">x</a><a class="u-url mention" href="/m">@m</a><a>none</a><a href="/a">again</a>'
        '<img src="/1.png" alt=" A  b "><img src="/p.gif" width="1"><img src="data:x"><img>'
    )
    assert found.links == ("/a",)
    assert found.images == (("/1.png", "A b"),)


@given(st.text(max_size=300))
def test_any_text_gives_storable_text(source: str) -> None:
    """No input breaks it, and what comes out can be stored: no controls, no lone surrogates."""
    shown = html_to_text("<p>" + source)
    shown.encode()
    assert clean(shown) == shown == shown.strip()
    assert plain(source) == plain(plain(source))


@pytest.mark.parametrize(
    "source", ["<" * 200_000, "<p " + "a=1 " * 50_000, "&amp;" * 100_000, "<b>" * 50_000 + "x"]
)
def test_hostile_html_costs_at_most_seconds(source: str) -> None:
    """No input is quadratic enough to matter."""
    start = time.process_time()
    html_to_text(source)
    assert time.process_time() - start < 3


@pytest.mark.parametrize(
    ("brackets", "kept"), [("))))" * 25_000, ""), ("(" * 50_000 + ")" * 50_001, "(" * 50_000 + ")" * 50_000)]
)
def test_a_link_with_endless_brackets_costs_no_time(brackets: str, kept: str) -> None:
    """One closing bracket too many is the sentence's, however many there are."""
    start = time.process_time()
    assert links(f"see http://a.example/{brackets}.") == (f"http://a.example/{kept}",)
    assert time.process_time() - start < 1


@pytest.mark.parametrize(
    ("written", "count"),
    [
        ("0", (0, "exact")),
        ("82932", (82932, "exact")),
        ("82 932", (82932, "exact")),
        ("82\u00a0932", (82932, "exact")),
        ("82\u202f932", (82932, "exact")),
        ("1,234,567", (1234567, "exact")),
        ("1.234", (1234, "exact")),
        ("1'234", (1234, "exact")),
        ("42K", (42000, "rounded")),
        ("1.2M", (1200000, "rounded")),
        ("9,8 тыс.", (9800, "rounded")),
        ("3 млн", (3000000, "rounded")),
        ("2,5 мың", (2500, "rounded")),
        ("1.5 ming", (1500, "rounded")),
        ("2万", (20000, "rounded")),
        ("1.1B", (1100000000, "rounded")),
        ("10K+", (10000, "rounded")),
        ("", None),
        ("many", None),
        ("-5", None),
        ("12.5", None),
        ("1,23,456", None),
        ("5 apples", None),
        ("1,234,5K", None),
        ("9" * 40, None),
        ("1.2.3", None),
        ("1 234.567", None),
    ],
)
def test_counts_as_pages_show_them(written: str, count: tuple[int, str] | None) -> None:
    """Grouped digits are exact, units are rounded, everything else is no count."""
    assert parse_count(written) == count


def test_hashtags_are_one_whatever_their_case() -> None:
    """Letters of every script; no numbers, no fragments of addresses, no HTML entities."""
    assert hashtags("#Қазақстан #қазақстан ＃Бишкек #oʻzbek https://x.example/#top &#171; #1 #a_1") == (
        "қазақстан",
        "бишкек",
        "oʻzbek",
        "a_1",
    )
    assert hashtags("none") == ()


def test_mentions_are_names_not_addresses() -> None:
    """With or without a host; mail addresses and paths are no mentions."""
    assert mentions("(@A_b) @c@d.example, mail@x.example https://x.example/@no @e.") == (
        "a_b",
        "c@d.example",
        "e",
    )
    assert mentions("none") == ()


def test_links_end_before_punctuation() -> None:
    """What closes a sentence or a bracket is not part of an address."""
    assert links('a https://x.example/a?b=(c). «http://y.example»; "HTTPS://Z.example/"') == (
        "https://x.example/a?b=(c)",
        "http://y.example",
        "HTTPS://Z.example/",
    )
    assert links("none") == ()
