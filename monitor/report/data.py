"""The same figures as files: long and wide CSV for spreadsheets, JSON for programs.

CSV is UTF-8 with a byte order mark, because spreadsheets otherwise guess a local code page and break
every Cyrillic name; read it with `utf-8-sig`. Lines end in CR LF (RFC 4180). An empty cell is an unknown
figure and the column beside it says why. A text cell that a spreadsheet could run as a formula (it starts
with = + - @, their full-width forms, TAB, CR, LF or already with an apostrophe) gets one leading apostrophe:
taking one leading apostrophe off every text cell gives the text back. Numbers are never touched. JSON is
the exact form.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence

from monitor.model import Account, MetricValue
from monitor.report.figures import Figures
from monitor.report.reasons import cause, why_missing
from monitor.report.say import country, exact, instant
from monitor.report.tables import ACCOUNT_COLUMNS, COUNTRY_COLUMNS, Column, coverage_of

Value = str | int | float | None
_RISKY = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20", "\t", "\r", "\n", "'")


def cell(value: Value) -> str:
    """One CSV cell: numbers as they are, None as nothing, text disarmed."""
    if value is None:
        return ""
    if isinstance(value, str):
        text = value.encode("utf-8", "replace").decode("utf-8").replace("\x00", "\ufffd")
        return "'" + text if text.startswith(_RISKY) else text
    return exact(value)


def table(rows: Sequence[dict[str, Value]], keys: Sequence[str]) -> bytes:
    """CSV bytes with the heading `keys`, which every row must have."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([cell(key) for key in keys])
    writer.writerows([cell(row[key]) for key in keys] for row in rows)
    return out.getvalue().encode("utf-8-sig")


FIGURE_KEYS = (
    "scope", "subject", "country", "institution", "network", "metric", "version", "value", "label", "unit",
    "n", "n_missing", "n_pending", "n_deleted", "ci_low", "ci_high", "coverage", "age_hours",
    "window_start", "window_end", "as_of", "flags", "why_missing",
)  # fmt: skip
ASSET_KEYS = (
    "account", "institution", "country", "kind", "host_country", "network", "url", "answers", "changed_at",
    "version", "seen_at",
)  # fmt: skip
AGE_KEYS = ("account", "institution", "network", "age_hours", "not_observed", "posts")
GAP_KEYS = (
    "account",
    "institution",
    "network",
    "starts_at",
    "ends_at",
    "cause",
    "why",
    "opened_at",
    "closed_at",
)


def figures_csv(figures: Figures) -> bytes:
    """Long form: one line per figure, flags separated by blanks."""
    return table([r | {"flags": " ".join(v.flags)} for v, r in _rows(figures)], FIGURE_KEYS)


def figures_json(figures: Figures) -> bytes:
    """A list of objects with the keys `FIGURE_KEYS`, one a line.

    null is unknown, flags are a list, shares are 0-1.
    """
    rows = (r | {"flags": list(v.flags)} for v, r in _rows(figures))
    lines = (json.dumps(row, ensure_ascii=True, allow_nan=False) for row in rows)
    return ("[\n" + ",\n".join(lines) + "\n]\n").encode()


def _rows(figures: Figures) -> Iterable[tuple[MetricValue, dict[str, Value]]]:
    return ((v, _row(figures, v, account, network)) for v, account, network in figures.in_order)


def _row(figures: Figures, v: MetricValue, account: Account | None, network: str) -> dict[str, Value]:
    unknown = v.value is None and v.label is None
    return {
        "scope": v.scope, "subject": v.subject, "country": account.country if account else v.subject,
        "institution": account.institution if account else None,
        "network": network or None,
        "metric": v.name, "version": v.version, "value": v.value, "label": v.label, "unit": v.unit,
        "n": v.n, "n_missing": v.n_missing, "n_pending": v.n_pending, "n_deleted": v.n_deleted,
        "ci_low": v.ci_low, "ci_high": v.ci_high, "coverage": v.coverage, "age_hours": v.age_hours,
        "window_start": instant(v.window.start), "window_end": instant(v.window.end),
        "as_of": instant(v.as_of),
        "why_missing": why_missing(figures, v.name, v, account) if unknown else None,
    }  # fmt: skip


