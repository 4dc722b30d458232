"""Keys at the command line: what the doctor tells of them, and what is left out for want of one."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest

from monitor import daemon
from monitor.collect.house import House
from monitor.model import Account
from tests.cli.conftest import Desk
from tests.cli.served import Served, feed, serving

TOKEN = "canary-service-token"
PROBE = "/vk/method/utils.resolveScreenName?screen_name=vk&v=5.199&access_token="


@pytest.fixture
def served() -> Iterator[Served]:
    with serving() as server:
        server.bodies = {
            "/kz": feed("visit"),
            PROBE + TOKEN: b'{"response": []}',
            PROBE + "wrong-canary-token": json.dumps(
                {
                    "error": {
                        "error_code": 5,
                        "error_msg": "User authorization failed: invalid access_token (4).",
                    }
                }
            ).encode(),
        }
        yield server


@pytest.fixture
def ready(desk: Desk, served: Served, make_account: Callable[..., Account]) -> Desk:
    """A feed that answers, two VK accounts without a key, and a network without an adapter."""
    desk.toml(
        f'[fetch]\nallow_hosts = ["{served.host}"]\nretries = 2\ncontact = "ops@example.org"\n'
        f'[fetch.base_urls]\n"api.vk.com" = "{served.url("/vk")}"\n'
        "[store]\nfree_floor_bytes = 0\nballast_bytes = 0\n"
    )
    desk.accounts(
        make_account(id="kz-mfa-feed", url=served.url("/kz")),
        make_account(id="kz-mfa-vk", platform="vk", handle="mfa", url="https://vk.com/mfa"),
        make_account(id="kg-mfa-vk", country="KG", platform="vk", handle="kg", url="https://vk.com/kg"),
        make_account(id="kz-off-vk", platform="vk", handle="o", url="https://vk.com/o", enabled=False),
        make_account(id="kz-mfa-linkedin", platform="linkedin", handle="m", url="https://linkedin.com/m"),
    )
    return desk


def findings(desk: Desk, *words: str) -> dict[str, str]:
    return {row["what"]: row["finding"] for row in desk("doctor", *words, "--format", "json").rows}


def test_the_doctor_tells_what_there_is_of_each_key(ready: Desk) -> None:
    """Missing, present or malformed, by names of variables; how to get one where an account waits."""
    told = {row["what"]: row for row in ready("doctor", "--format", "json").rows}
    assert told["key of vk"]["finding"] == "missing (VK_SERVICE_TOKEN)"
    assert "service key" in told["key of vk"]["advice"]
    assert told["key of weibo"] == {
        "what": "key of weibo", "finding": "missing (WEIBO_COOKIE)", "advice": "",
    }  # fmt: skip
    ready.patch.setenv("VK_SERVICE_TOKEN", TOKEN)
    assert findings(ready)["key of vk"] == "present"
    ready.patch.setenv("VK_SERVICE_TOKEN", "canary 17")
    told = {row["what"]: row for row in ready("doctor", "--format", "json").rows}
    assert told["key of vk"]["finding"].startswith("present, but malformed: VK_SERVICE_TOKEN does not look")
    assert "VK_SERVICE_TOKEN" in told["key of vk"]["advice"]
    for form in ("table", "json", "csv"):
        assert "canary" not in ready("doctor", "--format", form).out


def test_without_live_nothing_is_asked(ready: Desk, served: Served) -> None:
    """The doctor looks at this machine alone."""
    ready.patch.setenv("VK_SERVICE_TOKEN", TOKEN)
    assert ready("doctor").status == 0
    assert served.asked == []


def test_a_key_that_is_accepted(ready: Desk, served: Served) -> None:
    """One question to each platform that has a key, and no store."""
    ready.patch.setenv("VK_SERVICE_TOKEN", TOKEN)
    told = ready("doctor", "--live", "--format", "json")
    assert told.status == 0
    assert {row["what"]: row["finding"] for row in told.rows}["live key of vk"] == "accepted"
    assert [row["what"] for row in told.rows if row["what"].startswith("live")] == ["live key of vk"]
    assert served.asked == [PROBE + TOKEN]
    assert not (ready.data / "monitor.db").exists()


def test_a_key_that_is_refused(ready: Desk, served: Served) -> None:
    """Exit status 3 with the reason, after one question; the key is not shown."""
    ready.patch.setenv("VK_SERVICE_TOKEN", "wrong-canary-token")
    told = ready("doctor", "--live")
    assert told.status == 3
    assert "refused: VK error 5" in " ".join(told.out.split())
    assert "canary" not in told.out + told.err
    assert served.asked == [PROBE + "wrong-canary-token"]


def test_no_answer_is_no_refusal(ready: Desk, served: Served) -> None:
    """Nothing is known of the key then, and the status stays 0."""
    ready.patch.setenv("VK_SERVICE_TOKEN", TOKEN)
    del served.bodies[PROBE + TOKEN]
    told = ready("doctor", "--live", "--format", "json")
    assert told.status == 0
    found = {row["what"]: row["finding"] for row in told.rows}["live key of vk"]
    assert found.startswith("unknown: HTTP 404")
    assert len(served.asked) == 1


LEFT_OUT = "2 accounts left out: vk needs a key: set VK_SERVICE_TOKEN"


def test_polling_leaves_a_platform_without_its_key_out_with_one_line(ready: Desk, served: Served) -> None:
    """The others are polled, and that is no failure; status and coverage say "no key"."""
    told = ready("poll")
    assert told.status == 0
    assert next(line for line in told.err.splitlines() if "left out" in line).startswith(LEFT_OUT)
    assert told.err.count("left out") == 1
    assert served.asked == ["/kz"]
    states = {row["account"]: row["state"] for row in ready("status", "--format", "json").rows}
    assert states == {
        "kz-mfa-feed": "well", "kz-mfa-vk": "no key", "kg-mfa-vk": "no key", "kz-off-vk": "off",
        "kz-mfa-linkedin": "no adapter yet",
    }  # fmt: skip
    assert ready("status", "--failing").out == "all is well\n"


def test_coverage_says_why_an_account_is_not_collected(ready: Desk) -> None:
    """A row without times for each account that waits for its key, also among the holes; what has no adapter
    or is switched off is told when it is named. With the key nothing of it stays."""
    ready("poll")
    waiting = {"observed": False, "starts_at": None, "ends_at": None, "hours": None, "cause": "no key"}
    for words in ((), ("--gaps",)):
        rows = ready("coverage", *words, "--format", "json").rows
        assert [row for row in rows if row["account"].endswith("-vk")] == [
            {"account": name, **waiting, "closed_at": None} for name in ("kg-mfa-vk", "kz-mfa-vk")
        ]
        assert not any(row["account"] in ("kz-off-vk", "kz-mfa-linkedin") for row in rows)
    told = ready("coverage")
    assert "not collected: no key" in told.out
    assert max(map(len, told.lines)) <= 80
    for name, state in (("kz-off-vk", "off"), ("kz-mfa-linkedin", "no adapter yet")):
        (row,) = ready("coverage", name, "--format", "json").rows
        assert row["cause"] == state
    ready.patch.setenv("VK_SERVICE_TOKEN", TOKEN)
    assert "no key" not in ready("coverage").out


def test_the_daemon_says_what_it_leaves_out(ready: Desk) -> None:
    """One line for the platform before it begins; then it collects the others."""
    began: list[int] = []

    async def brief(house: House) -> None:
        began.append(len(house.accounts))

    ready.patch.setattr(daemon, "run", brief)
    told = ready("run")
    assert (told.status, began) == (0, [5])
    assert told.err.startswith(LEFT_OUT)
    assert told.err.count("left out") == 1
