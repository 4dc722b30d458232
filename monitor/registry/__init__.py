"""The account list: `config/accounts.csv` -> Accounts, and careful changes to the file."""

from monitor.registry.editing import append, write_native_ids
from monitor.registry.reading import (
    ADDRESSED,
    COLUMNS,
    CONFIDENCE,
    COUNTRIES,
    KINDS,
    LANGUAGE,
    OPTIONAL,
    SLUG,
    check,
    header,
    listed_as,
    load,
    plain_address,
)

__all__ = [
    "ADDRESSED", "COLUMNS", "CONFIDENCE", "COUNTRIES", "KINDS", "LANGUAGE", "OPTIONAL", "SLUG", "append",
    "check", "header", "listed_as", "load", "plain_address",
    "write_native_ids",
]  # fmt: skip
