"""Where everything in a chart stands: numbers in, coordinates out; templates/charts.svg draws them.

Each chart has a table of the same numbers. Days, counts and spans that were not observed are drawn as such,
never as 0. Blue and vermilion are Okabe and Ito's; shape says the same as colour.
"""

from __future__ import annotations

from datetime import date, datetime
from itertools import chain
from itertools import count as numbers
from math import log1p

from monitor.model import Account, MetricValue, Window
from monitor.report import say
from monitor.report.figures import Figures
from monitor.report.shapes import Bar, Bars, Curve, Dot, Dots, Mark, Span, Strip
from monitor.report.tables import Cell, coverage_of, num

LEFT, WIDE_LEFT, RIGHT = 34.0, 56.0, 332.0  # of a drawing 340 wide


def whole_day(figures: Figures, country: str, day: date) -> tuple[int | None, bool]:
    """Posts of a country's accounts on a day, and whether all of them were observed."""
    counts = [figures.daily.get((a.id, day)) for a in figures.followed if a.country == country]
    known = [count for count in counts if count is not None]
    return (sum(known) if known else None, len(known) == len(counts))


def ceiling(value: float) -> float:
    """The next of 2, 4, 6, 8, 10, 20, 30, 40, 50, 60, 80, 100 …: an axis end whose half is whole too."""
    small, later = (2, 4, 6, 8), (1, 2, 3, 4, 5, 6, 8)
    ends = chain(small, (factor * 10**power for power in numbers(1) for factor in later))
    return float(next(end for end in ends if end >= value))


def bars(figures: Figures) -> tuple[Bars, ...]:
    """One panel per country that follows somebody, all on one scale."""
    codes = figures.followed_countries
    counts = {c: [whole_day(figures, c, day) for day in figures.days] for c in codes}
    top = ceiling(max((n or 0 for days in counts.values() for n, _ in days), default=1))
    return tuple(_bars(figures, code, counts[code], top) for code in codes)


def _bars(figures: Figures, code: str, counts: list[tuple[int | None, bool]], top: float) -> Bars:
    days, step = figures.days, (RIGHT - LEFT) / len(figures.days)
    drawn = tuple(_bar(LEFT + i * step, step, days[i], n, all_, top) for i, (n, all_) in enumerate(counts))
    total = sum(n or 0 for n, _ in counts)
    unseen = sum(n is None for n, _ in counts)
    text = f"{say.number(total)} posts seen on {len(days)} days; {unseen} days not observed"
    marks = tuple(Mark(_y(v, 0, top), say.number(v)) for v in (0, top / 2, top))
    return Bars(say.country(code), text, drawn, marks, _dates(LEFT, days[0], days[-1]))


_TOP, _BASE = 10.0, 110.0


def _y(value: float, low: float, high: float) -> float:
    return round(_BASE - (_BASE - _TOP) * ((value - low) / (high - low) if high > low else 0.5), 2)


def _bar(x: float, step: float, day: date, count: int | None, all_: bool, top: float) -> Bar:
    width = round(min(max(step * 0.8, 0.5), 24), 2)
    x = round(x + (step - width) / 2, 2)
    if count is None:
        return Bar(x, _TOP, width, _BASE - _TOP, "hole", f"{day.isoformat()}: not observed")
    y = _y(count, 0, top)
    kind = "whole" if all_ else "part"
    words = f"{day.isoformat()}: {'' if all_ else 'at least '}{count}"
    return Bar(x, y, width, round(_BASE - y, 2), kind, words)


def _dates(left: float, first: date, last: date) -> tuple[Mark, ...]:
    return (Mark(left, say.day(first)), Mark(RIGHT, say.day(last)))


def medians(figures: Figures, platform: str) -> list[tuple[Account, MetricValue]]:
    """The accounts of a network with a known median, highest first."""
    found = [
        (a, figures.value("account", a.id, "interactions_median"))
        for a in figures.followed
        if a.platform == platform
    ]
    known = [(a, v) for a, v in found if v is not None and v.value is not None]
    return sorted(known, key=lambda pair: (-(pair[1].value or 0.0), pair[0].id))


def dots(figures: Figures) -> tuple[Dots, ...]:
    """One panel per network that has a known median."""
    platforms = sorted({a.platform for a in figures.followed})
    found = ((p, medians(figures, p)) for p in platforms)
    return tuple(_dots(platform, known) for platform, known in found if known)


