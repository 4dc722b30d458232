"""The HTML page: complete, strict, inert, and honest about what is missing."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from functools import cache

import pytest
from lxml import etree

from monitor.model import Gap
from monitor.report import FailingAccount, Figures, TopPost, build
from monitor.report.figures import Definition
from monitor.report.say import exact, visible
from tests.report.made import AS_OF, WINDOW, account, rich, small, value

HOSTILE = (
    "<script>document.title='pwned'</script>",
    "<svg onload=alert(1)><style>*{display:none}</style></svg>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</title></style></table><h1>ours now</h1>",
    "{{ 7 * 7 }}{% raw %}",
    "\u202egnp.exe\u202c \u2066x\u2069",
    "zero\u200bwidth\ufeff\u200f",
    "nul\x00 bell\x07 esc\x1b[31m del\x7f \ud800 \ufffe",
    "]]> <!-- <![CDATA[ &amp; &#x3c;script&#x3e;",
)
HIDDEN = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\x00-\x08\x0b-\x1f]")


def html(figures: Figures) -> str:
    return build(figures)[f"report-{figures.on.isoformat()}.html"].decode()


def tree(figures: Figures) -> etree._Element:
    parser = etree.XMLParser(recover=False, resolve_entities=False, no_network=True, huge_tree=True)
    return etree.fromstring(html(figures).encode(), parser)


@cache
def rich_tree() -> etree._Element:
    return tree(rich())


def shape(page: etree._Element) -> Counter[tuple[str, ...]]:
    """How often each element occurs with each set of attributes (rows may be sorted otherwise)."""
    return Counter((e.tag, *sorted(e.attrib)) for e in page.iter())


def words(element: etree._Element) -> str:
    return " ".join("".join(element.itertext()).split())


def hostile(text: str) -> Figures:
    """The same text in every place where a stranger's or an operator's words can stand."""
    bad = account(
        institution=text, handle=text, url=text, platform=text, host_country=text, country=text, id=text
    )
    refused = replace(bad, id="other" + text)
    at = WINDOW.start + timedelta(days=1)
    return small(
        title=text,
        accounts=(bad, refused),
        values=(
            value(text, text, 1.0, text, scope_is="account", label=text, flags=(text,)),
            value(
                text, "interactions_median", 4.0, "interactions", scope_is="account", ci_low=1.0, ci_high=9.0
            ),
            value(text, "status", None, "label", scope_is="account", label=text),
        ),
        gaps=(Gap(text, at, at + timedelta(hours=1), "down", at),),
        failures=(FailingAccount(text, at, text, text, text),),
        followers={text: ((at, 1), (at + timedelta(days=1), 2))},
        top_posts=(
            TopPost(text, text, text, at, 1, (text, text)),
            TopPost(text, f"javascript:{text}", text, None, None),
        ),
        not_collected=((refused, text),),
        interactions={text: (text,)},
        definitions=(Definition(text, 1, text, text, text),),
        program_version=text,
        provenance=text,
    )


def test_equal_figures_give_equal_bytes() -> None:
    """Nothing but the figures decides the bytes; the order of the values does not either."""
    first, again = build(rich()), build(rich())
    shuffled = build(replace(rich(), values=tuple(reversed(rich().values))))
    assert first == again == shuffled
    assert set(first) == {
        "report-2026-03-31.html", "accounts.csv", "assets.csv", "countries.csv", "figures.csv",
        "figures.json", "gaps.csv", "unobserved_ages.csv",
    }  # fmt: skip


def test_page_is_well_formed_even_as_xml() -> None:
    """Every tag is closed and every attribute quoted; ids are unique and every local link has its target."""
    page = rich_tree()
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {href[1:] for href in page.xpath("//a/@href") if href.startswith("#")} <= set(ids)
    labels = " ".join(page.xpath("//@aria-labelledby")).split()
    assert set(labels) <= set(ids)


def test_page_says_language_headings_captions_and_scopes() -> None:
    """A screen reader finds a language, one h1, a caption per table, a scope per heading cell."""
    page = rich_tree()
    assert page.get("lang") == "en"
    assert len(page.xpath("//h1")) == 1
    assert all(t.xpath("caption | ancestor::figure/figcaption") for t in page.xpath("//table"))
    assert set(page.xpath("//th/@scope")) == {"col", "row"}
    assert not page.xpath("//th[not(@scope)]")


def test_each_chart_has_a_role_a_title_and_a_description() -> None:
    """No drawing is mute; the small squares of the legends are hidden from readers instead."""
    drawings = rich_tree().xpath("//svg[not(@aria-hidden)]")
    assert len(drawings) > 20
    for drawing in drawings:
        assert drawing.get("role") == "img"
        assert words(drawing.find("title"))
        assert words(drawing.find("desc"))


def test_policy_allows_our_style_and_nothing_else() -> None:
    """The hash in the policy is that of the one style element; there is no script and no style attribute."""
    page = rich_tree()
    policy = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    (style,) = page.xpath("//style")
    digest = base64.b64encode(hashlib.sha256(style.text.encode()).digest()).decode()
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:;")
    assert page.xpath("name(//head/*[2])") == "meta"
    assert not page.xpath("//script | //@style | //link | //iframe | //img | //object | //form | //base")


def test_page_refers_to_nothing_remote() -> None:
    """Only links that a reader follows leave the page, and each is marked."""
    page = rich_tree()
    assert not page.xpath("//@src | //@srcset | //@background | //@poster | //@data")
    assert not re.search(r"url\(|@import|https?:", page.xpath("//style")[0].text)
    outward = [a for a in page.xpath("//a") if not a.get("href").startswith("#")]
    assert len(outward) > 10
    assert {a.get("rel") for a in outward} == {"noopener noreferrer nofollow"}


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_only_text(text: str) -> None:
    """The page with a hostile text everywhere has the elements and attributes of a harmless one."""
    page, calm = tree(hostile(text)), tree(hostile("calm"))
    assert shape(page) == shape(calm)
    assert words(page.find(".//h1")) == " ".join(visible(text).split())
    assert not page.xpath("//a[starts-with(@href, 'j')]")


def test_hidden_characters_are_spelt_out() -> None:
    """Direction marks, zero-width and control characters reach the page only as ‹U+…›."""
    for text in HOSTILE:
        assert not re.search(
            "[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\x00-\x08\x0b-\x1f]", html(hostile(text))
        )
    assert "‹U+202E›gnp.exe" in html(hostile("\u202egnp.exe"))


def test_a_word_of_one_megabyte_does_not_swell_the_page() -> None:
    """A post of 1 MB is shown by its first 400 characters, an error by its first 300."""
    long = "w" * 1_000_000
    figures = small(
        top_posts=(TopPost("kz-mfa-mastodon", None, long, AS_OF, 5),),
        failures=(FailingAccount("kz-mfa-mastodon", AS_OF, "failed", "parse", long),),
    )
    page = html(figures)
    assert len(page) < 60_000
    assert "w" * 399 + "…" in page
    assert "w" * 400 not in page


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "JaVaScRiPt:x", "data:text/html,x", "//evil.example/x", "/etc/passwd", "ftp://a/b",
     "https://a\u202eb.example/", "https://exa mple.org/", "http://[::1", "https:///nohost",
     "\thttps://a.example/", ""],
)  # fmt: skip
def test_only_plain_web_addresses_become_links(url: str) -> None:
    """Anything but visible http(s) with a host stays without a link, in posts and in the account table."""
    figures = small(accounts=(account(url=url),), top_posts=(TopPost("kz-mfa-mastodon", url, "x", AS_OF, 5),))
    assert all(a.get("href").startswith("#") for a in tree(figures).xpath("//a"))


def test_account_names_are_escaped_once() -> None:
    """An ampersand in a name reads as one ampersand."""
    figures = small(accounts=(account(institution="Law & <Order>"),))
    assert "Law &amp; &lt;Order&gt;" in html(figures)
    assert "Law & <Order>" in words(tree(figures))


def test_every_figure_of_the_json_stands_in_the_html_table() -> None:
    """Subject, metric and exact value of each JSON object are one row of the last table."""
    figures = rich()
    rows = tree(figures).xpath("//table[@id='everything']/tbody/tr")
    shown = []
    for row in rows:
        cells = row.xpath("th | td")
        numbers = cells[3].xpath("data/@value")
        name = words(cells[2]).split("at ")[0].strip()
        shown.append((words(cells[0]), words(cells[1]), name, numbers[0] if numbers else ""))
    listed = json.loads(build(figures)["figures.json"])
    expected = [
        (o["subject"], o["network"] or "", o["metric"], "" if o["value"] is None else exact(o["value"]))
        for o in listed
    ]
    assert shown == expected
    assert len(expected) == len(figures.values) + 4 > 80


def test_unknown_is_a_dash_with_its_reason_and_never_zero() -> None:
    """With every value unknown no table holds a number but the count of accounts, and no cell says None."""
    names = ("posts_published", "followers", "interactions_median", "er_post_followers_median")
    figures = small(values=tuple(value("kz-mfa-mastodon", n, None, n=None, coverage=None) for n in names))
    page = tree(figures)
    for id in ("countries", "accounts"):
        numbers = page.xpath(f"//table[@id='{id}']/tbody//data/@value")
        assert numbers == (["1"] if id == "countries" else [])
        dashes = page.xpath(f"//table[@id='{id}']/tbody//abbr")
        assert len(dashes) >= 6
        assert all(d.text == "–" and d.get("title") for d in dashes)
    assert not re.search(r"\b(None|nan|NaN|null|undefined)\b", words(page.find("body")))


def test_a_real_zero_is_printed_zero() -> None:
    """0 posts, 0 followers and a growth of 0 are numbers."""
    figures = small(
        values=(
            value("kz-mfa-mastodon", "posts_published", 0.0),
            value("kz-mfa-mastodon", "followers", 0.0, "followers"),
            value("kz-mfa-mastodon", "growth_weekly", 0.0, "share/week"),
        )
    )
    cells = tree(figures).xpath("//table[@id='accounts']/tbody//data[@value='0']")
    assert [c.text for c in cells] == ["0", "0", "0\u202f%"]


def test_marks_lead_to_their_notes() -> None:
    """Every letter beside a figure is explained under the same table."""
    page = rich_tree()
    for table in page.xpath("//table[tbody//sup]"):
        marks = {m for sup in table.xpath("tbody//sup") for m in sup.text.split()}
        notes = {words(n) for n in table.getparent().getnext().xpath("li/sup")}
        assert marks == notes


def test_practice_banner_only_on_practice_data() -> None:
    """The sandbox's report says on top that nothing in it is real; a real one does not."""
    assert "not real accounts" in html(small(practice=True))
    assert "not real accounts" not in html(small())


