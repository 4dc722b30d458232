"""The longer tables: what was not observed, what is not collected, definitions, and every single figure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

from monitor.model import Account, AssetLook, Gap, MetricValue
from monitor.report import say
from monitor.report.figures import Figures
from monitor.report.reasons import cause, why_missing
from monitor.report.tables import Cell, Notes, Table, figure, head, missing, num, place


def names(figures: Figures) -> dict[str, str]:
    """What to call each account in a sentence: institution and network."""
    known = chain(figures.accounts, (account for account, _ in figures.not_collected))
    return {a.id: f"{a.institution} · {a.platform}" for a in known}


def plain(id: str, caption: str, heads: Sequence[str], rows: Iterable[tuple[Cell, ...]]) -> Table:
    """A table without notes; a column is numeric when its first cell is."""
    kept = tuple(rows)
    first = kept[0] if kept else tuple(Cell("") for _ in heads)
    cells = tuple(head(text, numeric=cell.numeric) for text, cell in zip(heads, first, strict=True))
    return Table(id, caption, cells, kept)


MOST_GAPS = 100
"""How many rows a table of gaps has at most: the longest ones."""


def gaps(figures: Figures) -> Table:
    """What is missing, for good or until it is found again."""
    left = [gap for gap in figures.gaps if gap.closed_at is None]
    return _gaps(figures, "gaps", "Gaps: times of which posts may be missing", left, ())


def filled(figures: Figures) -> Table:
    """What was missing for a while. Its posts have been found since; the counts of that time have not."""
    found = [gap for gap in figures.gaps if gap.closed_at is not None]
    caption = "Interruptions whose posts were found later"
    return _gaps(figures, "filled", caption, found, ("Filled in (UTC)",))


def _gaps(figures: Figures, id: str, caption: str, some: Sequence[Gap], more: tuple[str, ...]) -> Table:
    called = names(figures)
    longest = sorted(some, key=lambda g: (g.starts_at - g.ends_at, g.account_id, g.starts_at))[:MOST_GAPS]
    rows = [
        (
            Cell(called.get(g.account_id, g.account_id)),
            Cell(say.minute(g.starts_at)),
            Cell(say.minute(g.ends_at)),
            Cell(say.duration((g.ends_at - g.starts_at).total_seconds()), numeric=True),
            Cell(cause(g.cause)),
            *((Cell(say.minute(g.closed_at)),) if g.closed_at else ()),
        )
        for g in sorted(longest, key=lambda g: (called.get(g.account_id, ""), g.account_id, g.starts_at))
    ]
    if len(some) > MOST_GAPS:
        caption += f": the {MOST_GAPS} longest of {say.number(len(some))} (gaps.csv has them all)"
    return plain(id, caption, ("Account", "From (UTC)", "To (UTC)", "Length", "Why", *more), rows)


def unobserved_ages(figures: Figures) -> Table:
    """Ages at which counts were due and not asked for, because the day's budget was spent: by network."""
    networks = {account.id: account.platform for account in figures.accounts}
    sums: dict[tuple[str, int], list[int]] = {}
    for one in figures.refused:
        counted = sums.setdefault((networks.get(one.account_id, say.MISSING), one.age_hours), [0, 0, 0])
        for column, more in enumerate((one.refused, one.posts, 1)):
            counted[column] += more
    rows = (
        (
            Cell(network),
            Cell(f"{hours} h", numeric=True),
            *(Cell(say.number(n), numeric=True) for n in counted),
        )
        for (network, hours), counted in sorted(sums.items())
    )
    heads = ("Network", "Post age", "Posts not observed then", "Posts that passed it", "Accounts")
    caption = "Post ages that were not observed for lack of budget (by account in unobserved_ages.csv)"
    return plain("unobserved-ages", caption, heads, rows)


