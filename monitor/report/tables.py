"""The tables of the report as plain rows; one template prints them all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from string import ascii_lowercase

from monitor.model import Account, MetricValue
from monitor.report import say
from monitor.report.figures import Figures
from monitor.report.reasons import doubts, why_missing


@dataclass(frozen=True, slots=True)
class Cell:
    """`exact` is the number in full; `mark` leads to a note below the table, `title` repeats it at hand."""

    text: str
    exact: str = ""
    detail: str = ""
    mark: str = ""
    title: str = ""
    href: str = ""
    numeric: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    id: str
    caption: str
    heads: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """One metric in a table: its heading, and the metric whose label stands below the number."""

    name: str
    head: str
    unit: str = ""
    label: str = ""


COUNTRY_COLUMNS = (
    Column("posts_published", "Posts"),
    Column("posts_per_day", "Posts per day"),
    Column("active_day_share", "Days with a post", "% of days"),
    Column("followers", "Followers", "gross"),
    Column("interactions_median", "Interactions per post", "median [95 %]"),
)
ACCOUNT_COLUMNS = (
    Column("posts_published", "Posts"),
    Column("posts_per_day", "Posts per day"),
    Column("days_since_last_post", "Last post", "days ago", label="status"),
    Column("followers", "Followers"),
    Column("growth_weekly", "Growth", "per week"),
    Column("interactions_median", "Interactions per post", "median [95 %]"),
    Column("er_post_followers_median", "Interactions per follower", "median, % of followers"),
)


class Notes:
    """Hands out a, b, c … for the reasons of one table, in the order in which they turn up."""

    def __init__(self) -> None:
        self._marks: dict[str, str] = {}

    def mark(self, reason: str) -> str:
        return self._marks.setdefault(reason, letters(len(self._marks)))

    def all(self) -> tuple[tuple[str, str], ...]:
        return tuple((mark, reason) for reason, mark in self._marks.items())


def letters(index: int) -> str:
    """a … z, aa, ab …"""
    high, low = divmod(index, 26)
    return (letters(high - 1) if high else "") + ascii_lowercase[low]


def head(text: str, detail: str = "", *, numeric: bool = True) -> Cell:
    return Cell(text, detail=detail, numeric=numeric)


def num(value: float, unit: str = "") -> Cell:
    return Cell(say.amount(value, unit), exact=say.exact(value), numeric=True)


def missing(reason: str, notes: Notes) -> Cell:
    return Cell(say.MISSING, mark=notes.mark(reason), title=reason, numeric=True)


def interval(value: MetricValue) -> str:
    if value.ci_low is None or value.ci_high is None:
        return ""
    low, high = (say.amount(end, value.unit) for end in (value.ci_low, value.ci_high))
    return f"[{low.removesuffix(say.NARROW_SPACE + '%')} – {high}]"


def figure(value: MetricValue, notes: Notes, label: str = "") -> Cell:
    """A known figure: number, interval, and a mark for each flag that a reader has to know."""
    words = doubts(value)
    return Cell(
        text=say.amount(value.value, value.unit) if value.value is not None else value.label or say.MISSING,
        exact=say.exact(value.value) if value.value is not None else "",
        detail=label or interval(value),
        mark=" ".join(notes.mark(w) for w in words),
        title="; ".join(words),
        numeric=True,
    )


def _metric(figures: Figures, subject: Account | str, column: Column, notes: Notes) -> Cell:
    account = subject if isinstance(subject, Account) else None
    scope, key = ("account", account.id) if account else ("country", str(subject))
    value = figures.value(scope, key, column.name)
    named = figures.value(scope, key, column.label) if column.label else None
    label = (named.label if named else value.label if value and column.label else None) or ""
    if value is None or value.value is None:
        cell = missing(why_missing(figures, column.name, value, account), notes)
        return (
            Cell(cell.text, detail=label, mark=cell.mark, title=cell.title, numeric=True) if label else cell
        )
    return figure(value, notes, label)


def coverage_of(figures: Figures, scope: str, subject: str) -> float | None:
    """The observed share of the window: the metric of that name, else the least that any figure states."""
    own = figures.value(scope, subject, "coverage")
    if own is not None:
        return own.value
    stated = [v.coverage for v in figures.of(scope, subject)]
    known = [share for share in stated if share is not None]
    return min(known) if known else None


def _coverage(figures: Figures, scope: str, subject: str, notes: Notes) -> Cell:
    share = coverage_of(figures, scope, subject)
    return missing("not observed", notes) if share is None else num(share, "share")


def countries(figures: Figures) -> Table:
    """Interactions stand here only if nobody told them apart by network."""
    notes = Notes()
    columns = COUNTRY_COLUMNS[: -1 if figures.by_network else None]
    what = "Activity and audience" if figures.by_network else "Activity, audience and interactions"
    caption = f"Table 1. {what} by country, {span(figures)}"
    rows = tuple(
        (
            Cell(say.country(code), detail=code),
            num(sum(a.country == code for a in figures.followed)),
            *(_metric(figures, code, column, notes) for column in columns),
            _coverage(figures, "country", code, notes),
        )
        for code in figures.countries
    )
    heads = (head("Country", numeric=False), head("Accounts followed"), *_heads(columns), _OBSERVED)
    return Table(
        "countries",
        caption,
        heads,
        rows,
        notes.all(),
    )


def networks(figures: Figures) -> Table:
    """Interactions per post by country and network: the only fair way to set them side by side."""
    notes, platforms = Notes(), sorted(figures.by_network)
    rows = tuple(
        (
            Cell(say.country(code), detail=code),
            *(_on_network(figures, platform, code, notes) for platform in platforms),
        )
        for code in figures.countries
    )
    caption = f"Table 2. Interactions per post by country and network, {span(figures)}"
    heads = (head("Country", numeric=False), *(head(p, "median of accounts") for p in platforms))
    return Table("networks", caption, heads, rows, notes.all())


def _on_network(figures: Figures, platform: str, code: str, notes: Notes) -> Cell:
    here = [a for a in figures.followed if (a.country, a.platform) == (code, platform)]
    value = figures.on_network(platform, code, "interactions_median")
    if not here:
        return missing("no account is followed on this network", notes)
    if value is None or value.value is None:
        return missing(why_missing(figures, "interactions_median", value, here[0]), notes)
    return figure(value, notes, "" if value.n is None else f"{value.n} accounts")


def accounts(figures: Figures) -> Table:
    notes = Notes()
    number = 3 if figures.by_network else 2
    caption = f"Table {number}. Activity, audience and interactions by account, {span(figures)}"
    rows = tuple(
        (
            Cell(account.institution, detail=account.handle, href=say.web(account.url) or ""),
            place(account),
            Cell(account.platform),
            *(_metric(figures, account, column, notes) for column in ACCOUNT_COLUMNS),
            _coverage(figures, "account", account.id, notes),
        )
        for account in figures.followed
    )
    named = (head(name, numeric=False) for name in ("Institution", "Country", "Network"))
    heads = (*named, *_heads(ACCOUNT_COLUMNS), _OBSERVED)
    return Table(
        "accounts",
        caption,
        heads,
        rows,
        notes.all(),
    )


_OBSERVED = head("Observed", "% of window")


def _heads(columns: Iterable[Column]) -> tuple[Cell, ...]:
    return tuple(head(c.head, c.unit) for c in columns)


def place(account: Account) -> Cell:
    """Whose account it is, and in which host country."""
    host = f"in {say.country(account.host_country)}" if account.host_country else ""
    return Cell(say.country(account.country), detail=host)


def span(figures: Figures) -> str:
    """First and last day of the window, both included."""
    days = figures.days
    first = f"{say.day(days[0])} – " if len(days) > 1 else ""
    return f"{first}{say.day(days[-1])} {days[-1].year}"
