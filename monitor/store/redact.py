"""The last net before the disk: what looks like a secret in an address or a header is not stored."""

from __future__ import annotations

import re
from collections.abc import Mapping

_PARAMETER = re.compile(
    r"(?i)([?&;](?:access_token|refresh_token|id_token|token|api_?key|key|client_secret|secret|password|"
    r"passwd|pwd|signature|sig|auth|authorization)=)[^&#;\s]*"
)
_USER = re.compile(r"(?i)(https?://)[^/@\s]+@")
_BEARER = re.compile(r"(?i)\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]{8,}")
_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key"})


def without_secrets(text: str) -> str:
    """The text with values of secret-looking URL parameters, user parts and bearer tokens struck out.

    A net, not the promise: fetch keeps secrets out of texts because it knows them by value.
    """
    text = _USER.sub(r"\1***@", _PARAMETER.sub(r"\1***", text))
    return _BEARER.sub(r"\1 ***", text)


def harmless_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers without those that carry credentials or sessions."""
    return {name: without_secrets(value) for name, value in headers.items() if name.lower() not in _HEADERS}
