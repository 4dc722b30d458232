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

# cursors of paging are called tokens too, and are needed to trace an answer
_NAMES = (
    r"(?:(?!(?:next|prev|page|pagination|continuation|sync|resume)[_-]?token)[\w.-]*"
    r"(?:token|secret|password|passwd|(?:api|access|application|private|secret)[_-]?key|signature|credential)"
    r"|key|sig|pass|pwd|auth|jwt|session(?:[_-]?(?:id|key))?|appsecret_proof|code_verifier)"
)
_HEADERS = r"(?:(?:proxy-)?authorization|(?:set-)?cookie|x-[\w-]*(?:key|token))"
_PATTERNS = (
    # ?access_token=..., &key=..., token=... in prose
    (re.compile(rf"(?i)(?<![\w.-])({_NAMES}=)([^&\s\"'<>#;,}}]+)"), rf"\1{MASK}"),
    # the same percent-encoded inside another URL
    (re.compile(rf"(?i)((?:%3F|%26){_NAMES}%3D)((?:(?!%26|%23)[^&\s\"'<>#;,])+)"), rf"\1{MASK}"),
    # "access_token": "..."
    (re.compile(rf"(?i)([\"']{_NAMES}[\"']\s*:\s*[\"'])([^\"']+)"), rf"\1{MASK}"),
    # Authorization: ..., Cookie: ..., also as they are printed in a list or dict of headers
    (re.compile(rf"(?i)(?<![\w-])({_HEADERS}(?:['\"]\s*[:,]|\s*[:=])\s*)([^\r\n]+)"), rf"\1{MASK}"),
    (re.compile(r"(?i)\b(bearer|basic)\s+[\w.~+/=-]{6,}"), rf"\1 {MASK}"),
    # https://user:password@host
    (re.compile(r"(?i)\b([a-z][a-z0-9+.-]{1,15}://)[^/\s@]*@"), rf"\1{MASK}@"),
)
# no pattern can match without one of these; most texts have none and pass at a tenth of the cost
_BAIT = ("token", "secret", "pass", "pwd", "key", "sig", "auth", "jwt",
    "session", "cookie", "bearer", "basic", "credential", "verifier", "@")  # fmt: skip
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")

Error = TypeVar("Error", bound=FetchError)


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """`text` without the known `secrets` (also URL-encoded) and without what looks like one by its name:
    URL parameters, JSON members, credentials headers, user names in URLs.

    Does not find a secret that is neither known nor named like one.
    """
    return mask(text, spellings(secrets))


def mask(text: str, forms: Iterable[str]) -> str:
    """`redact` for those who keep the spellings at hand."""
    for form in forms:
        text = text.replace(form, MASK)
    small = text.lower()
    if any(word in small for word in _BAIT):
        for pattern, shown in _PATTERNS:
            text = pattern.sub(shown, text)
    return text


def redact_body(body: bytes, forms: Iterable[str]) -> bytes:
    """A body that echoes one of our secrets (VK does) must not carry it into the archive."""
    for form in forms:
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


def clean(error: Error, url: str, forms: Iterable[str]) -> Error:
    """The same error with a redacted, one-line text and the URL it is about."""
    error.url = mask(escape(url), forms)
    error.reason = mask(escape(error.reason), forms)
    error.args = (f"{error.reason} ({error.url})",)
    return error


class RedactingFilter(logging.Filter):
    """Put it on a handler: what passes is redacted, arguments and traceback included."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        super().__init__()
        self._forms = spellings(secrets)

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = mask(_message(record), self._forms), None
        if record.exc_info and not record.exc_text:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = mask(record.exc_text, self._forms)
        if record.stack_info:
            record.stack_info = mask(record.stack_info, self._forms)
        return True


def _message(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (TypeError, ValueError, KeyError):
        # a log call with wrong arguments must neither stop the work nor lose its text
        return f"{record.msg!s} {record.args!r}"
