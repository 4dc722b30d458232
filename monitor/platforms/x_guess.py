"""Which question a saved body of X answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from monitor.platforms.x_lines import read_line

_LOOKED_AT = 20
"""Lines of a file that are tried until one can be read."""


def guess(body: bytes, headers: Mapping[str, str]) -> str:
    """The step of a saved body. An error fits every step, so it gets "profile". Never fails."""
    whole = read_line(body)
    if isinstance(whole, list):
        return "v11"
    if isinstance(whole, dict):
        return _step(whole)
    for line in body.split(b"\n")[:_LOOKED_AT]:
        if isinstance(one := read_line(line), dict):
            return "compliance" if "action" in one else "twarc"
    return "profile"


def _step(answer: Mapping[str, Any]) -> str:
    data = answer.get("data")
    first = data[0] if isinstance(data, list) and data else data
    if "__twarc" in answer or (isinstance(answer.get("id"), str) and "text" in answer) or "id_str" in answer:
        return "twarc"
    if "action" in answer:
        return "compliance"
    if isinstance(first, dict) and "username" in first:
        return "profile"
    if isinstance(first, dict) and "project_id" in first:
        return "probe"
    if "meta" in answer:
        return "timeline"
    if first is not None:
        return "looks"
    return _of_errors(answer.get("errors"))


def _of_errors(errors: object) -> str:
    """Errors of what posts refer to come with a listing, errors of posts' ids with looks."""
    told = [one for one in errors if isinstance(one, dict)] if isinstance(errors, list) else []
    if any(one.get("section") == "includes" for one in told):
        return "timeline"
    posts = any(one.get("resource_type") in ("tweet", "post") for one in told)
    return "looks" if posts else "profile"
