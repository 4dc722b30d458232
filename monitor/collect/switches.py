"""Which platforms are polled, and why the others are not: adapter, switch, terms, contact, key."""

from __future__ import annotations

from monitor.platforms import PLATFORMS, Platform
from monitor.settings import PlatformSettings, Settings


def pollable(settings: Settings) -> frozenset[str]:
    """Names of the platforms that have an adapter, are switched on, and have the key that they need."""
    return frozenset(name for name, platform in PLATFORMS.items() if not why_off(platform, settings))


def why_off(platform: Platform, settings: Settings) -> str:
    """Why a platform is not polled, in a word or two; nothing when it is."""
    chosen = settings.platforms.get(platform.name, PlatformSettings())
    if chosen.enabled is False:
        return "off"
    if platform.asleep and not chosen.enabled:
        return "asleep"
    if platform.why_off and not chosen.accept_terms:
        return "terms not accepted"
    if platform.basis == "public page" and not settings.fetch.contact:
        return "no contact"
    return "no key" if platform.key and platform.key.needed and not keyed(platform, settings) else ""


def reason_off(name: str, settings: Settings) -> str:
    """The same in a sentence that tells what to do."""
    platform = PLATFORMS.get(name)
    if platform is None:
        return f"the platform {name} has no adapter yet"
    word = why_off(platform, settings)
    if word == "no key" and platform.key:
        missing = ", ".join(one for one in platform.key.shapes if not settings.secrets.get(one))
        return f"{name} needs a key: set {missing} ({platform.key.where})"
    if word == "asleep":
        return f"{name} is off: {platform.asleep} Set enabled = true under [platforms.{name}] to try it."
    if word == "no contact":
        return f"{name} is not looked at without MONITOR_CONTACT: whose pages are read shall know by whom"
    if word == "terms not accepted":
        return (
            f"{name} is off: {platform.why_off} Set accept_terms = true under [platforms.{name}] to read it."
        )
    return f"{name} is switched off ([platforms.{name}] enabled)"


def keyed(platform: Platform, settings: Settings) -> bool:
    """Has the operator given this platform's key, all parts of it?"""
    return platform.key is not None and all(map(settings.secrets.get, platform.key.shapes))
