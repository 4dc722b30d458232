"""Missions by host country."""

from __future__ import annotations

from monitor.metrics.groups import host_groups
from tests.metrics.states import States


def test_missions_in_one_country_are_one_group() -> None:
    """Embassies of two states in London are compared with each other and with nobody else."""
    world = States()
    world.account("uz-gb", "UZ", "embassy", host="GB", followers=20)
    world.account("kz-gb", "KZ", "embassy", host="GB", followers=10)
    world.account("kz-fr", "KZ", "embassy", host="FR", followers=30)
    world.account("kz-off", "KZ", "embassy", host="GB", enabled=False, followers=1)
    world.account("kz-mfa", "KZ", followers=40)
    world.figure("GB", "followers", 7, scope="country")
    groups = host_groups(world.figures, world.accounts)
    assert list(groups) == ["FR", "GB"]
    assert [one.id for one in groups["GB"].members] == ["kz-gb", "uz-gb"]
    assert {one.subject: one.value for one in groups["GB"].values} == {"uz-gb": 20, "kz-gb": 10}


def test_no_missions_no_groups() -> None:
    """Ministries alone are in none."""
    world = States()
    world.account("kz-mfa")
    assert host_groups([], world.accounts) == {}
