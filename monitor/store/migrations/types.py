"""Column types as the migrations see them, apart from tables.py: a released migration never changes."""

from __future__ import annotations

import sqlalchemy as sa

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
FLOAT: sa.types.TypeEngine[float] = sa.Double().with_variant(sa.REAL(), "sqlite")
BOOL = sa.Boolean().with_variant(sa.Integer(), "sqlite")
