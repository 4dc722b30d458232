"""Which step a saved body answers, for people who kept the body and not the question."""

from __future__ import annotations

from collections.abc import Mapping

from monitor.platforms.limits import load_json


def guess_step(platform_name: str, body: bytes, headers: Mapping[str, str]) -> str:
    """The step to read a saved body with. Never fails; the adapter says what is wrong with the body.

    Used only by the command line. An error object fits every step, so it gets "profile".
    """
    if platform_name != "mastodon":
        return "timeline"
    try:
        answer = load_json(body.decode("utf-8-sig"))
    except ValueError:
        return "timeline"
    if not isinstance(answer, dict):
        return "timeline"
    return "post" if "content" in answer else "profile"
