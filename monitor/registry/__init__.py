"""The account list: `config/accounts.csv` -> Accounts, and careful changes to the file; reference tables."""

from monitor.registry.countries import Country, load_countries
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
from monitor.registry.reference import (
    PlatformUsers,
    ReferenceFigure,
    load_platform_users,
    load_reference_figures,
    newest_users,
)

__all__ = [
    "ADDRESSED", "COLUMNS", "CONFIDENCE", "COUNTRIES", "KINDS", "LANGUAGE", "OPTIONAL", "SLUG", "Country",
    "PlatformUsers", "ReferenceFigure", "append", "check", "header", "listed_as", "load", "load_countries",
    "load_platform_users", "load_reference_figures", "newest_users", "plain_address", "write_native_ids",
]  # fmt: skip
