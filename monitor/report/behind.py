"""The table behind each chart: the same numbers, for those who cannot see it or want to copy them."""

from __future__ import annotations

from monitor.model import MetricValue
from monitor.report import say
from monitor.report.charts import by_day, medians, whole_day
from monitor.report.figures import Figures
from monitor.report.tables import Cell, Table, head, num


def daily_table(figures: Figures) -> Table:
    codes = figures.followed_countries
    rows = tuple(
        (Cell(day.isoformat()), *(_day_cell(*whole_day(figures, c, day)) for c in codes))
        for day in figures.days
    )
    heads = (head("Day (UTC)", numeric=False), *(head(say.country(c)) for c in codes))
    notes = (("≥", "some accounts were not observed on that day"), (say.MISSING, "not observed"))
    return Table("daily", "Posts per day", heads, rows, notes)


def _day_cell(count: int | None, all_: bool) -> Cell:
    if count is None:
        return Cell(say.MISSING, title="not observed", numeric=True)
    return Cell(("" if all_ else "≥ ") + say.number(count), exact=str(count), numeric=True)


def median_table(figures: Figures) -> Table:
    platforms = sorted({a.platform for a in figures.followed})
    rows = tuple(
        (Cell(a.institution), Cell(p), num(v.value or 0.0), *_ends(v), _n(v))
        for p in platforms
        for a, v in medians(figures, p)
    )
    texts = ("Median", "95 % from", "95 % to", "Posts counted")
    heads = (head("Account", numeric=False), head("Network", numeric=False), *(head(t) for t in texts))
    return Table("medians", "Interactions per post by network, highest median first", heads, rows)


def _ends(v: MetricValue) -> tuple[Cell, Cell]:
    if v.ci_low is None or v.ci_high is None:
        none = Cell(say.MISSING, title="fewer than 6 posts: no interval", numeric=True)
        return none, none
    return num(v.ci_low), num(v.ci_high)


def _n(v: MetricValue) -> Cell:
    return Cell(say.MISSING, numeric=True) if v.n is None else num(v.n)


def follower_table(figures: Figures) -> Table:
    """One row per account, one column per day on which anybody was looked at."""
    seen = {a: looked for a in figures.followed if (looked := by_day(figures, a.id))}
    days = sorted({day for looked in seen.values() for day in looked})
    rows = tuple(
        (Cell(f"{a.institution} · {a.platform}"), *(_follower_cell(looked.get(day)) for day in days))
        for a, looked in seen.items()
    )
    heads = (head("Account", numeric=False), *(head(say.day(day)) for day in days))
    return Table("followers", "Followers at the last look of each day (UTC)", heads, rows)


def _follower_cell(count: int | None) -> Cell:
    return Cell(say.MISSING, title="not seen on that day", numeric=True) if count is None else num(count)


def strip_table(figures: Figures) -> Table:
    """Heads only, the one of the strips with the first and the last day: the strips are the rows."""
    days = figures.days
    span = head(say.day(days[0]), detail=say.day(days[-1]), numeric=False)
    heads = (head("Account", numeric=False), span, head("Observed"))
    return Table("strips", "What was observed of each account", heads, ())
