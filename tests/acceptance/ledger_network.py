"""Who of the registry cites whom. Practice accounts repost and quote each other; their
replies and mentions go to strangers."""

from __future__ import annotations

from collections.abc import Callable
from statistics import fmean

from tests.acceptance.ledger_seen import Seen
from tests.acceptance.ledger_statistics import Figure, Value, bare, ratio, told


def cited(seen: Seen) -> list[str]:
    """By citation the account that it is of, compatriots too."""
    others = [post.about.account_id for _, post in seen.dated if post.about]
    return [account for account in others if account != seen.account]


def _platform(seen: Seen) -> list[Seen]:
    """The accounts of the same platform, this one too."""
    return [peer for peer in seen.peers if peer.member.platform == seen.member.platform]


def _foreign(seen: Seen) -> list[Seen]:
    return [peer for peer in _platform(seen) if peer.member.country != seen.member.country]


def _citing(seen: Seen) -> list[Seen]:
    """By citation of the account whose it is."""
    return [peer for peer in _platform(seen) for account in cited(peer) if account == seen.account]


def _countries_in(seen: Seen) -> set[str]:
    return {peer.member.country for peer in _citing(seen)} - {seen.member.country}


def _countries_out(seen: Seen) -> set[str]:
    return {seen.ledger.world.members[account].country for account in cited(seen)} - {seen.member.country}


def _by_others(figure: Callable[[Seen], float]) -> Figure:
    """Others write these: they have to exist and to have been observed."""

    def guarded(seen: Seen) -> Value:
        foreign = _foreign(seen)
        return figure(seen) if foreign and fmean(peer.coverage for peer in foreign) >= 0.5 else None

    return bare(guarded)


def _by_itself(figure: Callable[[Seen], float | None]) -> Figure:
    return bare(lambda seen: figure(seen) if _foreign(seen) and told(seen) else None)


def _reciprocity(seen: Seen) -> float | None:
    return ratio(len(_countries_in(seen) & _countries_out(seen)), len(_countries_out(seen)))


FIGURES: dict[str, Figure] = {
    "peer_in_degree": _by_others(lambda seen: float(len(_countries_in(seen)))),
    "peer_out_degree": _by_itself(lambda seen: float(len(_countries_out(seen)))),
    "reciprocity": _by_itself(_reciprocity),
    "citation_unique": _by_others(lambda seen: float(len({peer.account for peer in _citing(seen)}))),
    "citation_total": _by_others(lambda seen: float(len(_citing(seen)))),
}
