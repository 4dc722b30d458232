"""`.env`, environment and `config/monitor.toml` -> one frozen Settings. The only home of dotenv.

Precedence: flag > environment > `.env` > `config/monitor.toml` > default. An unknown key is an error.
Read once at start; nothing here watches a file, and nothing here is asked again later.
"""

from __future__ import annotations

from monitor.settings.limits import Limit, limits
from monitor.settings.loading import load
from monitor.settings.shape import (
    STAGES,
    CollectSettings,
    FetchSettings,
    MetricsSettings,
    PlatformSettings,
    ReportSettings,
    ScoreSettings,
    Settings,
    StoreSettings,
)

__all__ = [
    "STAGES",
    "CollectSettings",
    "FetchSettings",
    "Limit",
    "MetricsSettings",
    "PlatformSettings",
    "ReportSettings",
    "ScoreSettings",
    "Settings",
    "StoreSettings",
    "limits",
    "load",
]