def test_holes_failures_and_uncollected_accounts_are_told_in_words() -> None:
    """Each gap, failing source and uncollected account has a line with its plain reason."""
    text = words(rich_tree().xpath("//section[@aria-labelledby='unobserved']")[0])
    assert "this observatory was not running" in text
    assert "it no longer reached what was known" in text
    assert "Filled in (UTC)" in text
    assert "2026-03-05 03:00" in text
    assert "1 interruption whose posts were found later" in text
    assert "429 Too Many Requests" in text
    assert "no adapter: the network gives no public access" in text


def test_a_report_about_nothing_still_stands() -> None:
    """No account, no value, no day observed: the page says so and is well-formed."""
    page = words(tree(small(accounts=(), age_hours=None)))
    assert "nothing of the window" in page
    assert "No source is failing now." in page
    assert "at the last look" in page


def test_a_figure_that_is_no_number_is_refused() -> None:
    """NaN is a fault of the caller, not a figure."""
    with pytest.raises(ValueError, match=r"NaN|nan|JSON compliant"):
        build(small(values=(value("kz-mfa-mastodon", "followers", float("nan")),)))


def test_none_in_a_required_text_is_refused() -> None:
    """The page is not built rather than built with the word None on it."""
    with pytest.raises(ValueError, match="missing value"):
        build(small(provenance=None))


def test_head_says_window_age_and_coverage() -> None:
    """Window, as_of, post age and observed share stand in the head of the page."""
    facts = words(rich_tree().xpath("//dl")[0])
    assert "2026-03-01 00:00 UTC to 2026-03-31 00:00 UTC" in facts
    assert "2026-03-31 03:00 UTC" in facts
    assert "7 days" in facts
    assert "9 of 11 accounts for at least 90 %" in facts


def test_times_are_printed_in_utc() -> None:
    """A post's time is shown in UTC whatever zone it was handed in."""
    at = datetime(2026, 3, 2, 3, 0, tzinfo=timezone(timedelta(hours=5)))
    assert at.astimezone(UTC).hour == 22
    assert "2026-03-01 22:00 UTC" in html(small(top_posts=(TopPost("kz-mfa-mastodon", None, "x", at, 1),)))
