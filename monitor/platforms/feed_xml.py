"""RSS 0.9x to 2.0, RSS 1.0 and Atom (RFC 4287), with the modules that newsrooms use, by lxml."""

from __future__ import annotations

import html
import re
import xml.parsers.expat
from typing import Any

from lxml import etree

from monitor.platforms.feed_document import Document, Entry
from monitor.platforms.limits import (
    ITEMS_PER_PAGE,
    XML_ATTRIBUTES,
    XML_DEPTH,
    XML_NAMESPACES,
    XML_TAGS,
    TooMuch,
)

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
_ATOM = ("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#")
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_PREFIXES = {
    _ATOM[0]: "atom:", _ATOM[1]: "atom:", _RDF: "rdf:", "http://purl.org/dc/elements/1.1/": "dc:",
    "http://purl.org/dc/terms/": "dcterms:", "http://purl.org/rss/1.0/modules/content/": "content:",
    "http://search.yahoo.com/mrss/": "media:", "http://search.yahoo.com/mrss": "media:",
    "http://purl.org/syndication/history/1.0": "fh:", "http://news.yandex.ru": "yandex:",
    "http://www.w3.org/1999/xhtml": "xhtml:", "com-wordpress:feed-additions:1": "wp:",
}  # fmt: skip
_KEPT_RELATIONS = frozenset(("next", "prev-archive", "next-archive", "current", "hub", "self"))
_TOO_DEEP = etree.XPath("boolean(" + "/*" * (XML_DEPTH + 1) + ")")
_TOO_WIDE = etree.XPath(f"boolean(//*[count(@*) > {XML_ATTRIBUTES}])")
_NAMESPACE = re.compile(r"""xmlns(?::[\w.-]{1,100})?\s*=\s*("[^"]*"|'[^']*')""")
_START = re.compile(r"<[A-Za-z_]")
_TEXTS = ("content:encoded", "yandex:full-text", "full-text", "description", "summary", "content")
_ROOTS = {"rss": "RSS", "rdf:RDF": "RSS 1.0", "RDF": "RSS 1.0", "feed": "Atom", "channel": "RSS"}


class NotXml(ValueError):
    """The text is not well-formed; the second chance may read it."""


class CutOff(ValueError):
    """The text ends before its root element does: nothing of it is used."""


class NotAFeed(ValueError):
    """Well-formed, and something else."""


def read_xml(text: str, url: str) -> Document:
    """A feed's text to its entries. Raises TooMuch, NotXml, CutOff or NotAFeed.

    Entities are never declared nor expanded: a document that declares one is refused. No DTD is loaded.
    """
    _check_before(text)
    root = _parsed(text, url)
    if _TOO_DEEP(root):
        raise TooMuch(f"XML nested deeper than {XML_DEPTH} levels")
    if _TOO_WIDE(root):
        raise TooMuch(f"an XML element has more than {XML_ATTRIBUTES} attributes")
    names = _Names(root.tag)
    kind = _ROOTS.get(names[root.tag])
    if kind is None:
        raise NotAFeed(f"root element {names[root.tag][:60]!r}")
    return (_atom if kind == "Atom" else _rss)(root, names, kind, "xml:base" in text)


class _Names(dict[Any, str]):
    """Tags to short names: `pubdate`, `dc:date`; the root's own namespace and RSS's many have no prefix."""

    def __init__(self, root: str) -> None:
        super().__init__()
        self.own = root[1:].partition("}")[0] if root.startswith("{") else ""
        if self.own == _RDF:
            self.own = ""

    def __missing__(self, tag: Any) -> str:
        self[tag] = name = self._short(tag) if isinstance(tag, str) else ""
        return name

    def _short(self, tag: str) -> str:
        if tag[0] != "{":
            return tag if tag == "RDF" else tag.lower()
        space, _, local = tag[1:].partition("}")
        if space == self.own or ("rss" in space.lower() and space not in _PREFIXES) or "netscape" in space:
            return local.lower()
        prefix = _PREFIXES.get(space, "?:")
        return prefix + (local if prefix == "rdf:" else local.lower())


