"""Bytes of a feed to text. A decoding error never stops a feed."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
)  # fmt: skip
# what publishers mean by these names (encoding.spec.whatwg.org, labels)
_MEANT = {
    "iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "utf-8", "ascii": "utf-8",
    "gb2312": "gb18030", "gbk": "gb18030", "ks_c_5601-1987": "cp949", "euc-kr": "cp949", "x-sjis": "cp932",
    "shift_jis": "cp932", "iso-8859-9": "cp1254", "win-1251": "cp1251", "windows1251": "cp1251",
    "utf8": "utf-8",
}  # fmt: skip
_ANY_BYTE = frozenset(("cp1252", "latin-1", "cp1251", "cp1254", "koi8-r"))
# ESC stays: it switches sets in ISO-2022
_CONTROLS = bytes(byte for byte in (*range(32), 127) if byte not in b"\t\n\r\x1b")
_DECLARED = re.compile(rb"""\A\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']""")
_CHARSET = re.compile(r"""charset\s*=\s*["']?([A-Za-z0-9._:-]{1,40})""", re.IGNORECASE)


def decode(body: bytes, content_type: str = "") -> tuple[str, str]:
    """The text and the name of its encoding: byte order mark, HTTP charset, XML declaration, UTF-8, guess.

    A declared one-byte set loses against bytes that are UTF-8 beyond doubt: the declaration is a leftover.
    The text keeps its XML declaration, which no longer means anything.
    """
    for mark, name in _MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace"), name
    if b"\0" not in body:
        body = body.translate(None, _CONTROLS)  # never allowed in XML, and now and then in a feed
    for name in _candidates(body, content_type):
        try:
            text = body.decode(name)
        except (LookupError, UnicodeError):
            continue
        if "<" in text[:2000] or "{" in text[:2000] or not text.strip():
            return text, name
    guess = _guess(body)
    return body.decode(guess, "replace"), guess


def _candidates(body: bytes, content_type: str) -> Iterator[str]:
    said = _CHARSET.search(content_type)
    declared = _DECLARED.match(body[:300])
    # a declaration that could be read as ASCII is not UTF-16
    names = [said[1]] if said else []
    names += [declared[1].decode()] if declared and not declared[1].lower().startswith(b"utf-16") else []
    meant = [_MEANT.get(name.lower(), name.lower()) for name in names]
    if any(name in _ANY_BYTE for name in meant) and not body.isascii():
        yield "utf-8"
    yield from meant
    if body[:1] == b"\0" or body[1:2] == b"\0":  # its bytes are valid UTF-8 as well
        yield "utf-16-be" if body[:1] == b"\0" else "utf-16-le"
    yield "utf-8"


def _guess(body: bytes) -> str:
    """UTF-8 with a few broken places, Windows Cyrillic, or Windows Western: all that can be told cheaply."""
    sample = body[:200_000]
    high = re.findall(rb"[\x80-\xff]+", sample)
    total = sum(map(len, high))
    if sample.decode("utf-8", "replace").count("\ufffd") * 5 <= total:
        return "utf-8"
    in_words = sum(len(run) for run in high if len(run) > 2)
    return "cp1251" if in_words * 2 > total else "cp1252"