def _dots(platform: str, known: list[tuple[Account, MetricValue]]) -> Dots:
    ends = [v.ci_high if v.ci_high is not None else v.value or 0.0 for _, v in known]
    top, middle = max(ends), sorted(v.value or 0.0 for _, v in known)[len(known) // 2]
    logarithmic = top > 20 * max(middle, 1.0)
    end = ceiling(max(top, 1.0))
    drawn = tuple(_dot(i, a, v, end, logarithmic) for i, (a, v) in enumerate(known))
    height = 34.0 * len(known) + 26
    aside = "logarithmic scale" if logarithmic else ""
    text = f"Median interactions per post of {len(known)} accounts"
    return Dots(platform, text, height, drawn, _scale(end, logarithmic), aside)


def _x(value: float, end: float, logarithmic: bool) -> float:
    share = log1p(value) / log1p(end) if logarithmic else value / end
    return round(8 + (RIGHT - 16) * share, 2)


def _dot(i: int, account: Account, v: MetricValue, end: float, logarithmic: bool) -> Dot:
    low, high = v.ci_low, v.ci_high
    whole = low is not None and high is not None
    words = f"{account.institution}: {say.number(v.value or 0.0)}"
    if low is not None and high is not None:
        words += f", 95 % interval {say.number(low)} to {say.number(high)}"
    return Dot(
        f"{account.country} · {say.shorten(account.institution, 52)}",
        words,
        34.0 * i + 24,
        _x(v.value or 0.0, end, logarithmic),
        _x(low, end, logarithmic) if low is not None and whole else None,
        _x(high, end, logarithmic) if high is not None and whole else None,
    )


def _scale(end: float, logarithmic: bool) -> tuple[Mark, ...]:
    if not logarithmic:
        values = [0.0, end / 2, end]
    else:
        values = [0.0, *(10.0**k for k in range(12) if 10.0**k < end * 0.7), end]
    return tuple(Mark(_x(v, end, logarithmic), say.number(v)) for v in values)


def by_day(figures: Figures, account_id: str) -> dict[date, int | None]:
    """The last look of each day of the window at an account's followers; None: looked, not shown."""
    window, found = figures.window, {}
    for at, count in sorted(figures.followers.get(account_id, ()), key=lambda pair: pair[0]):
        if window.start <= at <= window.end:
            found[at.date()] = count
    return found


def curves(figures: Figures) -> tuple[Curve, ...]:
    """One panel per account whose followers were seen on at least two days."""
    drawn = ((a, by_day(figures, a.id)) for a in figures.followed)
    return tuple(
        _curve(figures, a, seen) for a, seen in drawn if sum(n is not None for n in seen.values()) > 1
    )


def _curve(figures: Figures, account: Account, seen: dict[date, int | None]) -> Curve:
    known = [n for n in seen.values() if n is not None]
    low, high = min(known), max(known)
    days = figures.days
    step = (RIGHT - WIDE_LEFT) / max(len(days) - 1, 1)
    runs: list[list[tuple[float, float]]] = [[]]
    for i, day in enumerate(days):
        count = seen.get(day)
        if count is None:
            runs.append([])
        else:
            runs[-1].append((round(WIDE_LEFT + i * step, 2), _y(count, low, high)))
    lines = tuple(" ".join(f"{x},{y}" for x, y in run) for run in runs if len(run) > 1)
    alone = tuple(run[0] for run in runs if len(run) == 1)
    text = f"{say.number(known[0])} to {say.number(known[-1])} followers"
    marks = tuple(Mark(_y(v, low, high), say.number(v)) for v in sorted({low, high}))
    return Curve(
        f"{account.institution} · {account.platform}",
        text,
        lines,
        alone,
        marks,
        _dates(WIDE_LEFT, days[0], days[-1]),
    )


def strips(figures: Figures) -> tuple[Strip, ...]:
    """One strip per followed account; what is neither seen nor failing is a hole."""
    return tuple(_strip(figures, a) for a in figures.followed)


def _strip(figures: Figures, account: Account) -> Strip:
    failing = [
        Window(g.starts_at, g.ends_at)
        for g in figures.gaps
        if g.account_id == account.id and g.cause == "source failing"
    ]
    seen = figures.coverage_spans.get(account.id, ())
    spans = [_span(figures.window, w, "failing") for w in failing] + [
        _span(figures.window, w, "seen") for w in seen
    ]
    share = coverage_of(figures, "account", account.id)
    cell = Cell(say.MISSING, title="not observed", numeric=True) if share is None else num(share, "share")
    name = f"{account.institution} · {account.platform}"
    return Strip(name, f"{cell.text} of the window observed", tuple(s for s in spans if s), cell)


def _span(window: Window, span: Window, kind: str) -> Span | None:
    start, end = max(span.start, window.start), min(span.end, window.end)
    if end <= start or not window.seconds:
        return None
    x = _share(window, start)
    return Span(x, round(_share(window, end) - x, 2), kind)


def _share(window: Window, at: datetime) -> float:
    return round(1000 * (at - window.start).total_seconds() / window.seconds, 2)