def accounts_csv(figures: Figures) -> bytes:
    """Wide form: one line per followed account."""
    columns = _wide_columns(figures, "account", ACCOUNT_COLUMNS)
    rows: list[dict[str, Value]] = []
    for a in figures.followed:
        who: dict[str, Value] = {
            "account": a.id, "institution": a.institution, "country": a.country, "kind": a.kind,
            "host_country": a.host_country, "network": a.platform, "handle": a.handle, "url": a.url,
        }  # fmt: skip
        rows.append(who | _wide(figures, "account", a.id, a, columns))
    keys = ("account", "institution", "country", "kind", "host_country", "network", "handle", "url")
    return table(rows, (*keys, *_wide_keys(columns)))


def countries_csv(figures: Figures) -> bytes:
    """Wide form: one line per country."""
    columns = _wide_columns(figures, "country", COUNTRY_COLUMNS)
    rows: list[dict[str, Value]] = []
    for code in figures.countries:
        followed = sum(a.country == code for a in figures.followed)
        who: dict[str, Value] = {"country": code, "name": country(code), "accounts": followed}
        rows.append(who | _wide(figures, "country", code, None, columns))
    return table(rows, ("country", "name", "accounts", *_wide_keys(columns)))


def _wide_columns(figures: Figures, scope: str, first: Iterable[Column]) -> tuple[str, ...]:
    shown = [column.name for column in first]
    rest = {v.name for v in figures.values if v.scope == scope} - set(shown) - {"coverage"}
    return (*shown, *sorted(rest))


_PARTS = ("", "_label", "_unit", "_n", "_ci_low", "_ci_high", "_coverage", "_flags", "_why_missing")


def _wide_keys(columns: Iterable[str]) -> tuple[str, ...]:
    return (
        "window_start",
        "window_end",
        "as_of",
        "coverage",
        *(n + part for n in columns for part in _PARTS),
    )


def _wide(
    figures: Figures, scope: str, subject: str, account: Account | None, columns: Iterable[str]
) -> dict[str, Value]:
    row: dict[str, Value] = {
        "window_start": instant(figures.window.start), "window_end": instant(figures.window.end),
        "as_of": instant(figures.as_of), "coverage": coverage_of(figures, scope, subject),
    }  # fmt: skip
    for name in columns:
        v = figures.value(scope, subject, name)
        unknown = v is None or (v.value is None and v.label is None)
        why = why_missing(figures, name, v, account) if unknown else None
        known = (
            (v.value, v.label, v.unit, v.n, v.ci_low, v.ci_high, v.coverage, " ".join(v.flags))
            if v
            else (None,) * 8
        )
        row |= {name + part: x for part, x in zip(_PARTS, (*known, why), strict=True)}
    return row


def assets_csv(figures: Figures) -> bytes:
    """One line per website, newsletter and app, with its last look of the window."""
    rows: list[dict[str, Value]] = []
    for a in figures.assets:
        look = figures.looks.get(a.id)
        answers = None if look is None else "yes" if look.answers else "no"
        rows.append({
            "account": a.id, "institution": a.institution, "country": a.country, "kind": a.kind,
            "host_country": a.host_country, "network": a.platform, "url": a.url, "answers": answers,
            "changed_at": instant(look.changed_at) if look and look.changed_at else None,
            "version": look.version if look else None, "seen_at": instant(look.seen_at) if look else None,
        })  # fmt: skip
    return table(rows, ASSET_KEYS)


def gaps_csv(figures: Figures) -> bytes:
    """What was not observed, and what of it was filled in later (`closed_at`)."""
    known = {a.id: a for a in figures.accounts}
    rows: list[dict[str, Value]] = []
    for g in sorted(figures.gaps, key=lambda g: (g.account_id, g.starts_at, g.ends_at, g.cause)):
        a = known.get(g.account_id)
        rows.append({
            "account": g.account_id, "institution": a.institution if a else None,
            "network": a.platform if a else None, "starts_at": instant(g.starts_at),
            "ends_at": instant(g.ends_at), "cause": g.cause, "why": cause(g.cause),
            "opened_at": instant(g.opened_at), "closed_at": instant(g.closed_at) if g.closed_at else None,
        })  # fmt: skip
    return table(rows, GAP_KEYS)


def unobserved_ages_csv(figures: Figures) -> bytes:
    """Standard ages at which posts were not looked at for lack of budget, by account."""
    known = {a.id: a for a in figures.accounts}
    rows: list[dict[str, Value]] = []
    for one in figures.refused:
        a = known.get(one.account_id)
        rows.append({
            "account": one.account_id, "institution": a.institution if a else None,
            "network": a.platform if a else None, "age_hours": one.age_hours,
            "not_observed": one.refused, "posts": one.posts,
        })  # fmt: skip
    return table(rows, AGE_KEYS)