def _check_before(text: str) -> None:
    start = _START.search(text)
    if "<!ENTITY" in text[: start.start() if start else None]:
        raise TooMuch("entity declarations are refused")
    if text.count("xmlns") > XML_NAMESPACES and len(set(_NAMESPACE.findall(text))) > XML_NAMESPACES:
        raise TooMuch(f"more than {XML_NAMESPACES} XML namespaces")
    if text.count("<") > XML_TAGS:
        _stream_check(text)


def _stream_check(text: str) -> None:
    """Count elements without building them: a tree costs a hundred bytes and more for each."""
    left = XML_TAGS // 2

    def start(_name: str, _attributes: Any) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise TooMuch(f"more than {XML_TAGS // 2} XML elements")

    parser = xml.parsers.expat.ParserCreate("utf-8")
    parser.StartElementHandler = start
    try:
        parser.Parse(text.encode("utf-8", "replace"), True)
    except xml.parsers.expat.ExpatError:
        return  # lxml says what is wrong


def _parsed(text: str, url: str) -> Any:
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        return etree.fromstring(text.encode("utf-8", "replace"), parser, base_url=url)
    except etree.XMLSyntaxError as fault:
        if "xcessive depth" in str(fault):
            raise TooMuch(f"XML nested deeper than {XML_DEPTH} levels") from fault
        if _cut_off(text):
            raise CutOff("the document ends before its root element is closed") from fault
        raise NotXml(str(fault)[:200]) from fault


def _cut_off(text: str) -> bool:
    root = re.search(r"<((?:[\w.-]{1,50}:)?(?:rss|rdf|feed))\b", text[:20_000], re.IGNORECASE)
    return root is not None and re.search(rf"</{re.escape(root[1])}\s*>", text[root.end() :]) is None


def _rss(root: Any, names: _Names, kind: str, based: bool) -> Document:
    channel = next((child for child in root if names[child.tag] == "channel"), root)
    items = [child for child in channel if names[child.tag] == "item"]
    if channel is not root:
        items += [child for child in root if names[child.tag] == "item"]
    document = Document(kind, [], too_many=max(0, len(items) - ITEMS_PER_PAGE))
    head = _head(channel, names, document)
    document.title = _plain(head.get("title"))
    document.language = (
        channel.get(_LANG)
        or root.get(_LANG)
        or _plain(head.get("language"))
        or _plain(head.get("dc:language"))
    )
    document.generator = _plain(head.get("generator"))
    document.entries = [_rss_entry(item, names, based) for item in items[:ITEMS_PER_PAGE]]
    return document


def _atom(root: Any, names: _Names, kind: str, based: bool) -> Document:
    items = [child for child in root if names[child.tag] == "entry"]
    document = Document(kind, [], too_many=max(0, len(items) - ITEMS_PER_PAGE))
    head = _head(root, names, document)
    document.title = _plain(head.get("title"))
    document.language = root.get(_LANG) or ""
    document.generator = _plain(head.get("generator")) or _bridge(head.get("author"))
    document.entries = [_atom_entry(item, names, based) for item in items[:ITEMS_PER_PAGE]]
    return document


def _bridge(author: Any) -> str:
    """RSS-Bridge names itself as the feed's author, and writes no generator."""
    name = _plain(author)
    return name if name.startswith("RSS-Bridge") else ""


def _head(channel: Any, names: _Names, document: Document) -> dict[str, Any]:
    """The channel's own elements by name, its links by relation put into the document."""
    head: dict[str, Any] = {}
    for child in channel:
        name = names[child.tag]
        if name in ("item", "entry"):
            continue
        if name in ("link", "atom:link") and child.get("rel") in _KEPT_RELATIONS and child.get("href"):
            document.links.setdefault(child.get("rel"), child.get("href"))
        elif name == "fh:complete":
            document.complete = True
        elif name == "fh:archive":
            document.archive = True
        else:
            head.setdefault(name, child)
    return head