def failures(figures: Figures) -> Table:
    called = names(figures)
    rows = (
        (
            Cell(called.get(f.account_id, f.account_id)),
            Cell(say.minute(f.since)),
            Cell(f"{f.outcome}: {f.error_kind}" if f.error_kind else f.outcome),
            Cell(say.shorten(f.error or say.MISSING, 300)),
        )
        for f in sorted(figures.failures, key=lambda f: (f.since, f.account_id))
    )
    heads = ("Account", "Since (UTC)", "What happened", "What the source or the network said")
    return plain("failures", "Sources that fail now", heads, rows)


def not_collected(figures: Figures) -> Table:
    rows = (
        (Cell(a.institution, detail=a.handle), place(a), Cell(a.platform), Cell(reason))
        for a, reason in figures.not_collected
    )
    heads = ("Institution", "Country", "Network", "Why")
    return plain("not-collected", "Registered accounts that are not collected", heads, rows)


def assets(figures: Figures) -> Table:
    """Websites, newsletters and apps: is each one there, and since when has it not changed?"""
    rows = (
        (
            Cell(a.institution, href=say.web(a.url) or ""),
            place(a),
            Cell(ASSET_NAMES.get(a.platform, a.platform)),
            *_look(figures.looks.get(a.id)),
        )
        for a in figures.assets
    )
    told = ("Answers", "Last change (UTC)", "Version", "Last looked at (UTC)")
    heads = ("Institution", "Country", "Kind", *told)
    return plain("assets", "Websites, newsletters and apps at the last look of the window", heads, rows)


ASSET_NAMES = {"appstore": "app", "newsletter": "newsletter", "website": "website"}


def _look(look: AssetLook | None) -> tuple[Cell, ...]:
    if look is None:
        return (Cell("not looked at yet"), *(Cell(say.MISSING, title="not looked at yet") for _ in range(3)))
    untold = "it does not say when it changed" if look.answers else "it is not there"
    return (
        Cell("yes" if look.answers else "no"),
        Cell(say.minute(look.changed_at)) if look.changed_at else Cell(say.MISSING, title=untold),
        Cell(look.version) if look.version else Cell(say.MISSING, title="no version is told"),
        Cell(say.minute(look.seen_at)),
    )


def definitions(figures: Figures) -> Table:
    rows = (
        (Cell(d.name), Cell(f"v{d.version}"), Cell(d.unit), Cell(d.formula), Cell(d.source or "own"))
        for d in sorted(figures.definitions, key=lambda d: d.name)
    )
    heads = ("Metric", "Version", "Unit", "Formula", "After whom")
    return plain("definitions", "Definitions of the metrics", heads, rows)


def everything(figures: Figures) -> Table:
    """Every figure that was handed in, so that nothing in the files is not also on the page."""
    notes = Notes()
    rows = tuple(
        (
            Cell(v.subject),
            Cell(network),
            Cell(v.name, detail="" if v.age_hours is None else f"at {say.age(v.age_hours)}"),
            _any(figures, v, account, notes),
            Cell(v.unit),
            *(_whole(n) for n in (v.n, v.n_missing, v.n_pending, v.n_deleted)),
            Cell(say.MISSING, numeric=True) if v.coverage is None else num(v.coverage, "share"),
            Cell(", ".join(v.flags)),
        )
        for v, account, network in figures.in_order
    )
    words, counts = ("Subject", "Network", "Metric"), ("n", "Missing", "Too young", "Deleted", "Observed")
    heads = (
        *(head(text, numeric=False) for text in words), head("Value"), head("Unit", numeric=False),
        *(head(text) for text in counts), head("Flags", numeric=False),
    )  # fmt: skip
    return Table("everything", "All figures", heads, rows, notes.all())


def _any(figures: Figures, value: MetricValue, account: Account | None, notes: Notes) -> Cell:
    if value.value is None and value.label is None:
        return missing(why_missing(figures, value.name, value, account), notes)
    return figure(value, notes)


def _whole(count: int | None) -> Cell:
    return Cell(say.MISSING, numeric=True) if count is None else num(count)
