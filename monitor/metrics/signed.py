"""ClickHouse's numbers made signed: it takes counts and literals for unsigned ones, and has no type that
holds both, while every other engine knows signed numbers only."""

from __future__ import annotations


def signed(text: str) -> str:
    """The same ClickHouse SQL with every count, rank and whole literal cast to a signed 64-bit number."""
    from sqlglot import exp, parse_one

    tree = parse_one(text, read="clickhouse")
    counting = (exp.Count, exp.RowNumber, exp.Rank, exp.DenseRank)
    fixed = (exp.WindowSpec, exp.Limit, exp.Lag, exp.Lead, exp.DataTypeParam)  # want a plain literal
    for node in list(tree.find_all(exp.Literal, *counting)):
        if isinstance(node, exp.Literal) and (not node.is_int or isinstance(node.parent, fixed)):
            continue
        whole = node.parent if isinstance(node.parent, exp.Window) else node
        whole.replace(exp.cast(whole.copy(), "BIGINT", dialect="clickhouse"))
    return tree.sql("clickhouse", pretty=True)