def _rss_entry(item: Any, names: _Names, based: bool) -> Entry:
    entry = Entry(id=(item.get(_ABOUT) or "").strip())
    found: dict[str, Any] = {}
    for child in item:
        name = names[child.tag]
        if name in _MEDIA:
            _add_media(entry, name, child, names)
        elif name == "atom:link":
            _atom_link(entry, child)
        elif name not in found:
            found[name] = child
    get = found.get
    link, guid = get("link"), get("guid")
    entry.link = _plain(link) or (link.get("href") or "" if link is not None else "") or entry.link
    if guid is not None:
        entry.id = _plain(guid)
        if not entry.link and guid.get("ispermalink", guid.get("isPermaLink", "true")).lower() == "true":
            entry.link = entry.id if entry.id.startswith(("http://", "https://")) else ""
    title = get("title")
    if title is None:
        title = get("dc:title")
    entry.title = _markup(title)
    _text_into(entry, found)
    entry.published = _first(
        found, "pubdate", "dc:date", "atom:published", "dcterms:created", "dcterms:issued"
    )
    entry.updated = _first(found, "atom:updated", "dcterms:modified")
    entry.language = item.get(_LANG) or entry.language or _plain(get("dc:language"))
    entry.number = _plain(get("wp:post-id"))
    if based:
        entry.base = item.base or ""
    return entry


def _atom_entry(item: Any, names: _Names, based: bool) -> Entry:
    entry = Entry()
    found: dict[str, Any] = {}
    for child in item:
        name = names[child.tag]
        if name == "link":
            _atom_link(entry, child)
        elif name in _MEDIA:
            _add_media(entry, name, child, names)
        elif name not in found:
            found[name] = child
    get = found.get
    entry.id = _plain(get("id"))
    title = get("title")
    entry.title = _markup(title)
    entry.title_is_html = title is not None and title.get("type") in ("html", "text/html", "xhtml")
    text = get("content")
    if text is None or (text.get("src") and not text.text):
        text = get("summary")
    if text is not None:
        entry.text = _markup(text)
        entry.text_is_html = text.get("type", "text") not in ("text", "text/plain") or len(text) > 0
    published, updated = _first(found, "published", "issued", "created"), _first(found, "updated", "modified")
    entry.published, entry.updated = (published, updated) if published else (updated, "")
    entry.language = item.get(_LANG) or (text.get(_LANG) if text is not None else None) or ""
    if based:
        entry.base = (text if text is not None else item).base or ""
    return entry


def _text_into(entry: Entry, found: dict[str, Any]) -> None:
    """The fullest text that is not empty, and its language when it names one."""
    for name in _TEXTS:
        node = found.get(name)
        if node is not None:
            entry.text = _markup(node)
            entry.language = node.get(_LANG) or entry.language
            if entry.text.strip():
                return


def _first(found: dict[str, Any], *names: str) -> str:
    for name in names:
        node = found.get(name)
        if node is not None and node.text and node.text.strip():
            return str(node.text.strip())
    return ""


def _plain(node: Any) -> str:
    """The text of an element, entities of a DTD that nobody loaded included."""
    if node is None:
        return ""
    if len(node) == 0:
        return (node.text or "").strip()
    return html.unescape("".join(node.itertext())).strip()


def _markup(node: Any) -> str:
    """The HTML of an element: escaped text as it is, child elements written out again."""
    if node is None:
        return ""
    if len(node) == 0:
        return node.text or ""
    inner = html.escape(node.text or "", quote=False)
    inner += "".join(etree.tostring(child, encoding="unicode") for child in node)
    return re.sub(r"<(/?)[A-Za-z][\w.-]{0,50}:", r"<\1", inner)


def _atom_link(entry: Entry, node: Any) -> None:
    relation, address = node.get("rel", "alternate"), node.get("href") or ""
    if relation == "enclosure":
        entry.media.append((address, node.get("type") or "", node.get("title") or ""))
    elif relation == "alternate" and (not entry.link or node.get("type") == "text/html"):
        entry.link = address


_MEDIA = frozenset(("enclosure", "media:content", "media:thumbnail", "media:group"))


def _add_media(entry: Entry, name: str, node: Any, names: _Names) -> None:
    if name == "media:group":
        for child in node:
            if names[child.tag] in ("media:content", "media:thumbnail"):
                _add_media(entry, names[child.tag], child, names)
        return
    address = node.get("url") or node.get("href") or ""
    kind = "image" if name == "media:thumbnail" else node.get("medium") or node.get("type") or ""
    told = next((_plain(c) for c in node if names[c.tag] in ("media:description", "media:title")), "")
    if address:
        entry.media.append((address, kind, told))
    for child in node:
        if names[child.tag] == "media:thumbnail":
            _add_media(entry, "media:thumbnail", child, names)
