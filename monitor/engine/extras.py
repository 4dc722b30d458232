"""Packages that are installed only by who wants them."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from monitor.errors import ConfigError


def require(module: str, extra: str) -> Any:
    """The module; a ConfigError that names the extra when it is not installed."""
    try:
        return import_module(module)
    except ImportError as fault:
        raise ConfigError(
            f"[metrics] engine: {module} cannot be imported ({fault}); "
            f"pip install 'mfa-monitor[{extra}]' brings it"
        ) from fault
