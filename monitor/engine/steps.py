"""A question in steps, for an engine that works a common table out again wherever it is named."""

from __future__ import annotations

import re

_TOKEN = re.compile(r"""'(?:[^'\\]|\\.|'')*'|"[^"]*"|[()]""")
_COLUMNS_BEFORE = re.compile(r"\s*AS\s*\(")
_COMMA = re.compile(r"\s*,\s*")
_NAMED = re.compile(r'"(\w+)" AS \(')
WITH = "WITH "


def steps(sql: str) -> tuple[list[tuple[str, str]], str]:
    """Tables to be worked out first, each by name with its query, and the question that is left.

    These are the common tables that the query names in double quotes and reads more than once; a step may
    read those before it. All others stay where they are. Knows the SQL that is shipped, not all there is:
    nothing but common tables stands before the last SELECT, and there are no comments.
    """
    tables, last = _common_tables(sql)
    first, inline = [], list[str]()
    for table in tables:
        named = _NAMED.match(table)
        if named and len(re.findall(rf'(?:FROM|JOIN)\s+"{named[1]}"', sql)) > 1:
            first.append((named[1], _joined(inline, table[named.end() : -1])))
        else:
            inline.append(table)
    return first, _joined(inline, last)


def _common_tables(sql: str) -> tuple[list[str], str]:
    """Each `name AS (…)` of the outermost WITH, and what follows them."""
    if not sql.startswith(WITH):
        return [], sql
    tables, start, depth = [], len(WITH), 0
    for token in _TOKEN.finditer(sql, start):
        depth += {"(": 1, ")": -1}.get(token[0], 0)
        if token[0] != ")" or depth or _COLUMNS_BEFORE.match(sql, token.end()):
            continue
        tables.append(sql[start : token.end()])
        comma = _COMMA.match(sql, token.end())
        if comma is None:
            return tables, sql[token.end() :].strip()
        start = comma.end()
    raise ValueError("a WITH without its end")


def _joined(tables: list[str], query: str) -> str:
    return f"{WITH}{', '.join(tables)} {query.strip()}" if tables else query.strip()
