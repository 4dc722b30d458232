"""Why a figure is missing, in plain words. The rule behind all of them: missing is never zero."""

from __future__ import annotations

from monitor.model import Account, GapCause, MetricValue
from monitor.report.figures import Figures
from monitor.report.say import age

_BY_FLAG = {
    "inactive": "the account was not active in the window",
    "several_platforms": "its accounts are on several networks, which are never put together",
    "unsupported": "the network does not show this count",
    "uncovered": "not observed: too little of the window was covered",
    "no_posts": "no posts in the window",
    "no_followers": "the number of followers is not known",
    "insufficient": "too few posts (fewer than 3 with known counts)",
    "rounded": "the change is smaller than the network's rounding of the count",
}
_FROM_COUNTS = (
    "interactions",
    "er_",
    "applause",
    "conversation",
    "amplification",
    "view",
    "weighted_",
    "top_share",
)
_FROM_FOLLOWERS = ("followers", "net_growth", "growth_", "momentum", "reach_")
_CAUSES: dict[GapCause, str] = {
    "down": "this observatory was not running",
    "source failing": "the source did not answer",
    "window too short": "the source lists too few posts: it no longer reached what was known",
    "page limit": "the walk through older pages was stopped before it reached what was known",
    "interrupted": "the walk was cut short; the next one takes it up",
}
_FLAG_WORDS = {
    "partial": "less than 90 % of the window was observed; rates use the observed days",
    "tiny_audience": "fewer than 100 followers; not ranked",
    "interpolated": "some counts were read between two looks",
    "followers_current": "uses today's followers, not those at publication",
    "followers_after": "uses followers seen shortly after publication",
    "survivors_only": "posts deleted before the first look are not in it",
    "rounded": "the network rounds this count",
    "undated": "posts without a date were left out",
    "date_future": "posts dated in the future were left out",
    "incomplete": "fewer posts were stored than the network says there are",
    "overcomplete": "more posts were stored than the network says there are",
}
_FEW_ACCOUNTS = "too few accounts with a figure (fewer than 3)"


def cause(of: GapCause) -> str:
    return _CAUSES[of]


def doubts(value: MetricValue) -> list[str]:
    """What a reader has to know about a figure; a flag may carry a number (`interpolated:3`)."""
    return [_FLAG_WORDS[name] for name in (f.partition(":")[0] for f in value.flags) if name in _FLAG_WORDS]


def why_missing(figures: Figures, name: str, value: MetricValue | None, account: Account | None) -> str:
    """The likeliest reason, most telling first."""
    if account is not None and _unsupported(figures, name, account):
        return "the network does not show this count"
    if value is None:
        return "not measured for this report"
    if value.scope == "country" and "insufficient" in value.flags:
        return _FEW_ACCOUNTS
    for flag, words in _BY_FLAG.items():
        if flag in value.flags:
            return words
    return _from_numbers(name, value)


def _unsupported(figures: Figures, name: str, account: Account) -> bool:
    shown = figures.interactions.get(account.platform)
    return shown == () and name.startswith(_FROM_COUNTS + _FROM_FOLLOWERS)


def _from_numbers(name: str, value: MetricValue) -> str:
    if value.coverage == 0:
        return "not observed"
    if value.n_pending and not value.n:
        return f"the posts are younger than {age(value.age_hours)}"
    if value.n_missing and not value.n:
        return "the counts were hidden, or not seen at the right post age"
    if value.n is not None and value.n < 3 and not name.startswith(_FROM_FOLLOWERS):
        return "too few posts (fewer than 3 with known counts)"
    return "not known: " + (", ".join(value.flags) or "the source gave too little to compute it")
