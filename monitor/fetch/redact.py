"""The one layer that keeps secrets out of logs, errors, stored URLs and bodies."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable
from typing import TypeVar
from urllib.parse import quote, quote_plus

from monitor.errors import FetchError

MASK = "[redacted]"
SHORTEST = 6
"""A value below this length is a word that may stand in any text; masking it would only garble."""

_PARAMETER = re.compile(
    r"(?i)([?&;#\s\"'{,]|^)"
    r"((?:[\w.-]*(?:token|secret|password|passwd|api[_-]?key|apikey|signature))"
    r"|key|sig|pass|pwd|auth|jwt|session(?:_?(?:id|key))?|appsecret_proof|client_secret|code_verifier)"
    r"(=)([^&\s\"'<>#;,}]+)"
)
_HEADER = re.compile(
    r"(?i)\b((?:proxy-)?authorization|cookie|set-cookie|x-[\w-]*(?:key|token))(\s*[:=]\s*)([^\r\n]+)"
)
_BEARER = re.compile(r"(?i)\b(bearer|basic)\s+[\w.~+/=-]{6,}")
_USERINFO = re.compile(r"(?i)\b(https?://)[^/\s@]*@")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")

Error = TypeVar("Error", bound=FetchError)


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """`text` without the known `secrets` (also URL-encoded), secret-looking parameters and credentials
    headers.

    Does not find a secret that is neither known nor named like one.
    """
    for form in spellings(secrets):
        text = text.replace(form, MASK)
    text = _PARAMETER.sub(rf"\1\2\3{MASK}", text)
    text = _HEADER.sub(rf"\1\2{MASK}", text)
    text = _BEARER.sub(rf"\1 {MASK}", text)
    return _USERINFO.sub(rf"\1{MASK}@", text)


def redact_body(body: bytes, secrets: Iterable[str]) -> bytes:
    """A body that echoes one of our secrets (VK does) must not carry it into the archive."""
    for form in spellings(secrets):
        if form.encode() in body:
            body = body.replace(form.encode(), MASK.encode())
    return body


def spellings(secrets: Iterable[str]) -> list[str]:
    """Every way in which a secret may be written, the longest first."""
    known = {s for s in secrets if len(s) >= SHORTEST}
    forms = known | {quote(s, safe="") for s in known} | {quote_plus(s) for s in known}
    return sorted(forms, key=len, reverse=True)


def escape(text: str) -> str:
    """Control characters as visible escapes: one event stays one log line (CWE-117)."""
    return _CONTROL.sub(lambda found: f"\\x{ord(found[0]):02x}", text)


def clean(error: Error, url: str, secrets: Iterable[str]) -> Error:
    """The same error with a redacted, one-line text and the URL it is about."""
    error.url = redact(escape(url), secrets)
    error.reason = redact(escape(error.reason), secrets)
    error.args = (f"{error.reason} ({error.url})",)
    return error


class RedactingFilter(logging.Filter):
    """Put it on a handler: what passes is redacted, arguments and traceback included."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        super().__init__()
        self._secrets = tuple(secrets)

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg = redact(record.getMessage(), self._secrets)
        record.args = None
        if record.exc_info and not record.exc_text:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = redact(record.exc_text, self._secrets)
        return True
