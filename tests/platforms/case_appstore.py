"""The contract test's knowledge of Apple's lookup. None was recorded: the bodies are written by the shape
that Apple's page on the Search API and programs that read it tell."""

from __future__ import annotations

from monitor.errors import ParseError
from tests.platforms.case import Case
from tests.platforms.case_website import items

APP = "1400000123"

CASE = Case(
    platform="appstore",
    folder="",
    items=items,
    urls={"look": f"https://itunes.apple.com/lookup?id={APP}"},
    errors={"error_400_parameter.json": ParseError},
    statuses={"error_400_parameter.json": 400},
    changed={"app.json": "look"},
    account={"url": f"https://apps.apple.com/kz/app/mid/id{APP}", "handle": APP},
)
