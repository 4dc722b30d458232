"""Web addresses out of strangers' documents."""

from __future__ import annotations

from urllib.parse import urljoin

from monitor.platforms.limits import URL_CHARACTERS
from monitor.text import clean


def web_address(written: str, base: str) -> str | None:
    """The absolute http or https address that `written` means on the page `base`; None for all else.

    `javascript:`, `data:`, `mailto:`, fragments alone and addresses over 2083 characters are no address.
    """
    written = clean(written).strip()
    if not written or len(written) > URL_CHARACTERS or written.startswith("#"):
        return None
    if not written.startswith(("https://", "http://")) or "[" in written:
        try:
            written = urljoin(base, written)
        except ValueError:  # "http://[not-an-address"
            return None
    if written[:8].lower().startswith(("https://", "http://")) and len(written) <= URL_CHARACTERS:
        return written.replace(" ", "%20").replace("\n", "").replace("\t", "").replace("\r", "")
    return None
