"""The contract test's knowledge of newsletters' pages. None was recorded: the bodies are our own."""

from __future__ import annotations

from tests.platforms.case import Case
from tests.platforms.case_website import items

ARCHIVE = "https://mfa.example/bulletin"

CASE = Case(
    platform="newsletter",
    folder="",
    items=items,
    urls={"look": ARCHIVE},
    statuses={"gone_410.html": 410},
    changed={"archive_uz.html": "look"},
    account={"url": ARCHIVE, "handle": ""},
)
