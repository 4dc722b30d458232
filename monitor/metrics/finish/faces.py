"""Follower counts one by one -> how the audience moves. Pure."""

from __future__ import annotations

import numpy as np

from monitor.metrics.finish.audience import no_face, smallness
from monitor.metrics.finish.figure import Answers, Figure, doubts
from monitor.metrics.metric import Metric
from monitor.metrics.question import Question
from monitor.metrics.relations.faces import REACH
from monitor.metrics.relations.tables import DAY
from monitor.metrics.statistics.anomaly import daily, follower_anomalies
from monitor.model import instant_ms

MONTH = 30 * DAY
WEEK = 7.0 * DAY


def faces(metric: Metric, answers: Answers, question: Question) -> Figure:
    subject, as_of = answers.subject, instant_ms(question.as_of)
    if metric.name == "momentum":
        until = min(subject.end, as_of)
        return _momentum(metric, answers, until - MONTH, until)
    since, until = -(-subject.start // DAY), -(-subject.end // DAY)
    return _anomalies(answers, since, until)


def _momentum(metric: Metric, answers: Answers, since: int, until: int) -> Figure:
    seen, followers, flags = _between(answers, since, until)
    if not len(seen):
        return {"value": None, "n": 0, "flags": {no_face(answers)}}
    used = followers > 0
    seen, followers, n = seen[used], followers[used], int(used.sum())
    if n < metric.least:
        return {"value": None, "n": n, "flags": flags | {"insufficient" if n else "no_followers"}}
    weeks, levels = (seen - seen[0]) / WEEK, np.log(followers)
    off = weeks - weeks.mean()
    spread = float(off @ off)
    slope = float(off @ (levels - levels.mean())) / spread if spread else None
    return {"value": slope, "n": n, "flags": flags | smallness(followers[np.argmax(seen)])}


def _anomalies(answers: Answers, since: int, until: int) -> Figure:
    """Days [since, until) since 1970."""
    if since >= until:
        return {"value": None, "n": 0, "flags": {"insufficient"}}
    seen, followers, _ = _between(answers, since * DAY - REACH, until * DAY)
    if not len(seen):
        return {"value": None, "n": 0, "flags": {no_face(answers)}}
    if not (~np.isnan(followers)).any():
        return {"value": None, "n": 0, "flags": {"no_followers"}}
    if _rounded_at_night(answers, seen):
        return {"value": None, "n": 0, "flags": {"rounded"}}
    first, counts = daily(seen, followers)
    found = follower_anomalies(first, counts, since, until)
    if not found.judged:
        return {"value": None, "n": 0, "flags": {"insufficient"}}
    marks = {f"anomaly:{day}" for day in found.days}
    return {"value": float(len(found.days)), "n": found.judged, "flags": marks}


def _between(answers: Answers, since: int, until: int) -> tuple[np.ndarray, np.ndarray, set[str]]:
    """Times and follower counts (NaN: not told) of the snapshots in [since, until), and what to doubt."""
    columns = answers.lists("faces")
    if not columns:
        return np.empty(0), np.empty(0), set()
    seen, followers = columns["seen_at"], columns["followers"]
    there = (seen >= since) & (seen < until)
    rounded = there & (columns["rounded"] == 1) & ~np.isnan(followers)
    return seen[there], followers[there], doubts(rounded=int(rounded.any()))


def _rounded_at_night(answers: Answers, seen: np.ndarray) -> bool:
    """Is the last count of any of the days rounded?"""
    columns = answers.lists("faces")
    there = (columns["seen_at"] >= seen.min()) & (columns["seen_at"] <= seen.max())
    known = np.where(np.isnan(columns["followers"]), np.nan, columns["rounded"])
    return bool((daily(seen, known[there])[1] == 1).any())
